import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCharacters } from '../../../scripts/convert/characters.ts';

for (const [name, text, count] of [
  ['letters, marks and figures', 'Lamps, 12.', 9],
  ['both halves of a pair', '⚓ 🛟', 3],
  ['a zero-width space, which is no white space', '\u200B', 1],
  ['no line break of any system', 'a\r\nb\rc\u2028d', 4],
  ['no tab, form feed or vertical tab', 'a\t\f\vb', 2],
  ['no space of another width', 'a\u00A0\u2003\u3000\uFEFFb', 2],
  ['nothing in nothing', '', 0],
] as const)
  test(`counts ${name}`, () => assert.equal(countCharacters(text), count));

test('counts every unit as the pattern for white space does', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const text = String.fromCharCode(code);
    assert.equal(countCharacters(text), text.replaceAll(/\s/gu, '').length, code.toString(16));
  }
});
