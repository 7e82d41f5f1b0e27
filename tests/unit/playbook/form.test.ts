import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guideline, saidOf } from './notes.ts';

const sop = (steps: string) =>
  guideline(steps, '## Purpose\n\nSo that it is counted.\n').replace('kind: guideline', 'kind: sop');

for (const [what, text] of [
  ['a guideline', guideline()],
  ['one with every field', guideline('draft: true\nformerly: [count-thrice]\ndate: 2026-03-02\nactions: []\n')],
  ['a procedure', sop('steps:\n  - do: Count.\n    by: Tally clerk\n    checks: [The number is even.]\n')],
  ['a day that is a date to YAML', guideline('date: 2026-03-02\n')],
  ['a draft that is not written yet', guideline('draft: true\n', 'To be written.\n')],
  ['lines that end as they do elsewhere', guideline().replaceAll('\n', '\r\n')],
] as const)
  test(`${what} is in order`, () => assert.deepEqual(saidOf({ a: text }), []));

for (const [what, text, said] of [
  [
    'a kind that is none',
    guideline().replace('guideline', 'rule'),
    'a.mdx:3:7 invalid-note: Unexpected `kind` of “rule”, expected one of guideline, sop, best-practice, case, meeting',
  ],
  [
    'no owner',
    guideline().replace('owner: Tally clerk\n', ''),
    'a.mdx:2:1 invalid-note: Unexpected absence of `owner`, expected words',
  ],
  [
    'an interval without its unit',
    guideline().replace('6 months', '6'),
    'a.mdx:6:14 invalid-note: Unexpected `reviewEvery` of “6”, expected an interval as in 6 months',
  ],
  [
    'a field of another kind',
    guideline('attendees: [Tally clerk]\n'),
    'a.mdx:7:1 invalid-note: Unexpected field `attendees`, expected the fields of its kind only',
  ],
  [
    'a step without its role',
    sop('steps:\n  - do: Count.\n'),
    'a.mdx:8:5 invalid-note: Unexpected absence of `steps.0.by`, expected words',
  ],
  [
    'a procedure without a step',
    sop('steps: []\n'),
    'a.mdx:7:8 invalid-note: Unexpected form of `steps`, expected a step at least',
  ],
  [
    'a day that the calendar lacks',
    guideline('date: 2026-02-30\n'),
    'a.mdx:7:7 invalid-note: Unexpected `date` of “2026-02-30”, expected a day as in 2026-03-02',
  ],
  [
    'a page that is published before it is written',
    guideline('', 'Count twice.\n\nTo be written.\n'),
    'a.mdx:11:1 invalid-note: Unexpected “To be written.” in a page that is published, expected words of its own',
  ],
  [
    'no front matter',
    'Count twice.\n',
    'a.mdx:1:1 invalid-note: Unexpected text without front matter, expected front matter between two lines of ---',
  ],
  [
    'a procedure without its purpose',
    sop('steps:\n  - do: Count.\n    by: Tally clerk\n').replace('## Purpose', '## Porpoise'),
    'a.mdx:14:23 missing-section: Unexpected end of the page without “## Purpose”, expected “## Purpose” in a page of its kind',
  ],
] as const)
  test(`${what} is told with its place`, () => assert.deepEqual(saidOf({ a: text }), [said]));

test('YAML and MDX that cannot be read are told, and nothing is thrown', () => {
  const [yaml = '', mdx = ''] = saidOf({ a: guideline('date: [\n'), b: guideline('', 'A {tide\n') });
  assert.match(yaml, /^a\.mdx:\d+:\d+ invalid-note: Unexpected .+, expected front matter between/u);
  assert.match(
    mdx,
    /^b\.mdx:9:3 invalid-note: Unexpected body that cannot be read \(Unexpected end of file[^(]+\), expected Markdown$/u,
  );
});
