import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../../scripts/convert/segment/segment.ts';

const codeOf = (value: string) =>
  segment(value, value.length, true).flatMap(({ kind, content }) => (kind === 'code' ? [content] : []));

for (const [name, value, code] of [
  ['a fence four columns in closes nothing', '```\ntie\n    ```\n```', ['tie\n    ```']],
  ['a fence three columns in closes', '```\ntie\n   ```\nlamps\n\n```', ['tie']],
  ['a shorter fence closes nothing', '````\ntie\n```\n````', ['tie\n```']],
  ['the other mark closes nothing', '~~~\ntie\n```\n~~~~', ['tie\n```']],
  ['words behind a fence close nothing', '```\ntie\n``` js\n```', ['tie\n``` js']],
  ['a fence in an item closes within its columns', '- Ropes\n\n  ```\n  tie\n     ```\n  lamps', ['tie']],
  ['the end of the item closes it', '- Ropes\n\n  ```\n  tie\n\nLamps burn.\n\n```', ['tie']],
  ['the end of the document too', '- Ropes\n\n  ```\n  tie', ['tie']],
  ['a fence below its item stands outside', '1. Ropes\n\n```\ntie\n```', ['tie']],
  ['one behind a mark closes in its own columns', '10. ```\n    tie\n    ```\n    lamps', ['tie']],
  ['nobody closes it: no code', '```\ntie\n\nLamps burn.', []],
  ['fences in code by its indent are code', 'Ropes.\n\n    ```\n    tie\n    ```', ['```\ntie\n```']],
  ['a fence far in below words is meant as one', '- Ropes\n        ```\n        tie\n        ```', ['tie']],
] as const) {
  test(`fences: ${name}`, () => assert.deepEqual(codeOf(value), code));
}

for (const [name, value, kinds] of [
  ['code in a quote runs on to no line', '> ```\n> tie\nand lamps burn.', ['quote', 'paragraph']],
  ['a sentence in a quote does', '> We tie ropes\nand lamps burn.', ['quote']],
  ['so does one behind its code', '> ```\n> tie\n> ```\n> We tie\nand lamps burn.', ['quote']],
] as const) {
  test(`fences: ${name}`, () =>
    assert.deepEqual(
      segment(value, value.length, true).map(({ kind }) => kind),
      kinds,
    ));
}
