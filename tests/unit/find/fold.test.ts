import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../scripts/convert/find/fold.ts';
import { outside, withoutOverlap } from '../../../scripts/convert/find/found.ts';

for (const [name, text, folded] of [
  ['keeps plain text', 'Tide clerk, 12 weeks.\nBerth 4', 'Tide clerk, 12 weeks.\nBerth 4'],
  ['makes every blank a space', 'a\u00a0b\u202fc\u200bd\te', 'a b c d e'],
  ['makes short dashes hyphens and keeps long ones', '1–2 3‑4 5−6 7—8', '1-2 3-4 5-6 7—8'],
  ['makes apostrophes straight', '3 years’ ‘watch’', "3 years' 'watch'"],
  ['blanks the marks of Markdown', '**$45** \\- _x_ `y`', '  $45    -  x   y '],
  ['narrows wide characters', '４５～６０％', '45~60%'],
  ['keeps letters with accents', 'été à Genève', 'été à Genève'],
] as const) {
  test(name, () => {
    assert.equal(fold(text), folded);
    assert.equal(fold(text).length, text.length);
  });
}

const at = (start: number, end: number) => ({ start, end });

for (const [name, findings, kept] of [
  ['keeps neighbours, in the order of the text', [at(3, 5), at(0, 3)], [at(0, 3), at(3, 5)]],
  ['of two that overlap keeps the earlier', [at(2, 9), at(0, 4)], [at(0, 4)]],
  ['of two that begin together keeps the longer', [at(0, 2), at(0, 4)], [at(0, 4)]],
  ['drops an empty one', [at(0, 0), at(2, 2)], []],
] as const) {
  test(name, () => assert.deepEqual(withoutOverlap(findings), kept));
}

for (const [name, findings, others, kept] of [
  ['keeps what only touches another', [at(0, 3)], [at(3, 5)], [at(0, 3)]],
  ['drops what shares a character', [at(0, 3), at(8, 9)], [at(2, 5)], [at(8, 9)]],
  ['drops what lies inside', [at(2, 3)], [at(0, 9)], []],
  ['keeps all where there is no other', [at(2, 3)], [], [at(2, 3)]],
] as const) {
  test(name, () => assert.deepEqual(outside(findings, others), kept));
}
