import { extname } from 'node:path';
import { endings } from './formats/formats.ts';
import { slugOf } from './link/ids.ts';
import type { Message } from './message.ts';
import { problem } from './read-yaml.ts';

/** A file's ending in lower case, with its dot. */
export const endingOf = (name: string) => extname(name).toLowerCase();
/** Whether a file is a document by its ending. */
export const isDocument = (name: string) => endings.includes(endingOf(name));
/** The id of a document by the name of its file. */
export const idOf = (name: string) => slugOf(name.slice(0, -extname(name).length), 'document');

/** What is said of the files that are no documents. */
export function skipped(names: readonly string[]): Message[] {
  const documents = new Set(names.filter(isDocument).map((name) => name.slice(0, -extname(name).length)));
  return names.flatMap((name): Message[] => {
    const ending = extname(name);
    if (isDocument(name)) return [];
    const isSidecar = ending === '.yaml';
    const [expected, note] = ['a document of the same name', 'Add the document or remove the .yaml.'];
    if (isSidecar && documents.has(name.slice(0, -ending.length))) return [];
    if (isSidecar)
      return [{ ...problem('orphan-sidecar', name, '.yaml without a document', expected, note), severity: 'warning' }];
    return [
      {
        ...problem('skipped-file', name, `file ending \`${ending}\``, endings.join(', '), 'It is left alone.'),
        severity: 'info',
      },
    ];
  });
}
