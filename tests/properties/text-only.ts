import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { slugOf } from '../../scripts/convert/link/ids.ts';
import { type Conversion, convertSources } from '../../scripts/convert/pipeline.ts';
import type { Source } from '../../scripts/convert/types.ts';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { halvesOf, readBoth, type Shown } from './both-parsers.ts';

// Whatever a document holds, only text comes out of it, the same text, in a file of its own inside the folder.

/** The same strings in every run, so that a failure can be seen again; DAY_ONE_SEED asks for others. */
const seed = Number(process.env['DAY_ONE_SEED'] ?? 1);
/** Strings that are documents of one conversion: some of what goes wrong takes two. */
const together = 4;
let strings = 0;

/** A test of `count` strings. */
export function holds(name: string, text: fc.Arbitrary<string>, count: number): void {
  const values = fc.array(text, { minLength: together, maxLength: together });
  test(`only text comes out of ${name}`, () => {
    fc.assert(fc.property(values, assertSafe), { numRuns: count / together, seed });
    strings += count;
  });
}

/** A test, the last of its file, that the file tests so many strings: fewer are too little. */
export function holdsStrings(fewest: number): void {
  test(`a run tests ${fewest} strings or more`, (context) => {
    context.diagnostic(`${strings} strings, seed ${seed}`);
    assert.ok(strings >= fewest, `${strings} strings`);
  });
}

const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;

function assertSafe(values: readonly string[]): void {
  const sources = sourcesOf(values);
  const conversion = convertSources(sources);
  assert.deepEqual(
    conversion.messages.filter(({ ruleId }) => proof.test(ruleId)).map(({ reason }) => reason),
    [],
  );
  assertPaths(conversion);
  const texts = new Map(sources.map(({ id, value }) => [id, value]));
  conversion.files.forEach(({ text }, index) => {
    assert.ok(text.isWellFormed(), 'a file comes back as it was written');
    assertData(text, conversion.linked.entries[index]?.data);
    for (const shown of readBoth(text)) assertWords(shown, texts);
  });
}

/** Documents named by their own first words. */
function sourcesOf(values: readonly string[]): Source[] {
  const ids = new Set<string>();
  return values.map((value) => {
    let id = slugOf(value.slice(0, 90), 'document');
    while (ids.has(id)) id += '-x';
    ids.add(id);
    return { id, path: `${id}.txt`, value, sidecar: sidecarSchema.parse({}) };
  });
}

const safePath = /^(?:roles|values|stages|faqs|topics)\/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*\.mdx$/u;
/** Names that Windows keeps for devices, whatever their ending. */
const device = /\/(?:con|prn|aux|nul|com\d|lpt\d)\./u;

/** A file of its own on every disk: without case, without normal forms, with names of 255 bytes. */
function assertPaths({ files }: Conversion): void {
  for (const { path } of files) {
    assert.match(path, safePath);
    assert.doesNotMatch(path, device);
    assert.ok(Buffer.byteLength(path) < 240, path);
  }
  const folded = files.map(({ path }) => path.normalize('NFKC').toUpperCase());
  assert.equal(new Set(folded).size, files.length, folded.join(' '));
}

/** Front matter says the same to a reader of YAML 1.2 and to one of YAML 1.1. */
function assertData(text: string, data: unknown): void {
  const { front } = halvesOf(text);
  const stated = JSON.parse(JSON.stringify(data), (_, value) => (typeof value === 'string' ? kept(value) : value));
  for (const version of ['1.2', '1.1'] as const) {
    const { digest, ...read } = parse(front, { version });
    assert.match(digest, /^sha256-[\da-f]{16}$/u);
    assert.deepEqual(read, stated);
  }
}

/** What a file shows for a place is what stands there, to the last mark; a title leaves out the marks around it. */
function assertWords({ from, words, isTitle }: Shown, texts: ReadonlyMap<string, string>): void {
  const { id = '', start, end } = /^(?<id>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(from)?.groups ?? {};
  const text = texts.get(id)?.slice(Number(start), Number(end)) ?? '';
  const stated = kept(text).replaceAll(/\s+/gu, ' ').trim();
  if (isTitle) assert.ok(stated.includes(words.trim()), `${JSON.stringify(words)} is not in ${JSON.stringify(stated)}`);
  else assert.equal(words.trim(), stated);
}

/** A text as a file can hold it. */
function kept(text: string): string {
  return text.toWellFormed().replaceAll(/[\0\ufffe\uffff]/gu, '\ufffd');
}
