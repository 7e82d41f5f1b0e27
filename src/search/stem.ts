import { stemmer } from 'stemmer';

/** Endings that a word of a language may lose, the longest first, and the fewest letters that must be left. */
const endings: Readonly<Record<string, { endings: readonly string[]; least: number }>> = {
  de: { endings: ['ungen', 'innen', 'ung', 'ern', 'est', 'em', 'en', 'er', 'es', 'st', 'e', 'n', 's', 't'], least: 4 },
  fr: {
    endings: [
      'ements',
      'ement',
      'ations',
      'ation',
      'euses',
      'eurs',
      'euse',
      'eur',
      'ées',
      'és',
      'es',
      'ée',
      'er',
      'é',
      'e',
      's',
    ],
    least: 4,
  },
};

/** Words that the algorithm for English gives the stem of a word of another sense, with a stem of their own. */
const apart: Readonly<Record<string, string>> = {
  authorities: 'authorit',
  authority: 'authorit',
  communities: 'communit',
  community: 'communit',
  dating: 'dating',
  experiment: 'experiment',
  experiments: 'experiment',
  housing: 'housing',
  internal: 'internal',
  internally: 'internal',
  international: 'internat',
  internationally: 'internat',
  majority: 'majorit',
  negative: 'negativ',
  news: 'news',
  positive: 'positiv',
  positively: 'positiv',
  recruiter: 'recruiter',
  recruiters: 'recruiter',
  several: 'several',
  universal: 'universal',
  universe: 'universe',
};

/** Turns words into what their forms have in common: `interviews` and `interviewing` → `interview`. */
export type Stem = (word: string) => string;

/**
 * @param language a BCP 47 tag; words of a language without rules stay as they are
 */
export function stemFor(language: string): Stem {
  const [primary = ''] = language.toLowerCase().split('-');
  const known = new Map<string, string>();
  const rule = primary === 'en' ? english : (word: string) => stripped(word, primary);
  return (word) => {
    const found = known.get(word) ?? rule(word);
    known.set(word, found);
    return found;
  };
}

/** `wellness` is not what `well` says, nor `fitness` what `fit` does: the ending makes another word. */
const quality = /(?<noun>\p{L}{2,}ness)(?:es)?$/u;

function english(word: string): string {
  return apart[word] ?? quality.exec(word)?.groups?.['noun'] ?? stemmer(word);
}

function stripped(word: string, language: string): string {
  const rules = endings[language];
  const ending = rules?.endings.find((each) => word.endsWith(each) && word.length - each.length >= rules.least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
