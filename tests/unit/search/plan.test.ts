import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planOf } from '../../../src/search/plan.ts';
import { harbour } from './harbour-store.ts';

const shown = (query: string) =>
  planOf(query, harbour).concepts.map(({ words, terms, share, asks }) =>
    asks
      ? terms.join(' ')
      : `${words.join(' ')}${terms.length > 0 ? ` ${terms.join(' ')}` : ''}${share < 1 ? '?' : ''}`,
  );

for (const [query, concepts] of [
  ['', []],
  ['what do you do', ['=responsibilities']],
  ['Is there fog?', ['fog']],
  ['what wages does the clerk get', ['wages =pay', 'clerk']],
  ['salary pay wage', ['salary =pay']],
  ['the fog horn', ['fog horn =bell']],
  ['the break water', ['breakwater']],
  ['how long is the duration', ['duration =length', '#duration =length']],
  ['how much soup', ['soup', '#money #share =pay']],
  ['where is it', ['where is it =place', '#place =place']],
  ['apply at Saltmarsh', ['apply?', 'saltmarsh?']],
] as const) {
  test(`what is asked for in: ${query || 'nothing'}`, () => assert.deepEqual(shown(query), concepts));
}

for (const [query, read] of [
  ['the brekwater', [{ typed: 'brekwater', read: 'breakwater' }]],
  ['the breakwaters', []],
  ['lunch', []],
  ['salery', []],
  ['elephants', []],
  ['"brekwater"', []],
  ['soop soop', [{ typed: 'soop', read: 'soup' }]],
  ['the break water', [{ typed: 'break water', read: 'breakwater' }]],
  ['launch shed', []],
] as const) {
  test(`what is read otherwise in: ${query}`, () => assert.deepEqual(planOf(query, harbour).corrections, read));
}

for (const [query, phrases, alternatives] of [
  [
    '“noon soup” or "the bell"',
    [
      ['noon', 'soup'],
      ['the', 'bell'],
    ],
    1,
  ],
  ['"" soup', [], 0],
  ['soup', [], 0],
] as const) {
  test(`phrases and choices in: ${query}`, () => {
    const plan = planOf(query, harbour);
    assert.deepEqual([plan.phrases, plan.alternatives], [phrases, alternatives]);
  });
}
