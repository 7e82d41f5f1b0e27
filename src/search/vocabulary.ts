import { isAsking } from './question-words.ts';
import type { Stem } from './stem.ts';
import { wordsOf } from './tokens.ts';

/** Finds the groups of a vocabulary in a text. */
export interface Vocabulary {
  groups: readonly (readonly string[])[];
  /** The longest member that begins at a word of a text: how many words it has, and the terms of the groups that hold it. */
  memberAt(words: readonly string[], index: number): Member | undefined;
  /** The words that its members are made of: a reader who types one has made no mistake. */
  words: ReadonlySet<string>;
}

export interface Member {
  length: number;
  /** `=pay`: how a group stands in the index. */
  terms: readonly string[];
}

/** How a member begins that is meant in this form only. */
const literal = '=';

/** The key of a word in this form only. */
function literally(word: string): string {
  return literal + word;
}

/** The index's term for the group that a member names. */
export function termOf(group: readonly string[]): string {
  return `=${group[0]}`;
}

/** Prepares a vocabulary. A member may belong to several groups. */
export function createVocabulary(groups: readonly (readonly string[])[], stem: Stem): Vocabulary {
  const members = new Map<string, string[]>();
  const longest = new Map<string, number>();
  let most = 1;
  for (const group of groups) {
    for (const member of group) {
      const stems = wordsOf(member).map(member.startsWith(literal) ? literally : stem);
      const [first] = stems;
      if (first === undefined) continue;
      const key = stems.join(' ');
      members.set(key, [...new Set([...(members.get(key) ?? []), termOf(group)])]);
      longest.set(first, Math.max(longest.get(first) ?? 0, stems.length));
      most = Math.max(most, stems.length);
    }
  }
  return {
    groups,
    words: new Set(groups.flat().flatMap(wordsOf)),
    memberAt: (words, index) => {
      const stems = words.slice(index, index + most).map(stem);
      for (let length = Math.min(longest.get(stems[0] ?? '') ?? 1, stems.length); length > 1; length--) {
        const terms = members.get(stems.slice(0, length).join(' '));
        if (terms) return { length, terms };
      }
      const [word = '', key = ''] = [words[index], stems[0]];
      // `on your own` owns nothing.
      const terms = isAsking(word) ? [] : [...(members.get(key) ?? []), ...(members.get(literally(word)) ?? [])];
      return terms.length > 0 ? { length: 1, terms } : undefined;
    },
  };
}

/** A term of the index, at the word of a text where it stands. */
export interface Occurrence {
  term: string;
  at: number;
}

/** The terms of a text: the stems of its words, without those that only ask, and the groups whose members stand in it. */
export function occurrencesIn(words: readonly string[], stem: Stem, vocabulary: Vocabulary): Occurrence[] {
  return words.flatMap((word, at) => {
    const member = vocabulary.memberAt(words, at);
    return [
      ...(isAsking(word) ? [] : [{ term: stem(word), at }]),
      ...(member?.terms ?? []).map((term) => ({ term, at })),
    ];
  });
}
