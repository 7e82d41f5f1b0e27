import { properties } from '../knowledge/properties.ts';
import type { Message } from '../message.ts';
import { shorten, sidecarPath } from '../quotation.ts';
import type { Source, SourceDocument } from '../types.ts';

/** A correction that no longer fits what the document says. */
export function lostCorrection(source: Source, actual: string, expected: string): Message {
  return {
    ruleId: 'lost-correction',
    severity: 'error',
    path: sidecarPath(source),
    reason: `Unexpected ${actual}, expected ${expected}`,
    note: 'The document may have changed: look at it again, then change the line in the .yaml or take it out.',
  };
}

/** A fact that neither the table of properties nor the document's own labels name. */
export function unknownFact(source: Source, key: string): Message {
  const ids = properties.flatMap(({ id, property }) => (property === 'title' || id === 'more' ? [] : [id]));
  return {
    ruleId: 'lost-correction',
    severity: 'error',
    path: sidecarPath(source),
    reason: `Unexpected fact \`${shorten(key)}\`, expected ${ids.join(', ')} or a label of the document’s own`,
    note: 'A title is set with `title`, not among the facts.',
  };
}

/** Facts set for a document that is no posting. */
export function lostFacts({ source, kind }: SourceDocument): Message[] {
  const keys = Object.keys(source.sidecar.facts);
  if (keys.length === 0) return [];
  const name = kind === 'guide' ? 'a guide' : 'a document of no known kind';
  const actual = `facts (${keys.map((key) => `\`${shorten(key)}\``).join(', ')}) of ${name}`;
  return [
    { ...lostCorrection(source, actual, 'those of a job posting'), note: 'Set `kind: job-posting` if it is one.' },
  ];
}

/** Words on which a fact is said to rest and which are not there. */
export function lostQuote(source: Source, key: string, quote: string): Message {
  return {
    ...lostCorrection(source, `quotation “${shorten(quote)}” of \`${key}\``, 'words of the document'),
    ruleId: 'lost-quotation',
  };
}

/** A value that the property's reader makes nothing of: it is shown as it stands. */
export function unread(source: Source, key: string, words: string): Message {
  return {
    ruleId: 'unread-correction',
    severity: 'warning',
    path: sidecarPath(source),
    reason: `Unexpected value “${shorten(words)}” of \`${key}\`, expected one that can be read`,
    note: 'It is shown as it stands, and cannot be sorted, compared or dated. Mind the spelling: `31 March 2026`, `$20–25 an hour`.',
  };
}

/** A correction to what the document says by itself. */
export function needless(source: Source, key: string, now: string): Message {
  return {
    ruleId: 'needless-correction',
    severity: 'info',
    path: sidecarPath(source),
    reason: `Unexpected correction of \`${key}\` to ${now}, expected a value that the document does not give`,
    note: 'The converter reads the same from the document: the line can go from the .yaml.',
  };
}
