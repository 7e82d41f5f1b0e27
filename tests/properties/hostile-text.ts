import fc from 'fast-check';
import { documentLines } from './documents.ts';
import { pieces, slots } from './hostile-pieces.ts';

/** The kinds of hostile string, each an arbitrary of bare fragments. */
export const kinds: ReadonlyMap<string, fc.Arbitrary<string>> = new Map([
  ['any Unicode', fc.string({ unit: 'binary', maxLength: 120 })],
  ['any characters', fc.string({ unit: 'grapheme', maxLength: 120 })],
  ...Object.entries(pieces).map(([name, own]) => [name, fragments(own)] as const),
  ['all together', fragments(Object.values(pieces).flat())],
]);

function fragments(own: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...own), { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
}

/** One piece many times over, bare or behind words: what a pattern that tries again from every place would not come back from. */
export const longRuns: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...slots),
    fc.constantFrom(...Object.values(pieces).flat()),
    fc.integer({ min: 100, max: 1500 }),
  )
  .map(([slot, piece, count]) => fill(slot, [piece.repeat(count)]));

/** A document: lines of postings and guides, and among them fragments in every place that a document has for them. */
export function documentOf(fragment: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const slot = fc
    .tuple(fc.constantFrom(...slots), fc.array(fragment, { minLength: 1, maxLength: 2 }))
    .map(([form, words]) => fill(form, words));
  const block = fc.oneof(
    { weight: 3, arbitrary: slot },
    documentLines.map((lines) => lines.slice(0, 3).join('\n')),
  );
  return fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r'))
    .map(([blocks, mark]) => blocks.join(mark));
}

/** A form with its places filled in turn. */
function fill(form: string, words: readonly string[]): string {
  let count = 0;
  return form.replaceAll('§', () => {
    count += 1;
    return words[(count - 1) % words.length] ?? '';
  });
}
