import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../scripts/convert/extract/extract.ts';
import { recognise } from '../../../scripts/convert/recognise/recognise.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { sourceOf } from './harbour.ts';

const guide =
  '# How we meet\n\n## Step 1: Talk\nWe talk.\n\n## Step 2: Tide\nWe row.\n\n## A walk\nWe walk the quay.\n\n## Who comes?\nAll of us.\n';

for (const [name, sections, stages, values, questions] of [
  ['none', {}, ['Talk', 'Tide'], [], ['Who comes?']],
  ['a stage more', { 'A walk': 'stage' }, ['Talk', 'Tide', 'A walk'], [], ['Who comes?']],
  ['a stage less', { 'Step 2: Tide': 'other' }, ['Talk'], [], ['Who comes?']],
  ['a value', { 'A walk': 'value' }, ['Talk', 'Tide'], ['A walk'], ['Who comes?']],
  ['a question without its mark', { 'A walk': 'question' }, ['Talk', 'Tide'], [], ['A walk', 'Who comes?']],
  ['no question after all', { 'Who comes?': 'other' }, ['Talk', 'Tide'], [], []],
] as const) {
  test(`sections of a guide: ${name}`, () => {
    const source = sourceOf(guide, 'guide', { kind: 'guide', sections });
    const { value: record } = extract(recognise(source, segment(guide)).value);
    assert(record.kind === 'guide');
    const names = (records: readonly { name: { value: string } }[]) => records.map((each) => each.name.value);
    assert.deepEqual(
      [names(record.stages), names(record.values), names(record.questions)],
      [stages, values, questions],
    );
  });
}
