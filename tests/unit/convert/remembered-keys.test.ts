import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packedMemory } from '../../../scripts/convert/packed.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { tryAs } from '../../../scripts/convert/remembered-proof.ts';
import { summaryOf } from '../../../scripts/convert/report/summary.ts';
import type { Source } from '../../../scripts/convert/types.ts';
import { examine } from '../../../scripts/convert/verify/testimony.ts';
import { namedIn } from '../../../scripts/convert/verify/verdict.ts';
import { sourceOf } from './harbour.ts';

const about = 'About Harbour Co\nWe move crates from ship to shore on every night of the year.\n';
const duties = 'Responsibilities\n- Count the crates.\n- Light the lamps.\n\nRequirements\n- A calm hand\n\n';
const clerk = sourceOf(`Harbour Clerk\n\n${duties}${about}`, 'clerk');
const driver = sourceOf(`Crane Driver\n\n${duties}${about}`, 'driver');
const guide = (step: string) =>
  sourceOf(`# Joining\n\n## Interview process\n\n### Step 1: ${step}\n\nWe talk on the quay.\n`, 'joining');
const withYaml = (source: Source, sidecar: object) => sourceOf(source.value, source.id, sidecar);
const withOmission = (note: string) => withYaml(clerk, { omit: [{ quote: 'Light the lamps.', note }] });

/** A memory without a file. */
function memoryOf() {
  const kept = new Map<string, Uint8Array>();
  return packedMemory({
    has: (key) => kept.has(key),
    read: (key) => kept.get(key),
    write: (key, bytes) => kept.set(key, bytes),
  });
}

/** Everything that sources become, as text. */
function resultOf(sources: readonly Source[], memory?: ReturnType<typeof memoryOf>): object {
  const conversion = convertSources(sources, memory);
  const { files, apparatus, messages, linked } = conversion;
  const texts = files.map(({ path, text, digest }) => ({ path, text, digest }));
  const summary = summaryOf(conversion);
  return JSON.parse(JSON.stringify({ texts, apparatus, messages, entries: linked.entries, summary }));
}

for (const [name, before, after] of [
  ['a word of a document', [clerk], [sourceOf(clerk.value.replace('calm', 'firm'), 'clerk')]],
  ['a title in a .yaml', [clerk], [withYaml(clerk, { title: 'Clerk of the Quay' })]],
  ['the name of a document', [clerk], [sourceOf(clerk.value, 'anchor')]],
  ['a step of a guide that applies to every role', [clerk, guide('Talk')], [clerk, guide('Tide')]],
  ['the short name in a .yaml', [clerk], [withYaml(clerk, { name: 'Clerk' })]],
  ['why words are left out', [withOmission('Old.')], [withOmission('Wrong.')]],
  ['the document that said it first', [clerk, driver], [driver]],
  ['a document before one that says the same', [driver], [clerk, driver]],
  ['another document of the same id in the way', [sourceOf(driver.value, 'Clerk'), clerk], [clerk]],
  ['the order', [clerk, driver], [driver, clerk]],
] as const)
  test(`what is remembered changes nothing where this changes: ${name}`, () => {
    const memory = memoryOf();
    resultOf(before, memory);
    const now = resultOf(after, memory);
    assert.deepEqual(now, resultOf(after));
    assert.deepEqual(resultOf(after, memory), now);
    assert.notDeepEqual(now, resultOf(before));
  });

test('a verdict is one over the sources that the file names', () => {
  const { files } = convertSources([clerk]);
  const [file] = files;
  assert.ok(file);
  const memory = memoryOf();
  const known = { ...file, digest: '', key: 'clerk', named: namedIn(examine(file)), testimony: () => examine(file) };
  const said = (source: Source) =>
    tryAs(
      memory,
      known,
      new Map([[source.id, memory.keyOf('document', source)]]),
      new Map([[source.id, source]]),
    ).verdict.messages.map(({ ruleId }) => ruleId);
  const other = sourceOf(clerk.value.replace('lamps', 'boats'), 'clerk');
  assert.deepEqual([clerk, other, clerk].map(said), [[], ['unequal-words'], []]);
  assert.ok(said(driver).every((ruleId) => ruleId === 'dead-link') && said(driver).length > 0);
});

test('of a file of many sources only the changed ones are looked at, and what is not true is found', () => {
  const posting = (index: number, word = 'crates') =>
    sourceOf(`Harbour Clerk\n\n${duties}${about.replace('crates', word)}`, `clerk-${index}`);
  const sources = Array.from({ length: 40 }, (_, index) => posting(index));
  const { files } = convertSources(sources);
  const file = files.find(({ path }) => path === 'topics/company.mdx');
  assert.ok(file);
  const memory = memoryOf();
  const known = { ...file, digest: '', key: 'company', named: namedIn(examine(file)), testimony: () => examine(file) };
  const seen: string[] = [];
  const watched = (source: Source): Source => ({
    ...source,
    get value() {
      seen.push(source.id);
      return source.value;
    },
  });
  const said = (all: readonly Source[]) => {
    seen.length = 0;
    const keys = new Map(all.map((source) => [source.id, memory.keyOf('document', source)]));
    const { messages } = tryAs(memory, known, keys, new Map(all.map((source) => [source.id, watched(source)]))).verdict;
    return messages.map(({ ruleId, path }) => `${ruleId} ${path}`);
  };
  assert.deepEqual(said(sources), []);
  assert.equal(new Set(seen).size, 40);
  // Other words in a place that the file does not show: nothing is wrong, and few of the others are read.
  const shorter = sources.with(7, sourceOf(posting(7).value.replace('A calm', 'A firm'), 'clerk-7'));
  assert.deepEqual(said(shorter), []);
  assert.ok(seen.includes('clerk-7') && new Set(seen).size < 10, seen.join(' '));
  const wrong = sources.with(7, posting(7, 'stones of another quay and boats of a third'));
  assert.ok(said(wrong).includes('unequal-words clerk-7.txt'));
  assert.deepEqual(said(sources), []);
});
