import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { recognise } from '../../../scripts/convert/recognise/recognise.ts';
import { segment } from '../../../scripts/convert/segment/segment.ts';
import { shown, sourceOf } from './harbour.ts';

const own = 'Harbour Clerk\n\nDuties\n- Lamps\n\n---\n\n';
const around = '# Baker\nLocation: Oslo\nTeam: Bread\n\n- We use cookies\nand count\n';

test('furniture is marks line by line, whatever it looks like', () => {
  const blocks = segment(own + around, own.length);
  const rest = blocks.filter(({ start }) => start >= own.length);
  assert.deepEqual(shown(own + around, rest), [
    'mark: # Baker',
    'mark: Location: Oslo',
    'mark: Team: Bread',
    'mark: - We use cookies',
    'mark: and count',
  ]);
});

test('furniture changes nothing in the document before it, and the blocks tile both', () => {
  const blocks = segment(own + around, own.length);
  assert.deepEqual(blocks.slice(0, segment(own).length), segment(own));
  assert.equal(blocks.map((block) => slice(own + around, block)).join(''), own + around);
});

for (const [name, value, from] of [
  ['none where it begins at the end', own, own.length],
  ['all where it begins at the start', around, 0],
  ['nothing in nothing', '', 0],
] as const) {
  test(`furniture: ${name}`, () => {
    const blocks = segment(value, from);
    assert.deepEqual(
      blocks,
      from === 0 ? blocks.filter(({ kind }) => kind === 'mark' || kind === 'blank') : segment(value),
    );
    assert.equal(blocks.map((block) => slice(value, block)).join(''), value);
  });
}

test('furniture is omitted as navigation, a mark before it as a separator; neither makes a posting', () => {
  const furniture = { start: own.length, end: own.length + around.length };
  const source = { ...sourceOf(own + around), furniture };
  const { value } = recognise(source, segment(source.value, furniture.start));
  assert.deepEqual(
    value.omissions.map((omission) => `${omission.reason}: ${slice(source.value, omission)}`),
    [
      'separator: ---',
      'navigation: # Baker',
      'navigation: Location: Oslo',
      'navigation: Team: Bread',
      'navigation: - We use cookies',
      'navigation: and count',
    ],
  );
  assert.equal(value.title?.value, 'Harbour Clerk');
  const plain = sourceOf(`The lamps are lit.\n\n${around}`);
  const apart = { ...plain, furniture: { start: 20, end: plain.value.length } };
  assert.equal(recognise(apart, segment(apart.value, 20)).value.kind, 'other');
});
