import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameStatement } from '../../scripts/convert/link/similarity.ts';
import { createStatements } from '../../scripts/convert/link/statements.ts';

const words = 'we move crates lamps ropes from ship to shore on every night of the year and trim them'.split(' ');
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 30 });
/** A text and others that differ from it in none to four words, among them some on the very edge of being the same. */
const variants = fc
  .tuple(
    sentence,
    fc.array(fc.array(fc.tuple(fc.nat(29), fc.constantFrom('', ...words)), { maxLength: 4 }), { maxLength: 5 }),
  )
  .map(([text, changes]) => [
    text.join(' '),
    ...changes.map((change) =>
      change
        .reduce((each, [at, word]) => each.with(at % Math.max(1, each.length), word), text.length > 0 ? text : ['we'])
        .join(' '),
    ),
  ]);

test('the same statements are found as by holding each against each', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(variants, { minLength: 1, maxLength: 5 }), (groups) => {
      const texts = groups.flat();
      const statements = createStatements<number>();
      texts.forEach((text, index) => {
        const same = statements.findSame(text);
        assert.deepEqual(
          same,
          [...texts.keys()].filter((other) => other < index && isSameStatement(texts[other] ?? '', text)),
        );
        found += same.length;
        statements.add(text, index);
      });
      // Asked again, when others have come since.
      for (const text of texts)
        assert.deepEqual(
          statements.findSame(text),
          [...texts.keys()].filter((other) => isSameStatement(texts[other] ?? '', text)),
        );
    }),
    { numRuns: 2000 },
  );
  assert.ok(found > 1000);
});
