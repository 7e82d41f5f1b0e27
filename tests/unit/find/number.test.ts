import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCount, parseNumber } from '../../../scripts/convert/find/number.ts';

for (const [text, value] of [
  ['7', 7],
  ['52,017', 52017],
  ['1.234.567', 1234567],
  ['45 000', 45000],
  ["85'000.50", 85000.5],
  ['1.234,5', 1234.5],
  ['12,00,000', 1200000],
  ['61250.0', 61250],
  ['27.35', 27.35],
  ['12,50', 12.5],
  ['0.125', 0.125],
  ['1.500', 1500],
] as const) {
  test(`${text} is ${value}`, () => assert.equal(parseNumber(text), value));
}

for (const text of [
  '',
  'seven',
  '1.2.3',
  '1,23,4',
  '12.3456',
  '1,234,56',
  "1'234,567",
  '045,000',
  '1..2',
  '-5',
  '1e3',
  '½',
  '10,',
]) {
  test(`${text || 'nothing'} is no number`, () => assert.equal(parseNumber(text), undefined));
}

for (const [text, value] of [
  ['twelve', 12],
  ['Six', 6],
  ['zwölf', 12],
  ['deux', 2],
  ['1,5', 1.5],
  ['40', 40],
] as const) {
  test(`${text} counts ${value}`, () => assert.equal(parseCount(text), value));
}

for (const text of ['thirteen', 'a', 'an', 'half', 'constructor', '__proto__']) {
  test(`${text} counts nothing`, () => assert.equal(parseCount(text), undefined));
}
