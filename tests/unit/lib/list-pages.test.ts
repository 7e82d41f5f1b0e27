import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPages, offeredFrom, pageInWords, pageName } from '../../../src/lib/list-pages.ts';

const boats = Array.from({ length: 7 }, (_, index) => `boat ${index + 1}`);

for (const [name, items, most, sizes] of [
  ['an empty list is one page', [], 3, [0]],
  ['a list that fits is one page', boats, 7, [7]],
  ['one more begins another page', boats, 6, [6, 1]],
  ['the last page holds the rest', boats, 3, [3, 3, 1]],
] as const) {
  test(name, () => {
    const pages = listPages('boats', items, most);
    assert.deepEqual(
      pages.map((page) => page.items.length),
      sizes,
    );
    assert.deepEqual(
      pages.flatMap((page) => page.items),
      items,
    );
  });
}

test('the first page keeps the address of the list, and no two have one title', () => {
  const pages = listPages('boats', boats, 3);
  assert.deepEqual(
    pages.map(({ list, number }) => pageName(list, number)),
    ['boats', 'boats-2', 'boats-3'],
  );
  assert.deepEqual(pages.map(pageInWords), [', page 1 of 3', ', page 2 of 3', ', page 3 of 3']);
  assert.equal(pageInWords({ number: 1, last: 1 }), '');
});

for (const [name, number, last, offered] of [
  ['of a few pages all are offered', 2, 4, [1, 2, 3, 4]],
  ['of many the neighbours, both ends and steps between', 30, 49, [1, 7, 13, 19, 25, 29, 30, 31, 37, 43, 49]],
  ['one page leads nowhere else', 1, 1, [1]],
] as const) {
  test(name, () => assert.deepEqual(offeredFrom(number, last), offered));
}
