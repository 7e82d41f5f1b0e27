import type { Concept } from './plan.ts';
import type { SearchRecord } from './record.ts';
import type { Lexicon } from './store.ts';
import { tokensOf } from './tokens.ts';

/** Why a passage was found that does not have a word as it was asked: `pay` is written `salary`. */
export interface Why {
  asked: string;
  written: string;
}

/** Pairs that a reader takes in at a glance. */
const most = 2;

/** The words of a question that a record has in another word of their group only, each with what is written there. */
export function whyOf(record: SearchRecord, passage: number, concepts: readonly Concept[], lexicon: Lexicon): Why[] {
  const text = [record.title, record.entry, record.passages[passage] ?? ''].join(' . ');
  const tokens = tokensOf(text);
  const words = tokens.map(({ word }) => word);
  const stems = new Set(words.map(lexicon.stem));
  return concepts
    .filter((concept) => !concept.asks && !concept.stems.every((stem) => stems.has(stem)))
    .flatMap((concept) => {
      const at = words.findIndex((_, index) =>
        lexicon.vocabulary.memberAt(words, index)?.terms.some((term) => concept.terms.includes(term)),
      );
      const last = tokens[at + (lexicon.vocabulary.memberAt(words, at)?.length ?? 1) - 1];
      const first = tokens[at];
      return first && last ? [{ asked: concept.words.join(' '), written: text.slice(first.start, last.end) }] : [];
    })
    .slice(0, most);
}
