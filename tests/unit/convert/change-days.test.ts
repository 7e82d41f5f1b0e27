import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesText, isNews, withChanges } from '../../../scripts/convert/change-days.ts';

const nothing = { added: [], changed: [], gone: [] };
const monday = '2026-03-02';
const tuesday = '2026-03-03';

for (const [name, before, now, expected] of [
  ['adds', nothing, { ...nothing, added: ['roles/clerk.mdx'] }, { ...nothing, added: ['roles/clerk'] }],
  [
    'stays added when it changes',
    { ...nothing, added: ['a/x'] },
    { ...nothing, changed: ['a/x.mdx'] },
    { ...nothing, added: ['a/x'] },
  ],
  ['was never there when it goes again', { ...nothing, added: ['a/x'] }, { ...nothing, gone: ['a/x.mdx'] }, undefined],
  [
    'changed when it comes back',
    { ...nothing, gone: ['a/x'] },
    { ...nothing, added: ['a/x.mdx'] },
    { ...nothing, changed: ['a/x'] },
  ],
  [
    'is gone, and changed no more',
    { ...nothing, changed: ['a/x'] },
    { ...nothing, gone: ['a/x.mdx'] },
    { ...nothing, gone: ['a/x'] },
  ],
  [
    'is told once',
    { ...nothing, changed: ['a/x'] },
    { ...nothing, changed: ['a/x.mdx'] },
    { ...nothing, changed: ['a/x'] },
  ],
] as const) {
  test(`an entry ${name}`, () => {
    const days = withChanges([{ on: monday, ...structuredClone(before) } as never], monday, now);
    assert.deepEqual(days, expected === undefined ? [] : [{ on: monday, ...expected }]);
  });
}

test('another day stands before the earlier ones, and old days go', () => {
  let days = withChanges([], monday, { ...nothing, added: ['a/x.mdx'] });
  days = withChanges(days, tuesday, { ...nothing, changed: ['a/x.mdx'] });
  assert.deepEqual(
    days.map(({ on }) => on),
    [tuesday, monday],
  );
  const many = Array.from({ length: 80 }, (_, day) => ({ on: `20${10 + day}-01-01`, ...nothing }));
  const kept = withChanges(many.toReversed() as never, '2095-01-01', { ...nothing, gone: ['a/x.mdx'] });
  assert.equal(kept.length, 60);
  assert.equal(kept.at(0)?.on, '2095-01-01');
  assert.equal(kept.at(-1)?.on, '2031-01-01');
});

test('words are news, places and digests are not', () => {
  const entry = (from: string, words: string, digest: string) =>
    `---\ntitle: Clerk\ndigest: ${digest}\n---\n\n<Passage id="a" from="${from}">\n  ${words}\n</Passage>\n`;
  const one = entry('clerk:1-20', 'Count the crates.', 'sha256-0000000000000001');
  assert.equal(isNews(one, entry('clerk:3-22', 'Count the crates.', 'sha256-0000000000000002')), false);
  assert.equal(isNews(one, entry('clerk:1-20', 'Count the coins.', 'sha256-0000000000000003')), true);
  assert.equal(isNews(one, entry('tailor:1-20', 'Count the crates.', 'sha256-0000000000000004')), true);
});

test('the file says whose it is', () => {
  const text = changesText([{ on: monday, added: ['roles/clerk'], changed: [], gone: [] }]);
  assert.match(text, /^# .+ Written by the converter/);
  assert.match(text, /- on: 2026-03-02\n {2}added:\n {4}- roles\/clerk\n/);
});
