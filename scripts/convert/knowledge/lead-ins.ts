import type { SectionRole } from '../types.ts';
import { normaliseHeading } from './headings.ts';
import { listLeads } from './prose-cues.ts';

/** Characters; a longer line before a list is prose that happens to end with a colon. */
const longest = 140;

const candidate =
  '(?:the )?(?:(?:successful|ideal|right|selected) )?' +
  '(?:candidate|applicant|person|(?:post|job|role) ?holder|appointee|incumbent|intern|apprentice|volunteer|student|colleague|fellow)s?';
const subject = `(?:you|${candidate})`;
const will = "(?:(?: will|'ll|'d| would| shall| may)(?: also| typically| mainly)?)";
const mustOrWill = "(?:(?: will| should| must|'ll|'d| would| can)(?: also| ideally)?)";

/** The end of a line that announces a list, and what the list is. Matched in order against the normalised line. */
const rows: readonly { readonly role: SectionRole; readonly pattern: RegExp }[] = [
  {
    role: 'preferred',
    // `It would be an advantage to have`, `It is desirable, but not essential, to have`, `Bonus if you have`
    pattern:
      /\b(?:desirable|advantag(?:e|eous)|beneficial|a bonus|bonus (?:if|points)|a plus|nice to have|(?:great|good|even better|helpful|useful) if|also great|not (?:essential|required|needed)|not a must|may be needed|ideally)\b/u,
  },
  {
    role: 'benefits',
    // `We can offer you`, `You'll get`, `In return, you will receive`
    pattern: new RegExp(
      `\\b(?:we(?: can| will|'ll| also)*(?: offer| give| provide)(?: you| all.*| our.*)?|${subject}(?: will|'ll)?(?: also)? (?:get|receive|enjoy|benefit from|have access to)|in return.*|on offer|what you(?:'ll| will)? get.*)$`,
      'u',
    ),
  },
  {
    role: 'traits',
    // `The ideal candidate is someone who`
    pattern: new RegExp(`\\b${subject}(?: is| are|'re) (?:someone|somebody|a person) (?:who|that)$`, 'u'),
  },
  {
    role: 'minimum',
    // `You must have`, `Only those can apply who`, `Candidates must`
    pattern: new RegExp(
      `\\b(?:${subject} (?:must|have to)(?: have| be| hold| possess| demonstrate)?|can apply(?: who| if)?|apply (?:who|if you))$`,
      'u',
    ),
  },
  {
    role: 'responsibilities',
    // `You will`, `As a clerk, you'll be responsible for`, `Your day`, `Duties shall include`
    pattern: new RegExp(
      `(?:\\b${subject}${will}(?: be)?(?: responsible for| accountable for| in charge of| doing| working on| involved in| expected to| asked to| help(?:ing)?(?: us)?(?: to)?| get to| have the (?:chance|opportunity) to| work on)?|\\b(?:role|job|position|post|work|duties|responsibilities|tasks|remit|days?|week)${will}?(?: is| be)? ?(?:includes?|involves?|focus(?:ed|es) on|are|is|be|consists? of)(?: but.* not limited to)?(?: the following)?|\\b(?:this|the) (?:role|job|position|post)|your (?:days?|week|part|work|tasks|mission)|we (?:need|want) (?:you|someone) to)$`,
      'u',
    ),
  },
  {
    role: 'qualifications',
    // `You'll need`, `Applicants should have`, `We are looking for someone who`, `You`
    pattern: new RegExp(
      `(?:\\b${subject}${mustOrWill}?(?: be expected to)? (?:have|has|needs?|brings?|possess(?:es)?|holds?|be|demonstrate|are|is|show|offer)|\\blooking for(?: .*)?|\\bwe(?:'re| are)? (?:ask|expect|require|seek|want|seeking|need)(?: (?:of|from) you| for)?|\\bwe hope (?:you bring|for)|\\b(?:if|when) you(?: have| are)?|\\bdo you have|^you|\\bfit if you|\\bis (?:required|essential))$`,
      'u',
    ),
  },
];

/** The role of the list that a line announces: `You will:`, `Applicants should have:`, `Das bringst du mit:`; undefined for any other line. */
export function leadInRole(line: string): SectionRole | undefined {
  const words = normaliseHeading(line).replaceAll(',', '');
  if (words.length > longest || words === '') return undefined;
  const printed = line
    .replaceAll(/[*_]{2}/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return (rows.find(({ pattern }) => pattern.test(words)) ?? listLeads.find(({ pattern }) => pattern.test(printed)))
    ?.role;
}
