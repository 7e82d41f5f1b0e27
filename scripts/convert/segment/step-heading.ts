import type { Position } from '../types.ts';

/** A line that numbers a step of a process: the ordinal as a figure, and where in the words the title stands. */
export interface StepShape {
  readonly number: string;
  readonly title: Position;
}

/** Ordinals in words and Roman figures, one to eight. */
const ordinals: readonly string[] = [
  'i one first eins erste erster erstes un une première premier',
  'ii two second zwei zweite zweiter zweites deux deuxième seconde',
  'iii three third drei dritte dritter drittes trois troisième',
  'iv four fourth vier vierte vierter viertes quatre quatrième',
  'v five fifth fünf fünfte fünfter fünftes cinq cinquième',
  'vi six sixth sechs sechste sechster sechstes sixième',
  'vii seven seventh sieben siebte siebter siebtes sept septième',
  'viii eight eighth acht achte achter achtes huit huitième',
];
const numberOf = new Map(
  ordinals.flatMap((line, number) => line.split(' ').map((word) => [word, number + 1] as const)),
);

const noun = 'steps?|stages?|phases?|rounds?|interviews?|schritt|stufe|runde|etappe|étape|tour|entretien|gespräch';
const separator = String.raw`\s*(?:[:.)|–—-])\s+`;
/** `Step 3: Technical screen ↑`, `Round 2 - Panel`, `Phase II: Trial`, `Stage one — Talk` */
const nounFirst = new RegExp(String.raw`^(?:${noun})\s+(?<number>\p{L}{1,8}|\d{1,2})${separator}(?<title>\S.*)$`, 'iu');
/** `First round: Talk`, `2nd stage – Tide`, `3. Schritt: Probe`, `1re étape : Essai` */
const numberFirst = new RegExp(
  String.raw`^(?<number>\p{L}{3,10}|\d{1,2}(?:st|nd|rd|th|re|ère|er|e|ème|\.))\s+(?:${noun})${separator}(?<title>\S.*)$`,
  'iu',
);
/** `Round 2 Panel interview`: without a mark between them, only a short title that begins with a capital. */
const unmarked =
  /^(?:Step|Stage|Phase|Round|Schritt|Runde|Étape)\s+(?<number>\d{1,2})\s+(?<title>\p{Lu}\S*(?:\s\S+){0,8})$/u;

/** `First round`, `Final interview`, `Round 2`, `Letztes Gespräch`: a step that has no other name. */
const alone = new RegExp(
  String.raw`^(?:(?:the\s)?(?<ordinal>\p{L}{3,10}|\d(?:st|nd|rd|th|\.))\s(?:${noun}|call|conversation|telefonat|appel)|(?:${noun})\s(?<number>\d{1,2}))$`,
  'iu',
);
const lastWords = new Set('final last letzte letzter letztes dernier dernière'.split(' '));

/** Whether a line is a step's ordinal and nothing more. */
export function isStepAlone(words: string): boolean {
  const { ordinal, number } = alone.exec(words)?.groups ?? {};
  const word = ordinal?.toLowerCase() ?? '';
  return number !== undefined || /^\d/u.test(word) || lastWords.has(word) || numberOf.has(word);
}

/** Reads a line as a step with its title; undefined where it numbers none, or none that is known. */
export function stepHeading(words: string): StepShape | undefined {
  const groups = (nounFirst.exec(words) ?? numberFirst.exec(words) ?? unmarked.exec(words))?.groups;
  const printed = groups?.['number']?.replace(/(?<=\d)(?:\.|\p{L}+)$/u, '') ?? '';
  const number = /^\d+$/u.test(printed) ? Number(printed) : numberOf.get(printed.toLowerCase());
  const title = groups?.['title'] ?? '';
  // A title that ends like a sentence inside is prose: `Step 1. We talk. You ask.`
  if (number === undefined || /[.!?]\s+\p{Lu}/u.test(title)) return undefined;
  return { number: String(number), title: { start: words.length - title.length, end: words.length } };
}
