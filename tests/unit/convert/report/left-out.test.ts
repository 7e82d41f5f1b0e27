import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leftOutLines, leftOutOf } from '../../../../scripts/convert/report/left-out.ts';
import type { Span } from '../../../../src/schemas/apparatus.ts';

const value = 'Menu\nJobs\nCount the crates.\nBook a course\nApply now\n';
/** A span over the words of `value`. */
const over = (words: string, by: Omit<Span, 'start' | 'end'>): Span => ({
  start: value.indexOf(words),
  end: value.indexOf(words) + words.length,
  ...by,
});

for (const [name, spans, lines] of [
  ['nothing', [over('Count the crates.', { owner: 'roles/clerk#a' })], []],
  ['one line', [over('Apply now', { omission: 'navigation' })], ['as navigation: line 5 “Apply now”']],
  [
    'lines in a row are one place',
    [over('Menu', { omission: 'navigation' }), over('Jobs', { omission: 'navigation' })],
    ['as navigation: lines 1–2 “Menu”'],
  ],
  [
    'places apart',
    [over('Menu', { omission: 'navigation' }), over('Apply now', { omission: 'navigation' })],
    ['as navigation: lines 1 “Menu”, 5 “Apply now”'],
  ],
  [
    'several reasons, each a text of its own',
    [over('Book a course', { omission: 'promotion' }), over('Apply now', { omission: 'navigation' })],
    ['as promotion: line 4 “Book a course”', 'as navigation: line 5 “Apply now”'],
  ],
  ['one span over lines', [over('Menu\nJobs', { omission: 'keeper' })], ['by your .yaml: lines 1–2 “Menu Jobs”']],
  [
    'marks, blanks and repeats are no words that are left out',
    [
      over('Menu', { omission: 'separator' }),
      over('Jobs', { omission: 'blank' }),
      over('Apply now', { omission: 'duplicate', of: 'topics/company#a' }),
    ],
    [],
  ],
] satisfies [string, Span[], string[]][]) {
  test(`left out: ${name}`, () => assert.deepEqual(leftOutLines(leftOutOf({ value, spans })), lines));
}

test('of many places the first are named', () => {
  const stretches = [1, 3, 5, 7].map((line) => ({ reason: 'as navigation', lines: String(line), words: 'Menu' }));
  assert.deepEqual(leftOutLines(stretches, 2), ['as navigation: lines 1 “Menu”, 3 “Menu” and 2 more places']);
  assert.deepEqual(leftOutLines(stretches, 3), ['as navigation: lines 1 “Menu”, 3 “Menu”, 5 “Menu” and 1 more place']);
});
