import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceName } from '../../../scripts/convert/find/gazetteer.ts';
import { findPlaces } from '../../../scripts/convert/find/place.ts';
import { finds, shown } from './shown.ts';

for (const name of [
  'Leeds',
  'Astoria, OR',
  'Hobart TAS',
  'Saltmarsh, Kansas 67401',
  'Manchester, England, United Kingdom',
  'Quaytown, Co. Galway',
  'Churchill (Manitoba)',
  'Central Bergen',
  'Norway',
])
  test(`${name} is a place`, () => assert.ok(isPlaceName(name)));

for (const name of [
  'Night Watch',
  'Sales, Lamps',
  'OR',
  'CO',
  'Lamps & Ropes, Leeds',
  'we sail to, Norway',
  'North Quay',
  '',
  'A, B, C, D, Norway',
])
  test(`${name || 'nothing'} is no place of the tables`, () => assert.ok(!isPlaceName(name)));

finds(
  (text) => shown(text, findPlaces(text)),
  [
    ['Bergen, Oslo (Hybrid)', 'Bergen «Bergen»', 'Oslo «Oslo»'],
    ['Hobart TAS, Cairns QLD', 'Hobart TAS «Hobart TAS»', 'Cairns QLD «Cairns QLD»'],
    ['Bergen, Oslo or Leeds', 'Bergen «Bergen»', 'Oslo «Oslo»', 'Leeds «Leeds»'],
    ['Leeds, England', 'Leeds, England «Leeds, England»'],
    ['Quaytown, Bergen', 'Quaytown, Bergen «Quaytown, Bergen»'],
    ['Remote (Norway, from May)', 'Norway «Norway»'],
    ['Remote (anywhere)'],
    ['Bergen, 2-3 days a week on the quay', 'Bergen «Bergen»'],
    ['Bergen, hybrid', 'Bergen «Bergen»'],
    ['In person'],
  ],
);
