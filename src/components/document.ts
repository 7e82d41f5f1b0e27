import Address from './Address.astro';
import Passage from './Passage.astro';
import Section from './Section.astro';
import See from './See.astro';
import Table from './Table.astro';

/** The components that the converter writes into the body of an entry, and what Markdown's links and tables become there. */
export const documentComponents = { Section, Passage, See, a: Address, table: Table };
