import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blankLineAfter } from '../../../scripts/convert/extract/line-breaks.ts';

for (const [name, value, expected] of [
  ['two line feeds', 'Rope\n\nTar', 4],
  ['two pairs of return and feed', 'Rope\r\n\r\nTar', 4],
  ['two returns', 'Rope\r\rTar', 4],
  ['spaces between the breaks', 'Rope\r\n \t\r\nTar', 4],
  ['no blank line: one pair', 'Rope\r\nTar\r\nOakum', 0],
  ['no blank line: one feed', 'Rope\nTar', 0],
  ['no blank line: it ends the document', 'Rope\r\n\r\n', 0],
] as const)
  test(`a blank line after words: ${name}`, () => assert.equal(blankLineAfter(value, 0), expected));
