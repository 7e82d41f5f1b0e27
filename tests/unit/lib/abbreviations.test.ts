import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationsIn } from '../../../src/lib/abbreviations.ts';

for (const [name, text, explained] of [
  ['words before the bracket', 'Ask the Harbour Master (HM) first.', ['HM: Harbour Master']],
  ['as few words as spell it', 'our Northern Quay & Tide Office (QTO) opens', ['QTO: Quay & Tide Office']],
  ['a small word left out', 'ropes and knots (RK) are tested', ['RK: ropes and knots']],
  ['a small word counted', 'the Line of Boats (LOB) owner', ['LOB: Line of Boats']],
  ['a plural, in the singular', 'all Small Mooring Rings (SMRs) hold', ['SMR: Small Mooring Ring']],
  ['a hyphen parts words', 'quay-side watch (QSW) begins', ['QSW: quay-side watch']],
  ['the bracket after the letters', 'a TPS (tide prediction sheet) hangs there', ['TPS: tide prediction sheet']],
  ['short for', 'the QW, short for quay watch, is long', ['QW: quay watch']],
  ['stands for, quoted', 'QW stands for “quay watch”', ['QW: quay watch']],
  ['two in a sentence', 'quay watch (QW) and night watch (NW)', ['QW: quay watch', 'NW: night watch']],
  ['other initials', 'the boats in the harbour (QW)', []],
  ['a place', 'the team in the north (US)', []],
  ['a count', 'PM (2-3 rounds)', []],
  ['a quarter', 'the fourth quarter (Q4)', []],
  ['one letter', 'a master (M)', []],
  ['a word in brackets', 'the harbour (Old)', []],
  ['words of another sentence', 'We leave the quay. Watch (QW)', []],
  ['letters that end too early', 'the Old Harbour Master of (HM)', []],
  ['a letter too many', 'Harbour Master (HMS)', []],
  ['one word for all letters', 'harbourmaster (HM)', []],
] as const) {
  test(name, () =>
    assert.deepEqual(
      abbreviationsIn(text).map((each) => `${each.term}: ${each.expansion}`),
      explained,
    ),
  );
}

test('the place holds the words and the letters', () => {
  const text = 'Ask the Harbour Master (HM) first.';
  assert.deepEqual(
    abbreviationsIn(text).map(({ start, end }) => text.slice(start, end)),
    ['Harbour Master (HM)'],
  );
});
