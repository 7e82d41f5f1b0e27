import { matchIn, placesOf } from './match.ts';
import { isNamed } from './plan.ts';
import type { Analysed, Sentence } from './postings.ts';
import { isAsking } from './question-words.ts';
import type { Weighed } from './weigh.ts';

/** Words between a number and what it counts, at most. */
const farthest = 3;
/** What a number before these counts is they, and nothing after them. */
const units = new Set(
  'minute minutes hour hours day days week weeks month months year years dollar dollars percent pages page'.split(' '),
);

/** Whether a record has what a way of asking needs. What names a thing, or asks without a need, is met by any. */
export function meets(ask: Weighed, concepts: readonly Weighed[], analysed: Analysed): boolean {
  const { record, title, entry, sentences } = analysed;
  // A kind of value is asked of something: of what is named beside the value's own name and the posting.
  const named = concepts.filter(
    (concept) => isNamed(concept) && !concept.names && !concept.terms.some((term) => ask.terms.includes(term)),
  );
  const inTitle = (concept: Weighed) => matchIn(concept, title) > 0;
  const titled = named.length > 0 ? named.some(inTitle) : inTitle(ask);
  // What a document leaves out is told by its gap, whatever kind of value it is.
  if (record.kind === 'gap') return true;
  const hasValue = sentences.some(
    ({ terms }) =>
      matchIn(ask, terms, '#') > 0 &&
      (titled ||
        (named.length === 0 && terms.has(ask.terms[0] ?? '')) ||
        named.some((concept) => matchIn(concept, terms) >= 0.5)),
  );
  switch (ask.needs) {
    case undefined:
      return true;
    case 'head':
      return (
        record.collection === 'roles' &&
        concepts.filter(isNamed).every((concept) => matchIn(concept, title) >= 0.5 || matchIn(concept, entry) >= 0.5)
      );
    case 'value':
      return hasValue;
    case 'count': {
      const counted = concepts.find((concept) => concept.counted);
      if (!counted || counted.share < 1) return sentences.some(countsSomething);
      return (
        sentences.some((sentence) => counts(sentence, counted)) ||
        (record.kind === 'fact' && matchIn(counted, title) > 0 && hasValue)
      );
    }
  }
}

/** Whether a sentence counts anything else than time, money and pages. */
function countsSomething({ words, terms }: Sentence): boolean {
  return (terms.get('#number') ?? []).some((at) => !words.slice(at + 1, at + 3).some((word) => units.has(word)));
}

/** Whether a sentence says how many there are of a thing: `3–5 interview rounds`, `rounds (3)`. */
function counts({ words, terms }: Sentence, counted: Weighed): boolean {
  const numbers = terms.get('#number') ?? [];
  return placesOf(counted, terms).some((at) =>
    numbers.some((number) => {
      if (number === at + 1) return true;
      const between = words.slice(number + 1, at);
      return number < at && between.length <= farthest && !between.some((word) => isAsking(word) || units.has(word));
    }),
  );
}
