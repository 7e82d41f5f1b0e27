import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../../scripts/convert/decode.ts';

for (const [name, bytes, text] of [
  ['UTF-8', Buffer.from('Étape – “€”'), 'Étape – “€”'],
  ['UTF-8 with its mark, which is no text', Buffer.from('\uFEFFRopes'), 'Ropes'],
  ['a mark further down is text', Buffer.from('Ropes\uFEFF'), 'Ropes\uFEFF'],
  ['UTF-16 little-endian', Buffer.from('\uFEFFÉtape', 'utf16le'), 'Étape'],
  ['UTF-16 big-endian', Buffer.from('\uFEFFÉtape', 'utf16le').swap16(), 'Étape'],
  ['Windows-1252, where the bytes are no UTF-8', Buffer.from([0x93, 0x52, 0x94, 0x20, 0x96, 0x20, 0x80]), '“R” – €'],
  ['a byte that Windows-1252 leaves open', Buffer.from([0x81]), '\u0081'],
  ['NUL', Buffer.from([0x61, 0, 0x62]), 'a\0b'],
  ['line breaks as they are', Buffer.from('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
  ['nothing', Buffer.alloc(0), ''],
] as const) {
  test(`decodes ${name}`, () => assert.equal(decode(bytes), text));
}
