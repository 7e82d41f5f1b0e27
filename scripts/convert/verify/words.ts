import type { Message } from '../message.ts';
import type { Source } from '../types.ts';
import type { Claim } from './claims.ts';
import { faultNote } from './fault-note.ts';

/** A number or ordinal before a heading, or the letter of a question, which its title leaves out. */
const headingMark =
  /^(?:\d+\p{L}{0,3}|[ivx]+|one|two|three|four|five|six|seven|eight|first|second|third|fourth|fifth|sixth|steps?|stages?|phases?|rounds?|interviews?|eins?|zwei|drei|vier|fünf|erste[rs]?|zweite[rs]?|dritte[rs]?|vierte[rs]?|schritt|stufe|runde|gespräch|un|deux|trois|quatre|cinq|premi(?:er|ère)|deuxième|troisième|quatrième|etappe|[ée]tape|tour|entretien|q|f|question|frage|and|und|et)$/u;
/** `Step 2:` is two words, `2.1` too, `Interview 2.1` three: more before a title is text. */
const mostMarks = 3;
/** A passage stands for another's words where this share of them agrees. */
const likeness = 0.8;

/** Holds the words that a claim shows against the words of the source at that place. */
export function checkWords({ path, value }: Source, claim: Claim): Message[] {
  const places = [claim, ...(claim.further ?? [])];
  const slice = places.map(({ start, end }) => value.slice(start, end)).join('\n');
  // The same characters are the same words: most passages need no closer look.
  if (claim.kind === 'passage' && claim.words === slice) return [];
  const shown = wordsIn(claim.words);
  const stated = wordsIn(slice);
  if (agree(claim.kind, stated, shown)) return [];
  const at = stated.findIndex((word, index) => shown[index] !== word);
  return [
    {
      ruleId: 'unequal-words',
      severity: 'error',
      path,
      place: claim,
      value,
      reason: `Unexpected words in \`${claim.owner}\`: “${shown.slice(Math.max(0, at), at + 6).join(' ')}”, expected “${stated.slice(Math.max(0, at), at + 6).join(' ')}”`,
      note: faultNote,
    },
  ];
}

function agree(kind: Claim['kind'], stated: readonly string[], shown: readonly string[]): boolean {
  switch (kind) {
    case 'passage':
      return stated.join(' ') === shown.join(' ');
    case 'repeat':
      return overlapOf(stated, shown) >= likeness;
    case 'heading':
    case 'title':
      return isTitleOf(shown, stated);
    // Held together with the first place of their passage.
    case 'part':
    // Shown in another form, with the printed one beside it, which the check of the built site reads.
    case 'fact':
    case 'variant':
    case 'name':
      return true;
    default:
      return kind satisfies never;
  }
}

/** Whether a heading is its title with nothing but a number or ordinal before it. */
function isTitleOf(title: readonly string[], heading: readonly string[]): boolean {
  const mark = heading.slice(0, heading.length - title.length);
  const isWhole = heading.slice(mark.length).join(' ') === title.join(' ') && heading.length >= title.length;
  return isWhole && mark.length <= mostMarks && mark.every((word) => headingMark.test(word));
}

/** Words as a reader compares them: without case, marks and quotation marks. */
function wordsIn(text: string): string[] {
  return (
    text
      .toWellFormed()
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The share of the longer word list that the other has too, each word as often as it stands there. */
function overlapOf(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  const shared = a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return shared.length / Math.max(a.length, b.length, 1);
}
