import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { glossarySchema, type KeptTerm } from '../schemas/glossary.ts';
import { createReader } from './files.ts';
import { glossaryOf, type Term } from './glossary.ts';
import { readEdition } from './hub.ts';
import { contentFolder } from './place.ts';

/** The keeper's terms, and what is wrong with the file: it has the terms that can be read, or none. */
export interface KeptGlossary {
  kept: KeptTerm[];
  messages: string[];
}

const name = 'glossary.yaml';
const readKept = createReader(join(contentFolder, name), keptGlossaryOf, () => ({ kept: [], messages: [] }));
let known: { kept: KeptGlossary; edition: object; terms: Term[] } | undefined;

/** The glossary of the hub: made again only when a document or the keeper's file has changed. */
export function readGlossary(): { terms: Term[]; messages: string[] } {
  const [kept, edition] = [readKept(), readEdition()];
  if (known?.edition !== edition || known.kept.kept !== kept.kept)
    known = { kept, edition, terms: glossaryOf(edition.sources, kept.kept) };
  return { terms: known.terms, messages: kept.messages };
}

/** Reads the text of a `glossary.yaml`. One that is not of its form gives no terms and says why. */
export function keptGlossaryOf(text: string): KeptGlossary {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const [error] = yaml.errors;
  if (error) return refused(`${lines.linePos(error.pos[0]).line}`, `is no YAML: ${error.message.split('\n')[0]}`);
  const read = glossarySchema.safeParse(yaml.toJS() ?? {});
  if (!read.success) {
    const [issue] = read.error.issues;
    const place = issue?.path.join('.') || 'file';
    return refused(place, `has ${issue?.message}, expected terms with \`term\` and \`explanation\``);
  }
  const { terms } = read.data;
  const twice = terms.filter(({ term }, index) => terms.findIndex((other) => other.term === term) !== index);
  return {
    kept: terms,
    messages: twice.map(
      ({ term }) => `${name}: Unexpected \`${term}\` twice, expected it once. The last one is shown.`,
    ),
  };
}

function refused(place: string, fault: string): KeptGlossary {
  return { kept: [], messages: [`${name}:${place} ${fault}. The glossary goes without the keeper’s terms.`] };
}
