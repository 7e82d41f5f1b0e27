import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ranges, stretch } from '../../../src/lib/citations.ts';
import type { Citation } from '../../../src/lib/edition.ts';

/** `A 6.3` → its citation. */
function cited(text: string): Citation {
  const [source = '', number = ''] = text.split(' ');
  const [line, part] = number.split('.').map(Number);
  return { source, siglum: source, line: line ?? 0, number, anchor: `L${number}`, ...(part ? { part } : {}) };
}

/** Citations as a margin shows them. */
function shownOf(citations: readonly Citation[]): string[] {
  return citations.map(({ siglum, number, lastLine }) => `${siglum} ${number}${lastLine ? `–${lastLine}` : ''}`);
}

for (const [name, given, shown] of [
  ['lines one after another are a range', ['A 42', 'A 43', 'A 44'], ['A 42–44']],
  ['a line once more is shown once', ['A 4', 'A 9', 'A 4'], ['A 4', 'A 9']],
  ['a line within a range is shown once', ['A 4', 'A 5', 'A 6', 'A 5'], ['A 4–6']],
  ['lines with one left out are two places', ['A 4', 'A 6'], ['A 4', 'A 6']],
  ['lines backwards are two places', ['A 5', 'A 4'], ['A 5', 'A 4']],
  ['the next line of another source is another place', ['A 4', 'B 5'], ['A 4', 'B 5']],
  ['parts of a line stay single', ['A 6.1', 'A 6.2'], ['A 6.1', 'A 6.2']],
  ['a part does not follow a line', ['A 5', 'A 6.1'], ['A 5', 'A 6.1']],
  ['no citation', [], []],
] as const) {
  test(name, () => assert.deepEqual(shownOf(ranges(given.map(cited))), shown));
}

for (const [name, given, shown] of [
  ['from its first line to its last', ['A 42', 'A 44', 'A 45'], ['A 42–45']],
  ['of one place', ['A 42'], ['A 42']],
  ['of two places in a line', ['A 6.1', 'A 6.2'], ['A 6.1', 'A 6.2']],
  ['of two sources', ['A 4', 'B 6'], ['A 4', 'B 6']],
  ['of lines backwards', ['A 6', 'A 4'], ['A 6', 'A 4']],
  ['of none', [], []],
] as const) {
  test(`one passage ${name}`, () => assert.deepEqual(shownOf(stretch(given.map(cited))), shown));
}

test('the citations given are left as they are', () => {
  const given = [cited('A 1'), cited('A 2')];
  ranges(given);
  assert.equal(given[0]?.lastLine, undefined);
});
