import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceAfter } from '../../../src/search/choice.ts';

for (const [name, key, from, count, to] of [
  ['down from the box', 'ArrowDown', -1, 3, 0],
  ['down from the last returns to the box', 'ArrowDown', 2, 3, -1],
  ['up from the box', 'ArrowUp', -1, 3, 2],
  ['up from the first returns to the box', 'ArrowUp', 0, 3, -1],
  ['home among the options', 'Home', 2, 3, 0],
  ['end among the options', 'End', 0, 3, 2],
  ['home in the text is the text’s', 'Home', -1, 3, undefined],
  ['end in the text is the text’s', 'End', -1, 3, undefined],
  ['a letter', 'a', 1, 3, undefined],
  ['down where nothing is listed', 'ArrowDown', -1, 0, undefined],
] as const) {
  test(name, () => assert.equal(choiceAfter(key, from, count), to));
}
