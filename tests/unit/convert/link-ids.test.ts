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
  ['no device with an ending', 'aux.txt', 'aux-txt'],
  ['no way up in another spelling', '%2e%2e', '2e-2e'],
  ['nothing that an address gives a meaning', 'Ropes? 100 % #1', 'ropes-100-1'],
  ['no dot or space at the end', 'Lamps. . ', 'lamps'],
  ['no NUL', 'Lamps\0.exe', 'lamps-exe'],
  ['no drive', 'C:\\Lamps', 'c-lamps'],
  ['no mark that turns the line round', '\u202Etxt.exe', 'txt-exe'],
  ['no letter that nobody sees', '\u3164\u115F\u200B', 'role'],
  ['no soft hyphen inside a word', 'Lam\u00ADps', 'lamps'],
  ['small letters of two forms as one', 'Οδοσ', slugOf('ΟΔΟΣ', 'role')],
  ['the same in both normal forms', 'E\u0301tape', slugOf('\u00C9tape', 'role')],
  ['wide figures and letters as narrow ones', 'Ｌａｍｐ１', 'lamp1'],
  ['a device in wide letters', 'ＣＯＮ', 'con-role'],
  ['a device with a raised figure', 'COM¹', 'com1-role'],
] as const) {
  test(`id: ${name}`, () => assert.equal(slugOf(text, 'role'), slug));
}

test('id: a long one ends with a whole word', () => {
  const slug = slugOf('rope '.repeat(30), 'role');
  assert.ok(slug.length <= 64 && /^(?:rope-)+rope$/.test(slug), slug);
});

for (const [name, letter] of [
  ['one byte', 'a'],
  ['three', '中'],
  ['four', '𐌰'],
] as const) {
  test(`id: a long word of letters of ${name} has a name that a disk allows`, () => {
    const slug = slugOf(`a${letter.repeat(300)}`, 'role');
    assert.ok(slug.isWellFormed() && Buffer.byteLength(slug) <= 192, slug);
    assert.ok([...slug].length >= 48, 'and most of its letters');
  });
}

for (const [name, wanted, given] of [
  ['each as it is', ['ropes', 'lamps'], ['ropes', 'lamps']],
  ['the second of a name with a number', ['ropes', 'ropes', 'ropes'], ['ropes', 'ropes-2', 'ropes-3']],
  ['no number that somebody has', ['ropes-2', 'ropes', 'ropes'], ['ropes-2', 'ropes', 'ropes-3']],
  ['what looks like a number of another', ['ropes', 'ropes', 'ropes-2'], ['ropes', 'ropes-2', 'ropes-2-2']],
] as const) {
  test(`names: ${name}`, () => assert.deepEqual(wanted.map(createNames()), given));
}

test('names: titles that differ by case, normal form or invisible marks alone have files of their own', () => {
  const titles = [
    'Readme',
    'readme',
    'README',
    'Re\u00ADadme',
    'Ｒeadme',
    'Straße',
    'STRASSE',
    'É',
    'E\u0301',
    '???',
    '',
  ];
  const given = titles.map((title) => slugOf(title, 'role')).map(createNames());
  assert.equal(new Set(given.map((each) => each.normalize('NFC').toUpperCase())).size, titles.length, given.join(' '));
});

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
