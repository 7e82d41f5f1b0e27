import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../scripts/convert/extract/extract.ts';
import { factsOf } from '../../../scripts/convert/link/facts.ts';
import { gapsOf } from '../../../scripts/convert/link/gaps.ts';
import { corrected, value } from './corrections.ts';
import { documentOf } from './harbour.ts';

const untouched = corrected({});

for (const [name, facts, gone, out, rules] of [
  [
    'a fact of the sheet, whose line has no other use',
    { posted: null },
    ['posted: 22 October 2025'],
    ['Posted On: 22 October 2025'],
    [],
  ],
  [
    'an empty list is nothing too',
    { posted: { value: null, note: 'Not ours.' } },
    ['posted: 22 October 2025'],
    ['Posted On: 22 October 2025'],
    [],
  ],
  ['a line that another fact still shows stays', { kind: null }, ['kind: Internship'], [], []],
  [
    'a label of the document’s own',
    { 'Reports to': null },
    ['more-reports-to: The harbour master'],
    ['Reports to: The harbour master'],
    [],
  ],
  ['a fact that is not there', { visa: null }, [], [], ['error lost-correction']],
  [
    'a name that nothing has',
    { shoes: null, closess: '1 May 2026' },
    [],
    [],
    ['error lost-correction', 'error lost-correction'],
  ],
  [
    'a title is no fact',
    { 'job-title': null, title: 'Clerk' },
    [],
    [],
    ['error lost-correction', 'error lost-correction'],
  ],
] as const) {
  test(`a correction removes: ${name}`, () => {
    const found = corrected(facts);
    assert.deepEqual(
      found.facts,
      untouched.facts.filter((fact) => !gone.some((each) => each === fact)),
    );
    assert.deepEqual([found.out, found.rules], [out, rules]);
  });
}

test('a quotation gives a set fact its place', () => {
  const { value: record } = extract(
    documentOf(value, { facts: { closes: { value: '31 March 2026', quote: 'the last day of March' } } }),
  );
  assert(record.kind === 'job-posting');
  const reading = factsOf(record).find(({ fact }) => fact.id === 'closes')?.fact.readings[0];
  const [start, end] = reading?.from?.split(':')[1]?.split('-').map(Number) ?? [];
  assert.equal(value.slice(start, end), 'the last day of March');
});

test('a removed line leaves no gap, a removed conclusion does', () => {
  const gaps = (facts: object) => {
    const { value: record } = extract(documentOf(value.replace('Posted On: 22 October 2025\n', ''), { facts }));
    assert(record.kind === 'job-posting');
    return gapsOf(record).map(({ property }) => property);
  };
  assert.deepEqual(
    gaps({}).filter((each) => each === 'validThrough' || each === 'datePosted'),
    ['datePosted'],
  );
  assert.deepEqual(
    gaps({ closes: null }).filter((each) => each === 'validThrough'),
    [],
  );
  const both = gaps({ pay: null, length: null });
  assert.deepEqual([both.includes('baseSalary'), both.includes('duration')], [false, true]);
});

test('facts of a guide are told', () => {
  const { messages } = extract(
    documentOf('Our values\n\nWe look twice.\n', { kind: 'guide', facts: { closes: '1 May 2026' } }),
  );
  assert.deepEqual(
    messages.map(({ ruleId, note }) => [ruleId, note]),
    [['lost-correction', 'Set `kind: job-posting` if it is one.']],
  );
});
