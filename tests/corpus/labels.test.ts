import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { recordsOf } from '../../scripts/convert/records.ts';
import { convertCorpus, namedBy } from './folders.ts';

/** What a person read in a document, as far as it is compared here. */
interface Label {
  readonly kind: 'posting' | 'guide';
  readonly file: string;
  readonly pay?: {
    readonly min: number;
    readonly max: number | null;
    readonly currency: string;
    readonly unit: string;
  } | null;
  readonly durationWeeks?: number | null;
  readonly stages?: readonly { readonly title: string }[] | null;
  readonly values?: readonly { readonly name: string }[] | null;
  readonly faqs?: readonly { readonly question: string }[] | null;
}

interface Named {
  readonly name: { readonly value: string };
}

/** A document of the records file, as far as it is compared here. */
interface Converted {
  readonly source: string;
  readonly kind: string;
  readonly posting?: {
    readonly baseSalary?: {
      readonly value: { minValue?: number; maxValue?: number; currency?: string; unitText?: string };
    };
    readonly duration?: { readonly value: string };
  };
  readonly guide?: {
    readonly stages: readonly Named[];
    readonly values: readonly Named[];
    readonly questions: readonly Named[];
  };
}

const originals = namedBy('DAY_ONE_ORIGINALS');
const labels = namedBy('DAY_ONE_LABELS');
const skip = originals.skip || labels.skip;
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const names = (list: readonly Named[] | undefined) => (list ?? []).map(({ name }) => plain(name.value));

/** What each field of a document is, and what its label says it is: lists of values to be compared one by one. */
const fields: Readonly<Record<string, (found: Converted, label: Label) => readonly [unknown[], unknown[]]>> = {
  kind: ({ kind }, label) => [[kind], [label.kind === 'posting' ? 'job-posting' : 'guide']],
  pay: ({ posting }, { pay }) => {
    const { minValue, maxValue, currency, unitText } = posting?.baseSalary?.value ?? {};
    const found = minValue === undefined ? [] : [`${minValue}-${maxValue} ${currency} ${unitText}`];
    return [found, pay ? [`${pay.min}-${pay.max} ${pay.currency} ${pay.unit}`] : []];
  },
  duration: ({ posting }, { durationWeeks }) => [
    (posting?.duration?.value ?? '').match(/^P\d+W$/u) ?? [],
    durationWeeks ? [`P${durationWeeks}W`] : [],
  ],
  stages: ({ guide }, { stages }) => [names(guide?.stages), (stages ?? []).map(({ title }) => plain(title))],
  values: ({ guide }, { values }) => [names(guide?.values), (values ?? []).map(({ name }) => plain(name))],
  questions: ({ guide }, { faqs }) => [names(guide?.questions), (faqs ?? []).map(({ question }) => plain(question))],
};

/** The share of what was found and what was labelled that agrees: F1, 1 where both say nothing. */
function agreement(pairs: readonly (readonly [readonly unknown[], readonly unknown[]])[]): number {
  const right = pairs.reduce((sum, [found, wanted]) => sum + found.filter((each) => wanted.includes(each)).length, 0);
  const all = pairs.reduce((sum, [found, wanted]) => sum + found.length + wanted.length, 0);
  return all === 0 ? 1 : (2 * right) / all;
}

for (const [name, pairs, share] of [
  [
    'all',
    [
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
    ],
    1,
  ],
  [
    'half',
    [
      [
        ['a', 'c'],
        ['a', 'b'],
      ],
    ],
    0.5,
  ],
  ['none', [[['c'], ['a']]], 0],
  ['nothing asked and something found', [[['c'], []]], 0],
] satisfies [string, [string[], string[]][], number][]) {
  test(`agreement: ${name}`, () => assert.equal(agreement(pairs), share));
}

for (const [field, compare] of Object.entries(fields)) {
  test(`labels: ${field} of the originals is right`, { skip }, async () => {
    const { conversion } = await convertCorpus(originals);
    const { documents } = JSON.parse(JSON.stringify(recordsOf(conversion.records, conversion.linked))) as {
      documents: Converted[];
    };
    const files = (await readdir(labels.folder)).filter((file) => file.endsWith('.json'));
    const read: Label[] = await Promise.all(
      files.map(async (file) => JSON.parse(await readFile(join(labels.folder, file), 'utf8'))),
    );
    const pairs = documents.flatMap((document) =>
      read.filter(({ file }) => basename(file) === document.source).map((label) => compare(document, label)),
    );
    assert.equal(pairs.length, documents.length, 'each document has its label');
    assert.equal(agreement(pairs), 1, JSON.stringify(pairs, null, 1));
  });
}
