import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradict } from '../../../scripts/convert/link/compare.ts';
import type { PropertyReading } from '../../../scripts/convert/types.ts';

const sheet = { label: { start: 0, end: 1 } };
const pay = (minValue: number | null, maxValue: number | null, currency?: string, unitText?: string) => ({
  minValue,
  maxValue,
  ...(currency ? { currency } : {}),
  ...(unitText ? { unitText } : {}),
});
const years = (minYears: number, maxYears: number | null = null) => ({ minYears, maxYears });
const weeks = (min: string | null, max: string | null) => ({ min, max });

/** A reading of the text, and one of the sheet. */
function differ(property: string, prose: unknown, form: unknown, where: object = sheet): boolean {
  const a: PropertyReading = { property, value: prose, text: '', basis: 'stated' };
  const b: PropertyReading = { property, value: form, text: '', basis: 'stated', ...where };
  assert.equal(contradict(a, b), contradict(b, a), 'in both directions');
  return contradict(a, b);
}

for (const [name, property, prose, form] of [
  ['lengths that no span has in common', 'duration', weeks('P12W', 'P12W'), weeks('P3M', null)],
  ['a length and a longer one', 'duration', weeks('P2M', 'P2M'), weeks('P6M', 'P6M')],
  ['least pay', 'baseSalary', pay(74480, 144400, 'USD', 'YEAR'), pay(70000, 144400, 'USD', 'YEAR')],
  ['most pay, where the form prints no currency', 'baseSalary', pay(74480, 144400, 'USD', 'YEAR'), pay(74480, 74480)],
  ['pay of nought', 'baseSalary', pay(20, 20, 'USD', 'HOUR'), pay(0, 0, 'USD', 'HOUR')],
  ['years asked for', 'experienceRequirements', years(3), years(0, 0)],
  ['days it closes', 'validThrough', '2025-10-22', '2025-10-23'],
  ['days it was posted', 'datePosted', '2025-07', '2025-08-01'],
  ['ways of work', 'jobLocationType', 'TELECOMMUTE', 'ON_SITE'],
  ['yes and no to a visa', 'eligibilityToWorkRequirement', false, true],
] as const) {
  test(`contradiction: ${name}`, () => assert.equal(differ(property, prose, form), true));
}

for (const [name, property, prose, form] of [
  ['the same length', 'duration', weeks('P12W', 'P12W'), weeks('P12W', 'P12W')],
  ['a length inside a span', 'duration', weeks('P12W', 'P12W'), weeks('P2M', 'P6M')],
  ['a length that is at least as long', 'duration', weeks('P6M', 'P6M'), weeks('P3M', null)],
  ['the same pay', 'baseSalary', pay(20, 25, 'USD', 'HOUR'), pay(20, 25, 'USD', 'HOUR')],
  ['pay whose other end is open', 'baseSalary', pay(20, null, 'USD', 'HOUR'), pay(20, 25, 'USD', 'HOUR')],
  ['pay in two currencies', 'baseSalary', pay(20, 20, 'USD', 'HOUR'), pay(18, 18, 'EUR', 'HOUR')],
  ['pay by the hour and by the year', 'baseSalary', pay(20, 20, 'USD', 'HOUR'), pay(40000, 40000, 'USD', 'YEAR')],
  ['pay that is no amount', 'baseSalary', pay(20, 20, 'USD', 'HOUR'), 'competitive'],
  ['the same years', 'experienceRequirements', years(3), years(3, 5)],
  ['years that are no number', 'experienceRequirements', years(3), 'some'],
  ['a day in the month named', 'validThrough', '2025-10-22', '2025-10'],
  ['a date that is none', 'validThrough', '2025-10-22', 'soon'],
  ['the same way of work', 'jobLocationType', 'HYBRID', 'HYBRID'],
  ['a way of work that nobody knows', 'jobLocationType', 'HYBRID', 'by tide'],
  ['no to a visa, and words', 'eligibilityToWorkRequirement', false, 'ask us'],
  ['two starts', 'jobStartDate', '2026-05-11', '2026-05-18'],
  ['two places', 'jobLocation', 'North Quay', 'South Quay'],
  ['two kinds of job', 'employmentType', 'INTERN', 'FULL_TIME'],
  ['two titles', 'title', 'Clerk', 'Driver'],
] as const) {
  test(`no contradiction: ${name}`, () => assert.equal(differ(property, prose, form), false));
}

for (const [name, property, a, b] of [
  ['pay by place or level', 'baseSalary', pay(20, 20, 'USD', 'HOUR'), pay(30, 30, 'USD', 'HOUR')],
  ['years of two skills', 'experienceRequirements', years(3), years(1)],
] as const) {
  test(`no contradiction within the text: ${name}`, () => assert.equal(differ(property, a, b, {}), false));
}

test('a length that could not be read contradicts none', () => {
  assert.equal(differ('duration', weeks('P12W', 'P12W'), 'as agreed'), false);
});
