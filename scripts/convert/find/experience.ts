import { fold, inSmallLetters } from './fold.ts';
import { type Found, foundAt, withoutOverlap } from './found.ts';
import { countPattern, parseCount } from './number.ts';
import { type Groups, groupsOf, isWhole, wordsAfter, wordsBefore } from './pattern.ts';

/** Years of experience that a posting asks for; `null` where it sets no upper end. */
export interface ExperienceYears {
  readonly minYears: number;
  readonly maxYears: number | null;
}

const least =
  String.raw`at\sleast|minimum(?:\sof)?|min\.?|no\sless\sthan|more\sthan|over|` +
  String.raw`mindestens|mehr\sals|au\smoins|(?:un\s)?minimum\sde|plus\sde`;
const most = String.raw`up\sto|less\sthan|at\smost|maximum(?:\sof)?|no\smore\sthan|bis\szu|höchstens|jusqu'à|moins\sde`;
const more = String.raw`\s?\+|\s(?:plus|or\smore|or\sabove)(?!\p{L})`;
const above = String.raw`\s(?:\+|(?:or|and)\s(?:above|more|up)|oder\smehr|ou\splus|minimum)(?!\p{L})`;
const unit = String.raw`(?:full\s)?(?:years?|year\(s\)|yrs?\.?|jahre?n?|ans?)(?!\p{L})(?:\(s\))?'?`;

/**
 * `3+ years`, `at least three years`, `2-4 years'`, `0 year(s) or above`, `5 Jahre`. What they count is asked later.
 */
const years = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,/#-])(?<!\d:)(?:(?<least>${least})\s{1,4}|(?<most>${most})\s{1,4})?` +
    String.raw`(?<from>${countPattern})(?:\s?\(\w{1,8}\))?(?:\s?(?:[-—~]|to|or|bis|à|ou)\s?(?<to>${countPattern}))?` +
    String.raw`(?<more>${more})?[\s-]{0,2}${unit}(?<above>${above})?`,
  'gu',
);

const word = String.raw`experience|exp|\p{L}{0,20}erfahrung|(?:d')?expériences?`;
/** ` of relevant Python experience`, ` Berufserfahrung`; not the customers' experience, not the sum of a team's. */
const experienceAfter = new RegExp(
  String.raw`^(?!\s?,)(?:[^.;!?\n\r]|\.(?=[\p{L}\d])){0,80}?` +
    String.raw`(?<!\p{L})(?<!(?:user|customer|brand|combined|collective)\s)(?:${word})(?!\p{L})`,
  'iu',
);
/** `Experience: `, `experience of `, `expérience confirmée (`: right before the count. */
const experienceBefore = wordsBefore(
  String.raw`(?:experience|\p{L}{0,20}erfahrung|expérience)(?:\s\p{L}{1,15})?\s?(?::|of|\(|von|de|—|-)?\s{0,3}`,
);
/** `Python: 3 years (preferred)`. */
const markAfter = /^\s?\((?:preferred|required|desired|mandatory)\)/i;

const notWork = 'age|stud|universit|college|undergraduate|education|school|service|history|prison|country|uk|us|eu';
/**
 * ` in a leadership role`, ` of working with`: after a lower bound these count work, unless it is study, age or
 * residence.
 */
const workAfter = wordsAfter(
  String.raw`\s(?:of|in|as|with|using|relevant|professional|industry|hands-on|post)` +
    String.raw`(?!\s(?:an?\s|the\s|full-time\s)?(?:${notWork}))`,
);
/** ` managing a team`; not ` during the course`, ` following graduation`. */
const doingAfter = wordsAfter(
  String.raw`\s(?!during|includ|follow|remain|liv|resid|study|accord|pend|spring|being)\p{L}{2,15}ing`,
);
/** ` of age`, ` or older`, ` ago`, ` of history`. */
const otherAfter = wordsAfter(
  String.raw`\s?(?:of\s(?:age|history|existence|tradition)|old(?:er)?|or\solder|ago|in\sa\srow)`,
);
/** `past 5 years`, `aged 18 years`; `commit to at least two years`. */
const otherBefore = wordsBefore(
  String.raw`(?:past|last|next|previous|first|every|aged?|over\sthe)\s{1,2}` +
    String.raw`|(?:commit|contract|resid|liv|valid|stay|remain|term)\p{L}{0,8}[^.;\n\r]{0,30}`,
);
/** `We have`, `our founders bring`: the firm praises itself. */
const boastBefore = wordsBefore(
  String.raw`(?:we|our\s(?:\p{L}{1,15}\s){1,3}|company|firm|founders?)\s?` +
    String.raw`(?:have|has|had|'ve|brings?|offers?|with)\s(?:over\s)?`,
);

/** Nobody asks for more; a firm's age is often told in the same words. */
const mostYears = 20;
const reach = 60;

/**
 * The years of experience that `text` asks for. A count of years counts as experience where the word stands beside
 * it, where a lower bound is followed by work, or where it is the whole text and bounded; under `hint.label`
 * "Experience", any whole value.
 */
export function findExperience(text: string, hint: { label?: string } = {}): Found<ExperienceYears>[] {
  const folded = fold(text);
  const isLabelled = /experience|erfahrung|expérience/i.test(hint.label ?? '');
  const findings = [...inSmallLetters(folded).matchAll(years)].flatMap((match) => {
    const value = yearsOf(groupsOf(match));
    if (!value || !countsExperience(folded, match, isLabelled)) return [];
    return [foundAt(value, match.index, match.index + match[0].length)];
  });
  return withoutOverlap(findings);
}

function yearsOf(groups: Groups): ExperienceYears | undefined {
  const from = parseCount(groups.from ?? '');
  const to = groups.to === undefined ? null : parseCount(groups.to);
  if (from === undefined || to === undefined || from > mostYears) return undefined;
  if (groups.most !== undefined) return { minYears: 0, maxYears: to ?? from };
  return to !== null && to < from ? undefined : { minYears: from, maxYears: to };
}

function countsExperience(folded: string, match: RegExpExecArray, isLabelled: boolean): boolean {
  const [start, end] = [match.index, match.index + match[0].length];
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + 2 * reach);
  if (otherAfter.test(after) || otherBefore.test(before) || boastBefore.test(before)) return false;
  if (experienceAfter.test(after) || experienceBefore.test(before) || markAfter.test(after)) return true;
  const groups = groupsOf(match);
  const hasLeast = (groups.least ?? groups.more ?? groups.above) !== undefined;
  if (doingAfter.test(after)) return hasLeast || groups.to !== undefined;
  if (hasLeast && (workAfter.test(after) || (before.endsWith('(') && after.startsWith(')')))) return true;
  return isWhole(folded, start, end) && (hasLeast || isLabelled);
}
