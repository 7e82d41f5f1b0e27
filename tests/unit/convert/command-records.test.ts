import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { convert, folderOf } from './command.ts';

const statement = 'About Harbour Co\nWe move crates from ship to shore on every night of the year.\n';
const clerk = `Harbour Intern\n\nDuration: 3 months\nLocation: North Quay\n\nResponsibilities\n- Count the crates.\n\nBenefits\n- The internship lasts 12 weeks.\n\nApply now\n\n${statement}`;
const driver = `Crane Driver\r\n\r\nResponsibilities\r\n- Lift the crates.\r\n\r\nRequirements\r\n- Strength\r\n\r\n${statement}`;
const guide =
  'May I try again?\nYou may try again after two full moons have passed.\n\n---\n\nStep 1: Talk\nWe talk.\n\nStep 2: Tide\nYou work.';

const folder = await folderOf({
  'sources/clerk.txt': clerk,
  'sources/driver.txt': driver,
  'sources/joining.txt': guide,
  'sources/joining.yaml': 'kind: guide',
});
convert('--content', folder, '--records', join(folder, 'r.json'));
const records = JSON.parse(await readFile(join(folder, 'r.json'), 'utf8'));

test('the records have the three lists of the contract', () => {
  assert.deepEqual(Object.keys(records), ['documents', 'disagreements', 'gaps']);
  assert.deepEqual(
    records.documents.map((document: Record<string, unknown>) => [
      document['source'],
      document['kind'],
      Object.keys(document).at(-1),
    ]),
    [
      ['clerk.txt', 'job-posting', 'posting'],
      ['driver.txt', 'job-posting', 'posting'],
      ['joining.txt', 'guide', 'guide'],
    ],
  );
  assert.deepEqual(records.disagreements, [
    {
      property: 'duration',
      basis: 'computed',
      sides: [
        { source: 'clerk', start: clerk.indexOf('12 weeks'), end: clerk.indexOf('12 weeks') + 8, value: '12 weeks' },
        { source: 'clerk', start: clerk.indexOf('3 months'), end: clerk.indexOf('3 months') + 8, value: '3 months' },
      ],
    },
  ]);
  assert.ok(
    records.gaps.some(
      ({ entry, property }: Record<string, string>) => entry === 'roles/clerk' && property === 'baseSalary',
    ),
  );
});

test('every value of the records has a basis and its place', () => {
  const values = (node: unknown): Record<string, unknown>[] => {
    if (typeof node !== 'object' || node === null) return [];
    return 'basis' in node && !('sides' in node)
      ? [node as Record<string, unknown>]
      : Object.values(node).flatMap(values);
  };
  const found = values(records);
  assert.ok(found.length > 15);
  for (const value of found) {
    assert.ok(['stated', 'inferred', 'edited'].includes(String(value['basis'])), JSON.stringify(value));
    assert.ok(Number(value['start']) < Number(value['end']), JSON.stringify(value));
  }
});
