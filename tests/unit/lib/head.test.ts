import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, describeRole, distinct, firstSentence, headTitle } from '../../../src/lib/head.ts';
import { roleOf } from '../roles/role.ts';

const long = 'Keeper of the ropes, lamps and ledgers of the northern quay';

for (const [name, given, expected] of [
  ['a short title stands with the hub', ['Night watch', 'Harbour'], 'Night watch – Harbour'],
  ['the hub itself stands alone', ['Harbour', 'Harbour'], 'Harbour'],
  ['a title that just fits stands without the hub', [long, 'Harbour', 'Keeper'], long],
  ['a longer one gives way to the short name', [`${long} (North)`, 'Harbour', 'Keeper'], 'Keeper – Harbour'],
  ['without a short name it stays whole', [`${long} (North)`, 'Harbour'], `${long} (North)`],
] as const) {
  test(name, () => {
    const [title, hub, short] = given;
    assert.equal(headTitle(title, hub, short), expected);
  });
}

test('a description is cut between words, and only where it is too long', () => {
  assert.equal(describe('Low  tide\nat 4–\u20606.'), 'Low tide at 4–6.');
  const cut = describe(`${'tide, '.repeat(40)}end`);
  assert.ok(cut.length <= 160 && cut.endsWith('tide …'));
  assert.ok(describe('x'.repeat(400)).length <= 160);
});

test('a role is described by what it states first and by what it leaves open', () => {
  const gaps = ['Place', 'Closing date', 'Posting date', 'Visa'].map((label) => ({
    property: label,
    label,
    text: label,
  }));
  const role = roleOf({ duration: [{ text: '9 weeks' }], baseSalary: [{ text: '£14 an hour' }] }, { gaps });
  assert.equal(
    describeRole(role),
    'Rope maker: £14 an hour, 9 weeks. Not stated: place, closing date, posting date and 1 more.',
  );
  assert.equal(describeRole(roleOf({})), 'Rope maker.');
});

test('only a title that others have gets its sigla', () => {
  assert.equal(distinct('Clerk', 'A', ['Clerk', 'Watch']), 'Clerk');
  assert.equal(distinct('Clerk', 'A', ['Clerk', 'Clerk']), 'Clerk (A)');
});

test('the first sentence of a body, or nothing', () => {
  const body =
    '<Section id="a" level="2">\n  <Passage id="a-1" from="s:0-9">\n    Low tide. High tide.\n  </Passage>\n</Section>';
  assert.equal(firstSentence(body), 'Low tide.');
  assert.equal(firstSentence(undefined), '');
});
