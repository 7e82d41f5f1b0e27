/** What a candidate wants to know of a stage before reading it. */
export const questions = {
  tests: 'What it tests',
  prepare: 'How to prepare',
  ask: 'What to ask',
  decides: 'Who decides',
} as const;

export type Question = keyof typeof questions;

/** A sentence that answers one of them. */
export interface Answer {
  question: Question;
  text: string;
  /** The passage that it stands in. */
  id: string;
  from: string[];
}

const actor = /\b(?:recruiters?|managers?|committee|teams?|interviewers?|HR|panel|board)\b/iu;
/** The plural of testing, after what tests: `conversations assess`, `rounds that test`; not `Evaluate your options`. */
const several =
  /\b(?:questions|interviews|rounds|conversations|calls|talks|tasks|exercises|sessions|interviewers|they|that|which|who)\s+(?:\p{L}+\s+)?(?:test|assess|evaluate|examine|judge|look (?:at|for))\b/iu;
/**
 * The words by which a sentence is known to answer a question, most telling first. A sentence answers one question; asking is what
 * the reader does, not what is done to the reader.
 */
const signs: readonly (readonly [Question, (sentence: string) => boolean])[] = [
  [
    'ask',
    (text) =>
      /\b(?:your own questions|questions (?:for|to) (?:them|the|your))\b/iu.test(text) ||
      /(?:^|\b(?:recommend|advise|suggest|can|may|should)\s+(?:to\s+)?)(?:ask(?:ing)?|confirm(?:ing)?)\s+(?:beforehand|for|about|your|the|which|whether|what|how|who|when)\b/iu.test(
        text,
      ),
  ],
  [
    'decides',
    (text) =>
      actor.test(text) &&
      /\b(?:decides?|final (?:authority|say|word|decision)|makes? the decision|settles? whether|approves?)\b/iu.test(
        text,
      ),
  ],
  [
    'tests',
    (text) =>
      /\b(?:tests|assesses|evaluates|examines|judges|looks (?:at|for)|to see (?:whether|if|how)|on trial|expect \d|(?:be|being) (?:tested|assessed|judged|examined))\b/iu.test(
        text,
      ) || several.test(text),
  ],
  [
    'prepare',
    (text) =>
      /^(?:[^.:]{0,30}:\s)?(?:prepare|practi[sc]e|review|rehearse|brush up|have|take care|make sure|get ready|go over|know|read|be (?:ready|prepared|brief)|study|keep)\b/iu.test(
        text,
      ) || /\bshould (?:be ready|prepare|practi[sc]e)\b/iu.test(text),
  ],
];

/** As many answers as are read before the stage itself is. */
const most = 3;

/** The sentences of passages that answer what a candidate wants to know, in their order, a few to each question. */
export function answersIn(passages: readonly { id: string; from: string[]; text: string }[]): Answer[] {
  const answers = passages.flatMap(({ id, from, text }) =>
    sentencesIn(text).flatMap((sentence): Answer[] => {
      // A lead-in to a list is no answer, and a heading is none.
      if (!/[.!?]["”’)]?$/u.test(sentence)) return [];
      const question = signs.find(([, isAnswer]) => isAnswer(sentence))?.[0];
      return question ? [{ question, text: sentence, id, from }] : [];
    }),
  );
  return (Object.keys(questions) as Question[]).flatMap((question) =>
    answers.filter((answer) => answer.question === question).slice(0, most),
  );
}

/** The sentences of a passage. One without an end, such as a heading, is one as well; a mark within quotation marks ends none. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?]["”’)]?)\s+(?=["“(]?\p{Lu})|\n+/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
}
