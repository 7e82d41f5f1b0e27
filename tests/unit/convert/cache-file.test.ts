import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWhole, packEntries, placesIn } from '../../../scripts/convert/cache-file.ts';

const entries = new Map([
  ['lamps', Buffer.from('Trim them.')],
  ['empty', Buffer.alloc(0)],
  ['ropes', Buffer.from('Coil them.')],
]);
const file = Buffer.concat(packEntries('program', entries));
/** The entries of a pack that are whole, as a reader finds them by its index. */
function textsIn(bytes: Buffer): Record<string, string> {
  const read = (at: number, length: number) => bytes.subarray(at, at + length);
  const found = [...placesIn('program', read)].map(([key, place]) => ({
    key,
    place,
    own: read(place.at, place.length),
  }));
  const whole = found.filter(({ own, place }) => isWhole(own, place));
  return Object.fromEntries(whole.map(({ key, own }) => [key, own.toString()]));
}

test('what is packed comes out again', () =>
  assert.deepEqual(textsIn(file), { lamps: 'Trim them.', empty: '', ropes: 'Coil them.' }));

test('nothing packed is nothing unpacked', () =>
  assert.deepEqual(textsIn(Buffer.concat(packEntries('program', new Map()))), {}));

test('a file that is cut off gives the entries before the cut', () => {
  assert.deepEqual(textsIn(file.subarray(0, file.length - 1)), { lamps: 'Trim them.', empty: '' });
  for (let length = 0; length < file.length; length += 1)
    for (const [key, text] of Object.entries(textsIn(file.subarray(0, length))))
      assert.equal(text, entries.get(key)?.toString(), `cut at ${length}`);
});

test('an altered byte, wherever it is, alters no entry', () => {
  for (let at = 0; at < file.length; at += 1) {
    const altered = Buffer.from(file);
    altered[at] = (altered[at] ?? 0) ^ 0x41;
    const texts = Object.entries(textsIn(altered));
    assert.ok(texts.length < entries.size, `byte ${at}`);
    for (const [key, text] of texts) assert.equal(text, entries.get(key)?.toString(), `byte ${at}`);
  }
});

for (const [name, bytes] of [
  ['an empty file', Buffer.alloc(0)],
  ['a file of another kind', Buffer.from('name: Harbour\nlamps: 12\nropes: 20\n')],
  ['a file of another program', Buffer.concat(packEntries('programme', entries))],
  ['a file of another version', Buffer.from(file.toString('latin1').replace('cache 2', 'cache 1'), 'latin1')],
] as const)
  test(`${name} holds nothing`, () => assert.deepEqual(textsIn(bytes), {}));
