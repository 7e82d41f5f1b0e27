import { asksIn, endOfCounted, isOffering, isOwnDay, type Need } from './asks.ts';
import { isAsking, isContext, isVague } from './question-words.ts';
import { settings } from './settings.ts';
import { correct, joinWords } from './spelling.ts';
import type { Lexicon } from './store.ts';
import { wordsOf } from './tokens.ts';

/** One thing that a question asks for, and the terms of the index that stand for it. */
export interface Concept {
  /** The words that ask for it, as they are read. */
  words: string[];
  /** Their stems: the thing itself. */
  stems: string[];
  /** Groups and marks that serve as well. */
  terms: readonly string[];
  /** How much it says: 1, less for a vague word. */
  share: number;
  /** Whether it only says that a job is spoken of, which every record of a posting does. */
  context: boolean;
  /** A kind of value or section, which stands in no word: what `how long` asks for. */
  asks: boolean;
  /** What such a one needs of a passage that answers. */
  needs?: Need | undefined;
  /** Whether it is what `how many` counts. */
  counted: boolean;
  /** Whether it stands directly after the concept before it: `market share`. */
  follows: boolean;
}

/** What was typed, and what it is read as. */
export interface Correction {
  typed: string;
  read: string;
}

export interface Plan {
  concepts: Concept[];
  /** Words that must stand one after another as typed: what was in quotation marks. */
  phrases: string[][];
  corrections: Correction[];
  /** How many of its things the question offers for choice: `a bonus or stock` is content with one. */
  alternatives: number;
}

/** Whether a concept is a thing that the question names, and no word of every question. */
export function isNamed({ asks, share }: Concept): boolean {
  return !asks && share === 1;
}

const { shares } = settings;
const quoted = /["“”„«»](?<words>[^"“”„«»]+)["“”„«»]/gu;

/** Reads a question: what it asks for, what must stand in it literally, which words are taken to be misspelt. */
export function planOf(query: string, lexicon: Lexicon): Plan {
  const phrases = [...query.matchAll(quoted)]
    .map(({ groups }) => wordsOf(groups?.['words'] ?? ''))
    .filter(({ length }) => length > 0);
  const isKnown = knownTo(lexicon);
  const site = new Set(lexicon.words);
  const { words: whole, joined } = joinWords(wordsOf(query), (word) => site.has(word));
  const corrections: Correction[] = [...joined];
  let words = whole.map((word, index, all) => {
    const literal = phrases.some((phrase) => phrase.includes(word));
    const read = literal || isKnown(word) || all.indexOf(word) !== index ? undefined : correct(word, lexicon.words);
    if (read !== undefined) corrections.push({ typed: word, read });
    return corrections.find(({ typed }) => typed === word)?.read ?? word;
  });
  words = words.filter(
    (word, index) =>
      !isOffering(word, words.slice(Math.max(0, index - 4), index)) && !isOwnDay(word, words.slice(0, index)),
  );
  const asked = asksIn(words).map(
    (ask): Concept => ({
      ...ask,
      stems: [],
      terms: ask.terms,
      share: shares.asks,
      context: false,
      asks: true,
      counted: false,
      follows: false,
    }),
  );
  const asking = new Set(asked.flatMap((ask) => ask.words));
  return {
    concepts: [...conceptsOf(words, asking, lexicon), ...asked],
    phrases,
    corrections,
    alternatives: words.filter((word) => word === 'or').length,
  };
}

/** Whether a word is one of the site's, of its vocabulary, of a question's or of the language's. */
function knownTo({ stem, vocabulary, words, familiar, subject }: Lexicon): (word: string) => boolean {
  const stems = new Set(words.map(stem));
  return (word) =>
    stems.has(stem(word)) ||
    vocabulary.words.has(word) ||
    isAsking(word) ||
    isVague(word) ||
    familiar.has(word) ||
    subject.has(word);
}

/**
 * The things that words name, each once: the longest members of the vocabulary, else single words.
 *
 * @param asking words that ask for a kind of value or section: they have their say there
 */
function conceptsOf(words: readonly string[], asking: ReadonlySet<string>, lexicon: Lexicon): Concept[] {
  const concepts = new Map<string, Concept>();
  const last = endOfCounted(words);
  let end = -1;
  let index = 0;
  while (index < words.length) {
    const member = lexicon.vocabulary.memberAt(words, index);
    const covered = words.slice(index, index + (member?.length ?? 1));
    const [first = ''] = covered;
    index += covered.length;
    if (covered.length === 1 && (isAsking(first) || asking.has(first))) continue;
    const stems = covered.filter((word) => !isAsking(word)).map(lexicon.stem);
    const terms = member?.terms ?? [];
    const share = covered.length > 1 ? 1 : shareOf(first, member !== undefined, lexicon);
    const key = terms.join(' ') || stems.join(' ');
    const counted = index === last;
    const context = covered.every(isContext);
    const follows = index - covered.length === end;
    if (!concepts.has(key))
      concepts.set(key, { words: covered, stems, terms, share, context, asks: false, counted, follows });
    end = index;
  }
  return [...concepts.values()];
}

function shareOf(word: string, isMember: boolean, { subject }: Lexicon): number {
  if (subject.has(word)) return shares.subject;
  if (isContext(word)) return shares.context;
  if (!isVague(word)) return 1;
  return isMember ? shares.vagueMember : shares.vague;
}
