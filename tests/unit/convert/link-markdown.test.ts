import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PassageDraft, SectionDraft } from '../../../scripts/convert/drafts.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import type { Source } from '../../../scripts/convert/types.ts';
import { sourceOf } from './harbour.ts';

function markdownOf(value: string, id = 'ropes', sidecar: object = {}): Source {
  return { ...sourceOf(value, id, sidecar), path: `${id}.md`, isMarkdown: true };
}

/** The entries of some Markdown, each with its title, its headings and its passages. */
function entriesOf(...sources: readonly Source[]) {
  const { linked, messages } = convertSources(sources);
  assert.deepEqual(
    messages.filter(({ ruleId }) => ruleId !== 'unrecognised-document'),
    [],
  );
  return linked.entries.map(({ collection, id, data, sections }) => ({
    id: `${collection}/${id}`,
    title: data.title,
    facts: 'facts' in data ? data.facts.map(({ property }) => property) : [],
    headings: sections.flatMap(headingsOf),
    passages: sections.flatMap(passagesOf),
  }));
}

function headingsOf({ title = '', children }: SectionDraft): string[] {
  return [title, ...children.flatMap((child) => (child.kind === 'section' ? headingsOf(child) : []))];
}

function passagesOf({ children }: SectionDraft): PassageDraft[] {
  return children.flatMap((child) => {
    if (child.kind === 'section') return passagesOf(child);
    return child.kind === 'passage' ? [child] : [];
  });
}

test('front matter of no posting is a line for each key', () => {
  const [entry] = entriesOf(markdownOf('---\ntitle: Joining\nropes_used: 3\n---\n\nWe sail.'));
  assert.deepEqual(
    entry?.passages.map(({ words }) => words),
    ['title: Joining', 'ropes_used: 3', 'We sail.'],
  );
});

test('titles and headings have no marks', () => {
  const value =
    '# The **rope** book\n\n## Of `hemp`\n\nIt holds.\n\n## Of *wire*\n\n### What is [wire](https://h.example)?\n\nIron.';
  const entries = entriesOf(markdownOf(value));
  assert.deepEqual(
    entries.map(({ title, headings }) => [title, headings]),
    [
      ['What is wire (https://h.example)?', ['']],
      ['The rope book', ['Of hemp', 'Of wire']],
    ],
  );
});

const posting = (pay: string) => `# Harbour Clerk

## Responsibilities

- Count the crates.

## Compensation

${pay}

## Requirements

- A calm hand
`;

for (const [name, pay, isFound] of [
  ['in a table', '| Grade | Pay |\n| - | - |\n| Clerk | The hourly pay is $20 - $25. |', true],
  ['in a quote', '> The hourly pay is $20 - $25.', true],
  ['not in code', '```\nThe hourly pay is $20 - $25.\n```', false],
] as const) {
  test(`pay is found ${name}`, () => {
    const [role] = entriesOf(markdownOf(posting(pay)));
    assert.equal(role?.id, 'roles/ropes');
    assert.equal(role.facts.includes('baseSalary'), isFound);
  });
}

test('a quote of several places that documents share stands there for each', () => {
  const text = (title: string, wrap: string) => `${posting('Coins.').replace('Clerk', title)}
## About Harbour Co

> We move crates from ship to shore${wrap}on every night of the year.

We have done so for as long as anybody can remember.
`;
  const [clerk, pilot, guard] = [text('Clerk', '\n> '), text('Pilot', ' '), text('Guard', '\n> ')];
  const entries = entriesOf(markdownOf(clerk, 'a'), markdownOf(pilot, 'b'), markdownOf(guard, 'c'));
  const company = entries.find(({ id }) => id === 'topics/company');
  assert.deepEqual(
    company?.passages.map(({ form, from, further = [], also }) => [form, from.source, further.length, also.length]),
    [
      ['quote', 'a', 1, 0],
      ['paragraph', 'a', 0, 2],
      ['quote', 'b', 0, 0],
      ['quote', 'c', 1, 0],
    ],
  );
});

test('only Markdown carries the definitions that its words may refer to', () => {
  const value = '# Ropes\n\nSee [r] and note.[^1]\n\n[r]: https://h.example\n[^1]: Twice.\n';
  const [markdown] = entriesOf(markdownOf(value));
  assert.deepEqual(markdown?.passages[0]?.references, ['[r]: https://h.example', '[^1]: Twice.']);
  const [text] = entriesOf(sourceOf(value, 'ropes'));
  assert.equal(text?.passages[0]?.references, undefined);
});
