import { event } from './asks.ts';
import { wordsOf } from './tokens.ts';

/** A page that is made for a kind of question: roles side by side, preparing for one, what is open. */
export type Way = 'compare' | 'prepare' | 'open';

const posting = '(?:roles?|jobs?|positions?|postings?|internships?|openings?)';
const documents = '(?:documents?|sources?|postings?|guides?|texts?|hub)';
const ahead =
  '(?:today|tonight|tomorrow|soon|(?:on|this|next|coming) (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday))';

/** How each is asked for. Only questions, no single word: `comparison` may be a subject of the documents. English. */
const patterns: Readonly<Record<Way, readonly string[]>> = {
  compare: [
    String.raw`\bwhich (?:\w+ ){0,4}?${posting}\b`,
    String.raw`\bwhat (?:of (?:the|these|those|your) )?${posting}\b`,
    String.raw`\bcompar(?:e|es|ing) .*\b${posting}\b`,
    String.raw`\bdifferen(?:t|ce|ces)\b.*\b${posting}\b`,
    String.raw`\b(?:pays?|paid|earns?) (?:the )?(?:more|most|better|best|less|least)\b`,
    String.raw`\b(?:better|best|highest|higher|lowest|lower|worst|worse) (?:paid|paying|pay|salary|wage)\b`,
    String.raw`\b(?:all|each|every) (?:of )?(?:the |these |those )?${posting}\b`,
  ],
  prepare: [
    String.raw`\b(?:prepare|prepares|preparing|preparation|prep|get ready|getting ready)\b`,
    String.raw`\b(?:have|ive|weve|got|scheduled)\b.*\b${event}\b.*\b${ahead}\b`,
    String.raw`(?:^|\b(?:my|our)\b.*)\b${event} (?:is )?${ahead}\b`,
  ],
  open: [
    String.raw`\b${documents}\b.*\b(?:disagree|contradict|conflict|differ|leave out|left out|omit|(?:not|t) (?:say|state|mention|tell))\b`,
    String.raw`\b(?:disagree|contradict|conflict|differ|missing|left open|unanswered|not (?:stated|said|mentioned))\w*\b.*\b${documents}\b`,
    String.raw`\b(?:contradictions|open questions)\b`,
  ],
};

const ways = Object.entries(patterns).map(([way, list]) => ({
  way: way as Way,
  pattern: new RegExp(list.join('|'), 'u'),
}));

/** The pages that are made for a question, beside whatever answers it. */
export function waysFor(query: string): Way[] {
  const question = wordsOf(query).join(' ');
  return ways.filter(({ pattern }) => pattern.test(question)).map(({ way }) => way);
}
