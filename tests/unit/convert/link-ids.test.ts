import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createNames, slugOf } from '../../../scripts/convert/link/ids.ts';
import { siglaOf } from '../../../scripts/convert/link/sigla.ts';
import { sourceOf } from './harbour.ts';

for (const [name, text, slug] of [
  ['lower case and hyphens', 'Night Watch, North Quay', 'night-watch-north-quay'],
  ['no accents', 'Étape à l’Île', 'etape-a-lile'],
  ['no quotation marks', 'What You’ll Do', 'what-youll-do'],
  ['letters of other scripts', '中文 Ω', '中文-ω'],
  ['no hyphen at either end', '-- Pay! --', 'pay'],
  ['the fallback for nothing', '', 'role'],
  ['the fallback for marks alone', '???', 'role'],
  ['the fallback for a picture', '⚓', 'role'],
  ['no way up', '../..', 'role'],
  ['a name that a file system keeps', 'CON', 'con-role'],
  ['a name that a device has', 'Com1', 'com1-role'],
  ['the name of a list page', 'Index', 'index-role'],
  ['a name that only begins like one', 'Console', 'console'],
  ['a nought', '0', '0'],
] as const) {
  test(`id: ${name}`, () => assert.equal(slugOf(text, 'role'), slug));
}

test('id: a long one ends with a whole word', () => {
  const slug = slugOf('rope '.repeat(30), 'role');
  assert.ok(slug.length <= 64 && /^(?:rope-)+rope$/.test(slug), slug);
});

test('id: a long word is cut between two characters', () => {
  assert.ok(slugOf(`a${'𐌰'.repeat(40)}`, 'role').isWellFormed());
});

for (const [name, wanted, given] of [
  ['each as it is', ['ropes', 'lamps'], ['ropes', 'lamps']],
  ['the second of a name with a number', ['ropes', 'ropes', 'ropes'], ['ropes', 'ropes-2', 'ropes-3']],
  ['no number that somebody has', ['ropes-2', 'ropes', 'ropes'], ['ropes-2', 'ropes', 'ropes-3']],
  ['what looks like a number of another', ['ropes', 'ropes', 'ropes-2'], ['ropes', 'ropes-2', 'ropes-2-2']],
] as const) {
  test(`names: ${name}`, () => assert.deepEqual(wanted.map(createNames()), given));
}

/** Sigla of sources by id; `=X` after an id is what its keeper set. */
function sigla(...ids: string[]): Record<string, string> {
  const sources = ids.map((each) => {
    const [id = '', siglum] = each.split('=');
    return sourceOf('Lamps.', id, siglum === undefined ? {} : { siglum });
  });
  return Object.fromEntries(siglaOf(sources));
}

for (const [name, ids, given] of [
  ['the first letter', ['clerk', 'driver'], { clerk: 'C', driver: 'D' }],
  ['the next letter where it is taken', ['clerk', 'crane'], { clerk: 'C', crane: 'R' }],
  ['the keeper’s first', ['clerk', 'driver=C'], { clerk: 'L', driver: 'C' }],
  ['a number where all letters are taken', ['c', 'c-1', 'c-2'], { c: 'C', 'c-1': 'C2', 'c-2': 'C3' }],
  ['a letter where the id has none', ['1', '2'], { '1': 'S', '2': 'S2' }],
] as const) {
  test(`sigla: ${name}`, () => assert.deepEqual(sigla(...ids), given));
}

test('sigla: the order of the sources does not matter', () => {
  assert.deepEqual(sigla('crane', 'clerk', 'chart'), sigla('chart', 'crane', 'clerk'));
});

test('sigla: each is given once, also to a keeper who sets one twice', () => {
  const given = Object.values(sigla('clerk=A', 'driver=A', 'anchor'));
  assert.equal(new Set(given).size, 3);
});

test('sigla: a hub of a hundred has a hundred', () => {
  const given = Object.values(sigla(...Array.from({ length: 100 }, (_, index) => `clerk-${index}`)));
  assert.equal(new Set(given).size, 100);
});
