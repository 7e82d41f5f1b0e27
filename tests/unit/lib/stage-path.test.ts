import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksOf } from '../../../src/lib/stage-path.ts';

for (const [name, phrases, marks] of [
  ['nothing counted is one meeting', [], { always: 1, sometimes: 0 }],
  ['a range of rounds', ['3–5 interview rounds', '45–60 minutes'], { always: 3, sometimes: 2 }],
  ['a range with a hyphen', ['3-5 rounds'], { always: 3, sometimes: 2 }],
  ['a number in words', ['One or two screening interviews'], { always: 1, sometimes: 1 }],
  ['one number', ['2 trial sessions'], { always: 2, sometimes: 0 }],
  ['a time is no meeting', ['20–30 minutes', '4–6 weeks'], { always: 1, sometimes: 0 }],
  ['problems are no meetings', ['1-2 problems'], { always: 1, sometimes: 0 }],
  ['more than a drawing holds', ['20 rounds'], { always: 8, sometimes: 0 }],
  ['a range that runs backwards', ['5–3 rounds'], { always: 5, sometimes: 0 }],
  ['no round at all', ['0 rounds'], { always: 1, sometimes: 0 }],
  ['a share that leaves', ['~90% of candidates get no further'], { always: 1, sometimes: 0, leaving: 90 }],
  ['a share that fails', ["40 per cent don't pass"], { always: 1, sometimes: 0, leaving: 40 }],
  ['a share that goes on', ['30% pass this stage'], { always: 1, sometimes: 0, leaving: 70 }],
  ['a share of nothing said', ['~90% of candidates'], { always: 1, sometimes: 0 }],
  ['an impossible share', ['150% leave'], { always: 1, sometimes: 0 }],
] as const) {
  test(name, () => assert.deepEqual(marksOf(phrases), marks));
}
