import Passage from './Passage.astro';
import Section from './Section.astro';
import See from './See.astro';

/** The components that the converter writes into the body of an entry. */
export const documentComponents = { Section, Passage, See };
