import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findExperience } from '../../../scripts/convert/find/experience.ts';
import { finds, findsNothing, shown } from './shown.ts';

const format = ({ minYears, maxYears }: { minYears: number; maxYears: number | null }) => `${minYears}..${maxYears}`;
const read = (text: string) => shown(text, findExperience(text), format);

finds(read, [
  ['3+ years', '3..null «3+ years»'],
  ['Minimum 3 years', '3..null «Minimum 3 years»'],
  ['0 year(s) or above', '0..null «0 year(s) or above»'],
  ['3+ years of industry experience at sea', '3..null «3+ years»'],
  ['3\\+ years of tide.js experience', '3..null «3\\+ years»'],
  ['at least three years of watching tides', '3..null «at least three years»'],
  ['Minimum 3 years in a leading role', '3..null «Minimum 3 years»'],
  ['At least 5 years keeping berth books', '5..null «At least 5 years»'],
  ['2-3 years steering a boat', '2..3 «2-3 years»'],
  ["2-4 years' experience", "2..4 «2-4 years'»"],
  ['1-2years previous experience', '1..2 «1-2years»'],
  ['up to 2 years of experience', '0..2 «up to 2 years»'],
  ['two (2) years or more of experience', '2..null «two (2) years or more»'],
  ['five plus years experience', '5..null «five plus years»'],
  ['1 to 3 yrs experience', '1..3 «1 to 3 yrs»'],
  ['skilled with ropes (3+ years)', '3..null «3+ years»'],
  ['Ropes: 3 years (preferred)', '3..null «3 years»'],
  ['Experience: 5 years', '5..null «5 years»'],
  ['We want someone with 5+ years of experience', '5..null «5+ years»'],
  ['5 Jahre Berufserfahrung', '5..null «5 Jahre»'],
  ['mindestens drei Jahre Erfahrung', '3..null «mindestens drei Jahre»'],
  ["3 à 5 ans d'expérience", '3..5 «3 à 5 ans»'],
  ['Expérience confirmée (4\\+ ans)', '4..null «4\\+ ans»'],
]);

findsNothing(read, [
  '2 years',
  '2-4 years',
  '10 years of history',
  'for 25 years we have built quays',
  'with 25 years of experience, the harbour is old',
  'We have over 10 years of experience',
  'our founders bring 12 years of experience',
  '15 years of combined experience',
  'over the past 5 years, our experience grew',
  '10 years ago we set out to change the customer experience',
  'in 3 years, an experience to tell',
  '18 years or older',
  'at least 18 years of age',
  'aged at least 3 years',
  'at least 2 years of university study',
  'at least three years in the country',
  'commit to at least 2 years in the role',
  'a contract of at least 2 years',
  'at least 2 years following graduation',
  'minimum of 1st year',
  '4-2 years of experience',
  'year 3 experience',
  '2 years. Experience counts',
  '12 months of experience',
  'a 5 year plan',
]);

for (const [label, text, findings] of [
  ['Experience', '2 years', ['2..null «2 years»']],
  ['Berufserfahrung', '3 - 5 Jahre', ['3..5 «3 - 5 Jahre»']],
  ['Experience', '10 years of history', []],
  ['Duration', '2 years', []],
] as const) {
  test(`${label}: ${text}`, () => assert.deepEqual(shown(text, findExperience(text, { label }), format), findings));
}
