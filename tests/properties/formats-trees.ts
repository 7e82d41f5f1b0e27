import fc from 'fast-check';

/** A run of words with one look, or in a link, in HTML and in Word. */
export interface Run {
  readonly words: readonly string[];
  readonly look: 'plain' | 'strong' | 'em' | 'span' | 'code' | 'link' | 'break';
}

/** A document as a tree, the same for all formats. */
export type Tree =
  | { readonly kind: 'heading'; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph' | 'pre' | 'hidden' | 'summary'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly isOrdered: boolean; readonly items: readonly Item[] }
  | { readonly kind: 'table' | 'terms'; readonly rows: readonly (readonly (readonly Run[])[])[] }
  | { readonly kind: 'quote' | 'box'; readonly children: readonly Tree[] };

export interface Item {
  readonly runs: readonly Run[];
  readonly below: readonly Tree[];
}

/** What a word may have at its end: marks of Markdown and MDX, entities, other scripts, pairs of surrogates. */
const ends = [
  '',
  '',
  '',
  '',
  'é',
  'ß',
  '中',
  '&',
  '<b>',
  '*',
  '_',
  '`',
  '|',
  '\\',
  '"',
  '’s',
  '…',
  '{x}',
  '$',
  '🚢',
  '#',
];

/** Words have no number yet: they get theirs in the order in which they stand. */
const word = fc.constantFrom(...ends);
const run: fc.Arbitrary<Run> = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 4 }),
  look: fc.constantFrom('plain', 'plain', 'strong', 'em', 'span', 'code', 'link', 'break'),
});
const runs = fc.array(run, { minLength: 1, maxLength: 4 });

const { tree } = fc.letrec<{ tree: Tree; item: Item }>((tie) => ({
  item: fc.record({ runs, below: fc.array(tie('tree'), { maxLength: 1, depthIdentifier: 'items' }) }),
  tree: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'items' },
    fc.record({ kind: fc.constant('paragraph' as const), runs }),
    fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 2, max: 4 }), runs }),
    fc.record({ kind: fc.constantFrom('pre', 'hidden', 'summary'), runs }),
    fc
      .record({ width: fc.integer({ min: 1, max: 4 }), height: fc.integer({ min: 1, max: 3 }) })
      .chain(({ width, height }) =>
        fc.record({
          kind: fc.constantFrom('table', 'terms'),
          rows: fc.array(fc.array(runs, { minLength: width, maxLength: width }), { minLength: 1, maxLength: height }),
        }),
      ),
    fc.record({
      kind: fc.constant('list' as const),
      isOrdered: fc.boolean(),
      items: fc.array(tie('item'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constantFrom('quote', 'box'),
      children: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

/** A document, and its words in order. Hidden words are told apart by their own first letters. */
export interface Page {
  readonly trees: readonly Tree[];
  readonly shown: readonly string[];
}

export const page: fc.Arbitrary<Page> = fc.array(tree, { minLength: 1, maxLength: 6 }).map((bare) => {
  const shown: string[] = [];
  const named = (all: readonly Run[], isShown = true): Run[] =>
    all.map(({ words, look }) => ({
      look,
      words: words.map((end) => {
        const own = `${isShown ? 'rope' : 'fog'}${shown.length}q${end}`;
        if (isShown) shown.push(own);
        return own;
      }),
    }));
  const name = (each: Tree): Tree => {
    if ('runs' in each) return { ...each, runs: named(each.runs, each.kind !== 'hidden') };
    if ('rows' in each) return { ...each, rows: each.rows.map((row) => row.map((cell) => named(cell))) };
    if ('items' in each)
      return { ...each, items: each.items.map((item) => ({ runs: named(item.runs), below: item.below.map(name) })) };
    return { ...each, children: each.children.map(name) };
  };
  return { trees: bare.map(name), shown };
});
