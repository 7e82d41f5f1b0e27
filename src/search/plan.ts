import { asks } from './kinds-of-value.ts';
import { isAsking, isContext, isVague } from './question-words.ts';
import { settings } from './settings.ts';
import { correct } from './spelling.ts';
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
  /** A kind of value, which stands in no word: what `how long` asks for. */
  asks: boolean;
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

const { shares } = settings;
const quoted = /["“”„«»](?<words>[^"“”„«»]+)["“”„«»]/gu;

/** Reads a question: what it asks for, what must stand in it literally, which words are taken to be misspelt. */
export function planOf(query: string, lexicon: Lexicon): Plan {
  const phrases = [...query.matchAll(quoted)]
    .map(({ groups }) => wordsOf(groups?.['words'] ?? ''))
    .filter(({ length }) => length > 0);
  const isKnown = knownTo(lexicon);
  const corrections: Correction[] = [];
  const words = wordsOf(query).map((word, index, all) => {
    const literal = phrases.some((phrase) => phrase.includes(word));
    const read = literal || isKnown(word) || all.indexOf(word) !== index ? undefined : correct(word, lexicon.words);
    if (read !== undefined) corrections.push({ typed: word, read });
    return corrections.find(({ typed }) => typed === word)?.read ?? word;
  });
  const asked = askedFor(words);
  const asking = new Set(asked.flatMap((ask) => ask.words));
  return {
    concepts: [...conceptsOf(words, asking, lexicon), ...asked],
    phrases,
    corrections,
    alternatives: words.filter((word) => word === 'or').length,
  };
}

/** Whether a word is one of the site's, of its vocabulary, of a question's or of the language's. */
function knownTo({ stem, vocabulary, words, familiar }: Lexicon): (word: string) => boolean {
  const stems = new Set(words.map(stem));
  return (word) =>
    stems.has(stem(word)) || vocabulary.words.has(word) || isAsking(word) || isVague(word) || familiar.has(word);
}

/**
 * The things that words name, each once: the longest members of the vocabulary, else single words.
 *
 * @param asking words that ask for a kind of value: they have their say there, unless the vocabulary knows them
 */
function conceptsOf(words: readonly string[], asking: ReadonlySet<string>, lexicon: Lexicon): Concept[] {
  const concepts = new Map<string, Concept>();
  let index = 0;
  while (index < words.length) {
    const member = lexicon.vocabulary.memberAt(words, index);
    const covered = words.slice(index, index + (member?.length ?? 1));
    const [first = ''] = covered;
    index += covered.length;
    if (covered.length === 1 && (isAsking(first) || (asking.has(first) && !member))) continue;
    const stems = covered.filter((word) => !isAsking(word)).map(lexicon.stem);
    const terms = member?.terms ?? [];
    const share = covered.length > 1 ? 1 : shareOf(first, member !== undefined, lexicon);
    const key = terms.join(' ') || stems.join(' ');
    if (!concepts.has(key)) concepts.set(key, { words: covered, stems, terms, share, asks: false });
  }
  return [...concepts.values()];
}

function shareOf(word: string, isMember: boolean, { subject }: Lexicon): number {
  if (subject.has(word)) return shares.subject;
  if (isContext(word)) return shares.context;
  if (!isVague(word)) return 1;
  return isMember ? shares.vagueMember : shares.vague;
}

/** The kind of value that the question asks for: the first way of asking that is found. */
function askedFor(words: readonly string[]): Concept[] {
  const question = words.join(' ');
  const ask = asks.find(({ pattern }) => pattern.test(question));
  const found = ask?.pattern.exec(question)?.[0];
  return ask && found ? [{ words: found.split(' '), stems: [], terms: ask.terms, share: shares.asks, asks: true }] : [];
}
