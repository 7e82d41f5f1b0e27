import { isAsking, isContext, isVague } from './question-words.ts';

/**
 * What a passage must have to answer: a value of the kind asked for beside what it is asked of; as many of the thing as are counted;
 * or its title or entry must be of all that the question names.
 */
export type Need = 'value' | 'count' | 'head';

/** A way of asking. */
export interface Ask {
  pattern: RegExp;
  /** What in the index serves it: marks of values in the text, and groups of the vocabulary (by their first word) in titles. */
  terms: readonly string[];
  needs?: Need;
}

const anybody = '(?:i|you|we|they|he|she|one|it|someone|people)';

/** Ways to ask for a value. The first that is found counts. English. */
const values: readonly Ask[] = [
  {
    pattern:
      /\bhow long\b|\bhow many (?:minutes|hours|days|weeks|months|years|pages)\b|\bhow (?:fast|soon|quick(?:ly)?)\b/u,
    terms: ['#duration', '=length'],
    needs: 'value',
  },
  { pattern: /\bhow much (?:time|experience|notice)\b/u, terms: ['#duration'], needs: 'value' },
  {
    pattern: /\bhow much\b(?! (?:paid )?(?:time|pto|experience|notice|sick|vacation|leave|holiday))/u,
    terms: ['#money', '#share', '=pay'],
    needs: 'value',
  },
  {
    pattern:
      /\bwhat (?:do|does|did|would|will|can|could) .*\b(?:earn|make)\b|\bwhat is the (?:pay|salary|wage|hourly rate)\b/u,
    terms: ['#money', '=pay'],
    needs: 'value',
  },
  {
    pattern: /\b(?:by|until|till) when\b|\bwhen (?:must|should|do|does) \w+ apply\b|\bhow late (?:can|may)\b/u,
    terms: ['=closing date', '#date'],
  },
  { pattern: /\b(?:what|which) time\b/u, terms: ['#time'], needs: 'value' },
  {
    // `paid leave when they have a baby` asks for no day.
    pattern:
      /^(?:\w+ )?when\b|\bwhen (?:do|does|did|is|are|was|were|will|would|can|could|should|must|has|have)\b|\bwhen$|\bwhat (?:date|day|month)\b/u,
    terms: ['#date', '#duration'],
  },
  {
    pattern: /\b(?:link|url|website|web page|e-?mail|contact (?:details|information|address|number))\b/u,
    terms: ['#link'],
  },
  { pattern: /\bwhere\b|\b(?:which|what) (?:city|country|town|office|location)\b/u, terms: ['#place', '=place'] },
  {
    pattern: /\bhow many(?= (?:\w+ ){0,3}(?:can|could|may|do|should) \w+ apply\b)/u,
    terms: ['#number', '=limit'],
    needs: 'value',
  },
  { pattern: /\bhow many\b|\bnumber of\b/u, terms: ['#number'], needs: 'count' },
  { pattern: /\bhow often\b|\bwhat (?:percentage|percent|share|number)\b/u, terms: ['#number'], needs: 'value' },
];

/** Ways to ask for a kind of section: what lists are called in their titles. The first that is found counts. English. */
const sections: readonly Ask[] = [
  {
    pattern:
      /\bwho(?:m)? (?:do|does|is|are|will|would) .*\b(?:hire|hiring|recruit|recruiting|want|employ|looking for|look for)\b|\bwhat (?:do|does|is|are) .*\blook(?:ing)? for\b|\b(?:ideal|perfect|good|right) (?:candidate|applicant|person)\b|\bwhat (?:kind|type|sort) of (?:people|person|candidates?|applicants?)\b/u,
    terms: ['=values', '=requirements', '=skills'],
  },
  {
    pattern: /\bwhat (?:does|do) (?:a|an|the) (?:[\w-]+ ){1,4}do\b/u,
    terms: ['=responsibilities'],
    needs: 'head',
  },
  {
    pattern: new RegExp(
      String.raw`\bwhat (?:kinds?|sorts?|types?) of (?:projects?|work|tasks?|assignments?)\b|\bwhat (?:projects?|work|tasks) (?:will|would|do|does|can|could)\b|\bwhat (?:will|would|do|does|am|are|is|ll) .*\b(?:doing|work(?:ing)? on)\b|\bwhat (?:will|would|do|does) (?:\w+ )*do(?: (?:all|each|every|as|in|at|there|here|day)\b|$)|\bday in the life\b|\bjob description\b|\bwhat (?:is|are) ${anybody} responsible for\b`,
      'u',
    ),
    terms: ['=responsibilities'],
  },
  {
    pattern:
      /\bwhat (?:do|does|would|must|will) .*\b(?:need|have to have|require)\b|\bwhat does it take\b|\bwho (?:can|may|could|is eligible to|is allowed to) (?:apply|join|get)\b|\b(?:qualify|qualified|eligible)\b/u,
    terms: ['=requirements'],
  },
  { pattern: /\bwho(?:m|se)?\b/u, terms: ['#person'] },
];

/** What a question asks for beside the things that it names. */
export interface Asked {
  /** The words that ask, and say nothing else. Of a section's, which may hold anything, those that say little anywhere. */
  words: string[];
  terms: readonly string[];
  needs: Need | undefined;
}

/** How a question asks what to do. English. */
const advice =
  /\b(?:should|shall|ought) (?:i|you|we|one)\b|\bhow (?:do|can|should|to)\b.*\b(?:answer|say|tell|respond|reply|negotiate|discuss|ask)\b/u;

/** The ways in which a question asks: at most one for a value and one for a kind of section. */
export function asksIn(words: readonly string[]): Asked[] {
  const question = words.join(' ');
  const advised = question.search(advice);
  // A value that is spoken of further on is not asked for: `should I say how much I want`.
  const value = values.find(
    ({ pattern }) => pattern.test(question) && !(advised >= 0 && advised < question.search(pattern)),
  );
  const section = sections.find(({ pattern }) => pattern.test(question));
  return [
    ...(value ? [{ ...value, words: matched(value, question) }] : []),
    ...(section
      ? [{ ...section, words: matched(section, question).filter((word) => isVague(word) || isContext(word)) }]
      : []),
  ].map(({ words: said, terms, needs }) => ({ words: said, terms, needs }));
}

function matched({ pattern }: Ask, question: string): string[] {
  return pattern.exec(question)?.[0].split(' ') ?? [];
}

/** Where the thing that `how many` counts ends: `how many coding rounds | are there`. -1 where nothing is counted. */
export function endOfCounted(words: readonly string[]): number {
  const start = words.findIndex((word, index) => word === 'many' && words[index - 1] === 'how');
  if (start === -1) return -1;
  const end = words.findIndex((word, index) => index > start && (isAsking(word) || /^(?:per|each|every)$/.test(word)));
  return end === -1 ? words.length : end;
}

/** `Do you offer …`: the verb of a question, and no offer. */
export function isOffering(word: string, before: readonly string[]): boolean {
  return (
    /^(?:offer|provide)$/.test(word) &&
    before.slice(0, -1).some((each) => /^(?:do|does|did|will|would|can)$/.test(each))
  );
}

/** What a reader is asked to come to. English. */
export const event = '(?:interviews?|screen|screening|call|rounds?|test|assessment|onsite)';

const weekdays = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const ownEvent = new RegExp(String.raw`\b(?:i|we|ive|weve|my|our)\b.*\b${event}\b`, 'u');

/** `I have a call on Friday`: the day on which the reader is asked to come, which no document could say. */
export function isOwnDay(word: string, before: readonly string[]): boolean {
  return weekdays.test(word) && ownEvent.test(before.join(' '));
}
