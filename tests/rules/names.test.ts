import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { convertSources } from '../../scripts/convert/pipeline.ts';
import { readSources } from '../../scripts/convert/read.ts';
import { readHub } from '../../scripts/convert/read-yaml.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { value: hub } = readHub(join(root, 'content'));
const { value: folder } = await readSources(join(root, 'content/sources'));
const { linked, records } = convertSources(folder.sources);

/** A text as the comparison sees it: its words in lower case, whatever joins them. */
const wordsOf = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** What the hub at hand is about: names of companies, teams and documents that a rule must not know. */
const names = [
  hub.subject,
  ...folder.sources.flatMap(({ id, sidecar: { name, title, citation } }) => [
    id,
    name,
    title,
    citation?.title,
    citation?.publisher,
  ]),
  ...[...linked.names.values()].flatMap(({ name, title }) => [name, title]),
  ...records
    .flatMap((record) => (record.kind === 'job-posting' ? record.readings : []))
    .flatMap(({ property, text }) => (/^(?:hiringOrganization|department)$/u.test(property) ? [text] : [])),
].flatMap((name) => (name !== undefined && name.length > 2 ? [name] : []));

/** The names that a text has; the subject also inside of a longer word. */
function namesIn(text: string): string[] {
  const words = wordsOf(text);
  const subject = hub.subject?.toLowerCase();
  return [...new Set(names)].filter(
    (name) =>
      words.includes(wordsOf(name)) || (name === hub.subject && subject && text.toLowerCase().includes(subject)),
  );
}

test('the hub has a subject, and its documents have names', () => {
  assert.ok(hub.subject !== undefined && folder.sources.length > 0);
  assert.ok(names.length > folder.sources.length * 3, names.join(', '));
});

for (const [name, text] of [
  ['the subject in a comment', `// ${hub.subject}’s own heading`],
  ['the subject in capitals', `const company = '${hub.subject?.toUpperCase()}';`],
  ['the subject in a name of code', `const is${hub.subject}Posting = true;`],
  ['the id of a document', `if (path.includes('${folder.sources[0]?.id}.txt'))`],
  ['the title of a document', `{ title: '${[...linked.names.values()][0]?.title}' }`],
] as const) {
  test(`finds ${name}`, () => assert.notDeepEqual(namesIn(text), []));
}

test('finds no name in a sentence that has none', () =>
  assert.deepEqual(namesIn('A crane driver lifts crates, ticks them off and tocks.'), []));

for (const part of ['src', 'scripts']) {
  test(`${part}/ names no company and no document`, () => {
    const files = readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile() && ['.ts', '.mjs', '.astro', '.css', '.json'].includes(extname(each.name)))
      .map(({ parentPath, name }) => join(parentPath, name))
      // What a benchmark installed and built is not the project's.
      .filter((path) => !/[\\/](?:node_modules|dist)[\\/]/u.test(relative(root, path)));
    assert.ok(files.length > 20);
    const found = files.flatMap((file) =>
      namesIn(readFileSync(file, 'utf8')).map((name) => `${relative(root, file)}: ${name}`),
    );
    assert.deepEqual(found, []);
  });
}
