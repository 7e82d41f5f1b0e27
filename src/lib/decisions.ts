import { sentencesIn } from './glance.ts';
import { type Length, lengthsIn } from './lengths.ts';

/** What a stage says of its decision: by whom, and after what time one hears of it. */
export interface Decision {
  who: Told[];
  when: (Length & Place)[];
}

interface Place {
  /** The passage. */
  id: string;
  from: string[];
}

export interface Told extends Place {
  text: string;
}

const body = String.raw`(?:\p{L}+\s){0,2}?(?:recruiters?|managers?|committees?|teams?|interviewers?|panels?|boards?|directors?|head)`;
const someone = String.raw`(?<who>(?:the|a|an|your|our|their|each|every|one|two|both)\s${body})`;
/**
 * `final authority rests with the hiring manager`, `the decision lies with a committee`, `it is up to the panel`; `the manager has
 * the final say`; `the hiring manager reads this and decides whether`. `Every team decides in its own way` tells how, not who.
 */
const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:authority|say|word|decision)\s(?:rests|lies|is|stays|remains|belongs)\s(?:up\s)?(?:with|to)\s${someone}\b`,
    'iu',
  ),
  new RegExp(String.raw`\b${someone}\s(?:has|have)\s(?:the\s)?(?:final|last)\s(?:authority|say|word|decision)\b`, 'iu'),
  new RegExp(
    String.raw`\b${someone}\s(?:[^.;:]{0,60}\s)?(?:decides?|settles?|determines?)\s(?:whether|if|who|on|about)\b`,
    'iu',
  ),
];

/** What one waits for: `feedback takes 2–3 days`. */
const news = String.raw`(?:feedback|answers?|repl(?:y|ies)|responses?|decisions?|results?|news|hear(?:\s(?:back|from\s\p{L}+(?:\s\p{L}+)?))?)`;
/** Before a length: nothing that begins another thought stands between. After it: `3 days for feedback`, `within a week you hear`. */
const before = new RegExp(String.raw`\b${news}\b[^.,;:?!]{0,40}$`, 'iu');
const after = new RegExp(String.raw`^\s(?:(?:for|until|before|to|till)\s)?(?:[^.,;:?!]{0,20}\s)?${news}\b`, 'iu');

/** The sentences of a stage that say who decides and when one hears, in their order; each actor and each length once, with all of its places. */
export function decisionIn(passages: readonly (Place & { text: string })[]): Decision {
  const sentences = passages.flatMap(({ id, from, text }) =>
    sentencesIn(text).map((sentence) => ({ id, from, sentence })),
  );
  const who = sentences.flatMap(({ id, from, sentence }): Told[] => {
    const name = signs.map((sign) => sign.exec(sentence)?.groups?.['who']).find((found) => found !== undefined);
    return name === undefined ? [] : [{ id, from, text: lowered(name) }];
  });
  const when = sentences.flatMap(({ id, from, sentence }) =>
    lengthsIn(sentence)
      .filter(({ text, scale }) => scale === 'process' && isWait(sentence, text))
      .map((length) => ({ ...length, id, from })),
  );
  return { who: merged(who, ({ text }) => text), when: merged(when, ({ low, high }) => `${low}-${high}`) };
}

function isWait(sentence: string, length: string): boolean {
  const start = sentence.indexOf(length);
  return before.test(sentence.slice(0, start)) || after.test(sentence.slice(start + length.length));
}

/** `The hiring manager` within a line. */
function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Things that say the same are one, with the places of all. */
function merged<T extends Place>(things: readonly T[], keyOf: (thing: T) => string): T[] {
  return [...Map.groupBy(things, keyOf).values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, from: same.flatMap(({ from }) => from) }] : [];
  });
}
