import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareDurations } from '../../../scripts/convert/find/duration-compare.ts';

const span = (text: string) => {
  const [min = '', max = min] = text.split('..');
  return { min: min || null, max: max || null };
};

for (const [a, b, comparison] of [
  ['P12W', 'P84D', 'same'],
  ['P12M', 'P1Y', 'same'],
  ['P4W..P6W', 'P4W..P6W', 'same'],
  ['P3M..', 'P3M..', 'same'],
  ['PT60M', 'PT1H', 'same'],
  ['PT24H', 'P1D', 'same'],
  ['P3M', 'P13W', 'overlap'],
  ['P3M', 'P90D', 'overlap'],
  ['P1M', 'P4W', 'overlap'],
  ['P4W..P6W', 'P3W..P3M', 'overlap'],
  ['PT45M..PT60M', 'PT45M', 'overlap'],
  ['P3M..', 'P6M', 'overlap'],
  ['..P3M', 'P12W', 'overlap'],
  ['P1Y', 'P365D', 'overlap'],
  // Twelve weeks are 84 days; three months are 89 at least.
  ['P12W', 'P3M..', 'apart'],
  ['P12W', 'P3M', 'apart'],
  ['P5W', 'P1M', 'apart'],
  ['P1Y', 'P364D', 'apart'],
  ['P4W..P6W', 'P2M', 'apart'],
  ['..P2W', 'P3W', 'apart'],
  ['P12W', '..', 'not comparable'],
  ['P12W', 'P1Y2M', 'not comparable'],
  ['P12W', 'twelve weeks', 'not comparable'],
  ['P12W', 'PT2W', 'not comparable'],
] as const) {
  test(`${a} and ${b}: ${comparison}`, () => {
    assert.equal(compareDurations(span(a), span(b)), comparison);
    assert.equal(compareDurations(span(b), span(a)), comparison);
  });
}

const day = 86_400_000;

test('months have the days that the calendar gives them, wherever they begin', () => {
  for (let count = 1; count <= 11; count++) {
    // Forty-eight months hold every place of a leap day.
    const lengths = Array.from(
      { length: 48 },
      (_, month) => (Date.UTC(2024, month + count) - Date.UTC(2024, month)) / day,
    );
    const [fewest, most] = [Math.min(...lengths), Math.max(...lengths)];
    const months = span(`P${count}M`);
    assert.equal(compareDurations(months, span(`P${fewest}D..P${most}D`)), 'same', `${count} months`);
    assert.equal(compareDurations(months, span(`P${fewest - 1}D`)), 'apart', `${count} months`);
    assert.equal(compareDurations(months, span(`P${most + 1}D`)), 'apart', `${count} months`);
  }
});
