import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../scripts/convert/decode.ts';

for (const [name, bytes, text] of [
  ['UTF-8', Buffer.from('Étape – “€”'), 'Étape – “€”'],
  ['UTF-8 with its mark, which is no text', Buffer.from('\uFEFFRopes'), 'Ropes'],
  ['a mark further down is text', Buffer.from('Ropes\uFEFF'), 'Ropes\uFEFF'],
  ['UTF-16 little-endian', Buffer.from('\uFEFFÉtape', 'utf16le'), 'Étape'],
  ['UTF-16 big-endian', Buffer.from('\uFEFFÉtape', 'utf16le').swap16(), 'Étape'],
  ['UTF-16 without a mark, little-endian', Buffer.from('Étape 1 – Ropes\n', 'utf16le'), 'Étape 1 – Ropes\n'],
  ['UTF-16 without a mark, big-endian', Buffer.from('Étape 1 – Ropes', 'utf16le').swap16(), 'Étape 1 – Ropes'],
  ['another alphabet', Buffer.from('Канаты и лампы на причале', 'utf16le'), 'Канаты и лампы на причале'],
  ['words of three letters parted by NUL, no UTF-16', Buffer.from('abc\0def\0ghi\0jkl\0'), 'abc\0def\0ghi\0jkl\0'],
  ['a line of NUL, no UTF-16', Buffer.alloc(12), '\0'.repeat(12)],
  ['one NUL in a text, no UTF-16', Buffer.from('Ropes and\0lamps.'), 'Ropes and\0lamps.'],
  ['numbers of two bytes, no UTF-16', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0]), '\u0001\0\u0002\0\u0003\0\u0004\0'],
  ['half a pair of surrogates, no UTF-16', Buffer.from('Rope\uD800', 'utf16le'), 'R\0o\0p\0e\0\0Ø'],
  ['lines of one letter', Buffer.from('a\nb\nc\nd\n'), 'a\nb\nc\nd\n'],
  ['Windows-1252, where the bytes are no UTF-8', Buffer.from([0x93, 0x52, 0x94, 0x20, 0x96, 0x20, 0x80]), '“R” – €'],
  ['a byte that Windows-1252 leaves open', Buffer.from([0x81]), '\u0081'],
  ['NUL', Buffer.from([0x61, 0, 0x62]), 'a\0b'],
  ['line breaks as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['nothing', Buffer.alloc(0), ''],
] as const) {
  test(`decodes ${name}`, () => assert.equal(decode(bytes), text));
}
