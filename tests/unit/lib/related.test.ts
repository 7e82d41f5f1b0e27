import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Compared, relatedAmong } from '../../../src/lib/related.ts';

const compared = (entry: string, title: string, text: string, linked: string[] = []): Compared => ({
  entry,
  title,
  text,
  linked: new Set(linked),
});

const ropes = compared(
  'stages/ropes',
  'Splicing trial',
  'You splice two ropes at the windlass while the bosun watches.',
);
const bosun = compared(
  'faqs/bosun',
  'Who watches the splicing?',
  'The bosun stands at the windlass and asks about ropes.',
);
const tides = compared('topics/tides', 'Tides', 'High water comes twice a day; the almanac lists the hours.');
const almanac = compared(
  'values/almanac',
  'Read the almanac',
  'The almanac lists high water. Nobody sails without the hours.',
);
const meals = compared('topics/meals', 'Meals', 'Soup at noon.');
const others = ['Lamps', 'Sails', 'Paint', 'Ledger', 'Anchors', 'Buoys'].map((name) =>
  compared(`topics/${name}`, name, `${name} are kept in a shed of their own.`),
);
const all = [ropes, bosun, tides, almanac, meals, ...others];

test('entries that share telling words are related, each to the other', () => {
  const related = relatedAmong(all, 'en');
  assert.deepEqual(related.get('stages/ropes'), ['faqs/bosun']);
  assert.deepEqual(related.get('faqs/bosun'), ['stages/ropes']);
  assert.deepEqual(related.get('topics/tides'), ['values/almanac']);
});

test('an entry that shares nothing has none, and what all share tells nothing', () => {
  const related = relatedAmong(all, 'en');
  assert.deepEqual(related.get('topics/meals'), []);
  assert.deepEqual(related.get('topics/Lamps'), []);
});

test('what a page leads to in any case is not named again', () => {
  const related = relatedAmong([{ ...ropes, linked: new Set(['faqs/bosun']) }, ...all.slice(1)], 'en');
  assert.deepEqual(related.get('stages/ropes'), []);
  assert.deepEqual(related.get('faqs/bosun'), ['stages/ropes']);
});

test('no more than three are named, the nearest first', () => {
  const alike = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    compared(`faqs/${id}`, 'Windlass', `The windlass of the ${id === 'e' ? 'northern capstan' : 'quay'}.`),
  );
  const far = Array.from({ length: 20 }, (_, n) => compared(`topics/${n}`, 'Shed', 'Sheds are painted.'));
  const [first, ...more] = relatedAmong([...alike, ...far], 'en').get('faqs/a') ?? [];
  assert.equal(first, 'faqs/b');
  assert.deepEqual(more, ['faqs/c', 'faqs/d']);
});
