import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPage, entryParts, ownerPage } from '../../../src/lib/routes.ts';

for (const [owner, page] of [
  ['roles/clerk', '/roles/clerk.html'],
  ['roles/clerk#duties-2', '/roles/clerk.html#duties-2'],
  ['topics/中文', '/topics/%E4%B8%AD%E6%96%87.html'],
  ['topics/what?', '/topics/what%3F.html'],
] as const) {
  test(`${owner} is at ${page}`, () => assert.equal(ownerPage(owner), page));
}

test('an anchor of its own', () => assert.equal(entryPage('faqs', 'a', 'é'), '/faqs/a.html#%C3%A9'));

for (const entry of ['clerk', 'people/clerk', '/clerk', 'toString/clerk']) {
  test(`the entry ${entry} is refused`, () => assert.throws(() => entryParts(entry), /expected <collection>\/<id>/));
}
