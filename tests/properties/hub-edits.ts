import { readdir, readFile, rename as renameFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { mixedText } from './documents.ts';

/** What somebody does in a hub's folder before a run. */
export type Edit = (content: string) => Promise<void>;

const names = ['clerk.txt', 'driver.md', 'joining.txt', 'watch.html'] as const;
const others = ['anchor.txt', 'clerk.md', 'zone.txt'] as const;
const sidecars = [
  'siglum: K',
  'title: Harbour Clerk',
  'name: Clerk',
  'kind: guide',
  'kind: other',
  'kind: [',
  'lamps: 12',
  'facts: {pay: $20 an hour, closes: ~}',
  'sections: {Location: benefits, Benefits: text}',
  'omit: [{quote: Count the crates as they land.}]',
  'disagreements: [{question: How many?, property: lamps, sides: [{quote: Count the crates.}, {quote: move crates, source: joining}]}]',
  'citation: {title: The page}',
] as const;
const quietly = (change: Promise<unknown>) =>
  change.then(
    () => undefined,
    () => undefined,
  );
const write = (path: string, text: string | undefined) =>
  text === undefined ? rm(path, { force: true }) : writeFile(path, text);

/** A document is written, again or for the first time, or goes. Some statements are those of other documents. */
const documentEdit = fc
  .tuple(
    fc.constantFrom(...names),
    fc.option(
      fc.oneof(
        mixedText,
        mixedText.map((text) => `${text}\n\nAbout Harbour Co\nWe move crates from ship to shore on every night.\n`),
      ),
      { nil: undefined },
    ),
  )
  .map(
    ([name, text]): Edit =>
      (content) =>
        write(join(content, 'sources', name), text),
  );
const sidecarEdit = fc
  .tuple(fc.constantFrom('clerk.yaml', 'joining.yaml'), fc.option(fc.constantFrom(...sidecars), { nil: undefined }))
  .map(
    ([name, text]): Edit =>
      (content) =>
        write(join(content, 'sources', name), text),
  );
/** Another name is another id, another place in the order, and sometimes another format. */
const rename = fc
  .tuple(fc.constantFrom(...names), fc.constantFrom(...others), fc.boolean())
  .map(([from, to, isBack]): Edit => {
    const [old, now] = isBack ? [to, from] : [from, to];
    return (content) => quietly(renameFile(join(content, 'sources', old), join(content, 'sources', now)));
  });
/** An entry is edited, loses its line ends to an editor, or is removed. */
const entryEdit = fc.tuple(fc.nat(), fc.constantFrom('words', 'line ends', 'file')).map(
  ([index, what]): Edit =>
    async (content) => {
      const found = await readdir(content, { recursive: true });
      const entries = found.filter((name) => name.endsWith('.mdx')).sort();
      const path = join(content, entries[index % entries.length] ?? '');
      if (entries.length === 0) return;
      if (what === 'file') return rm(path);
      const text = await readFile(path, 'utf8');
      await writeFile(path, what === 'words' ? `${text}Lamps.\n` : text.replaceAll('\n', '\r\n'));
    },
);
export const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: documentEdit },
  { weight: 3, arbitrary: sidecarEdit },
  { weight: 2, arbitrary: rename },
  { weight: 1, arbitrary: entryEdit },
);
