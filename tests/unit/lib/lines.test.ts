import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt, lineCount, lineStarts } from '../../../src/lib/lines.ts';

for (const [name, value, starts, count] of [
  ['one line without an end', 'tide', [0], 1],
  ['a line break at the end begins no line', 'tide\n', [0, 5], 1],
  ['a blank line in between is a line', 'a\n\nb', [0, 2, 3], 3],
  ['a carriage return and a line feed end one line', 'a\r\nb', [0, 3], 2],
  ['a carriage return ends a line by itself', 'a\rb', [0, 2], 2],
  ['a line feed and a carriage return end two', 'a\n\rb', [0, 2, 3], 3],
  ['a form feed ends none', 'a\fb', [0], 1],
  ['an empty text has no line', '', [0], 0],
] as const) {
  test(name, () => {
    assert.deepEqual(lineStarts(value), starts);
    assert.equal(lineCount(value), count);
  });
}

for (const [name, offset, line] of [
  ['the first character', 0, 1],
  ['the line break belongs to the line that it ends', 4, 1],
  ['the first character after it', 5, 2],
  ['the last line', 8, 3],
  ['an offset at the end of the text', 9, 3],
] as const) {
  test(name, () => assert.equal(lineAt(lineStarts('tide\nlo\nw'), offset), line));
}
