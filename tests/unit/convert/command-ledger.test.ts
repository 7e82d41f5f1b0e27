import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { convert, entriesIn, folderOf } from './command.ts';
import { readMdx } from './mdx.ts';

interface Span {
  readonly start: number;
  readonly end: number;
  readonly owner?: string;
  readonly omission?: string;
  readonly of?: string;
}

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
const { status } = convert('--content', folder, '--ledger', join(folder, 'l.json'));
const ledger: { sources: { id: string; path: string; value: string; spans: Span[] }[] } = JSON.parse(
  await readFile(join(folder, 'l.json'), 'utf8'),
);

test('the run is fine', () => assert.equal(status, 0));

test('the ledger has every source with its decoded text', () => {
  assert.deepEqual(
    ledger.sources.map(({ id, path, value }) => [id, path, value]),
    [
      ['clerk', 'clerk.txt', clerk],
      ['driver', 'driver.txt', driver],
      ['joining', 'joining.txt', guide],
    ],
  );
});

test('spans are in order, adjacent, and cover the whole text', () => {
  for (const { value, spans } of ledger.sources) {
    assert.equal(spans.map(({ start, end }) => value.slice(start, end)).join(''), value);
    assert.ok(spans.every(({ start, end }, index) => start === (spans[index - 1]?.end ?? 0) && end > start));
  }
});

test('a span has an owner, or a reason that the contract names, and a duplicate what it repeats', () => {
  const reasons = new Set(['blank', 'separator', 'navigation', 'promotion', 'duplicate', 'keeper']);
  for (const { start, end, ...by } of ledger.sources.flatMap(({ spans }) => spans)) {
    if (by.owner !== undefined) assert.deepEqual(Object.keys(by), ['owner'], `${start}-${end}`);
    else
      assert.ok(
        reasons.has(by.omission ?? '') && (by.of !== undefined) === (by.omission === 'duplicate'),
        `${start}-${end}`,
      );
  }
});

test('there is one span for each passage, and the reasons are these', () => {
  const shown = ledger.sources.flatMap(({ value, spans }) =>
    spans.flatMap(({ start, end, omission, of }) =>
      omission && omission !== 'blank' && omission !== 'separator'
        ? [[omission, value.slice(start, end), of?.replace(/[0-9a-f]{6}$/u, 'N')]]
        : [],
    ),
  );
  assert.deepEqual(shown, [
    ['navigation', 'Apply now', undefined],
    ['duplicate', 'We move crates from ship to shore on every night of the year.', 'topics/company#about-harbour-co-N'],
  ]);
  const owned = ledger.sources[0]?.spans.filter(({ owner }) => owner?.startsWith('roles/clerk#')) ?? [];
  assert.deepEqual(
    owned.map(({ start, end }) => clerk.slice(start, end)),
    [
      'Harbour Intern',
      'Duration: 3 months',
      'Location: North Quay',
      'Responsibilities',
      'Count the crates.',
      'Benefits',
      'The internship lasts 12 weeks.',
    ],
  );
});

test('every owner is an anchor of an entry that was written', async () => {
  const anchors = new Set<string>();
  for (const path of await entriesIn(folder)) {
    const { data, nodes } = readMdx(await readFile(join(folder, path), 'utf8'));
    const facts = (data['facts'] ?? []) as { id: string }[];
    const ids = nodes.flatMap(
      ({ attributes }) => attributes?.filter(({ name }) => name === 'id').map(({ value }) => String(value)) ?? [],
    );
    for (const id of ['title', ...facts.map((fact) => fact.id), ...ids])
      anchors.add(`${path.replace(/\.mdx$/u, '')}#${id}`);
  }
  const owners = ledger.sources.flatMap(({ spans }) => spans.flatMap(({ owner, of }) => owner ?? of ?? []));
  assert.ok(owners.length > 15);
  assert.deepEqual(
    owners.filter((owner) => !anchors.has(owner)),
    [],
  );
});
