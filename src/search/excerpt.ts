import type { Concept } from './plan.ts';
import type { Lexicon } from './store.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A piece of a text, and whether it is one of the words that were asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** How much of a passage a result shows. Characters. */
const room = 260;

/**
 * The part of a passage that holds most of what was asked for, cut at words, with those words marked: as they were typed, in
 * another form, or in another word of their group.
 */
export function excerptOf(passage: string, concepts: readonly Concept[], lexicon: Lexicon): Piece[] {
  const tokens = tokensOf(passage);
  const found = marksIn(tokens, concepts, lexicon);
  const start = passage.length <= room ? 0 : startOf(tokens, found, passage.length);
  const cut = tokens.findLast(({ end }) => end <= start + room)?.end ?? passage.length;
  const end = passage.length <= start + room ? passage.length : cut;
  const pieces: Piece[] = start > 0 ? [{ text: '… ', marked: false }] : [];
  let done = start;
  for (const token of found.filter((each) => each.start >= start && each.end <= end)) {
    pieces.push(
      { text: passage.slice(done, token.start), marked: false },
      { text: passage.slice(token.start, token.end), marked: true },
    );
    done = token.end;
  }
  pieces.push(
    { text: passage.slice(done, end), marked: false },
    { text: end < passage.length ? ' …' : '', marked: false },
  );
  return pieces.filter(({ text }) => text !== '');
}

function marksIn(tokens: readonly Token[], concepts: readonly Concept[], { stem, vocabulary }: Lexicon): Token[] {
  const stems = new Set(concepts.flatMap((concept) => concept.stems));
  const terms = new Set(concepts.filter(({ asks }) => !asks).flatMap((concept) => concept.terms));
  const words = tokens.map(({ word }) => word);
  const marked = new Set<Token>();
  for (const [index, token] of tokens.entries()) {
    if (stems.has(stem(token.word))) marked.add(token);
    const member = vocabulary.memberAt(words, index);
    if (member?.terms.some((term) => terms.has(term)))
      for (const each of tokens.slice(index, index + member.length)) marked.add(each);
  }
  return [...marked].toSorted((a, b) => a.start - b.start);
}

/** Where to begin so that most of the found words are shown: at the word before which the fewest are left out. */
function startOf(tokens: readonly Token[], found: readonly Token[], length: number): number {
  const shownFrom = (start: number) =>
    found.filter((token) => token.start >= start && token.end <= start + room).length;
  let best = 0;
  for (const { start } of tokens) {
    if (start + room > length + room / 4) break;
    if (shownFrom(start) > shownFrom(best)) best = start;
  }
  // A few words before the first found one say what it is about.
  const lead = tokens.findLast(({ start }) => start <= Math.max(0, best - 60));
  if (best === 0 || !lead) return 0;
  return shownFrom(lead.start) >= shownFrom(best) ? lead.start : best;
}
