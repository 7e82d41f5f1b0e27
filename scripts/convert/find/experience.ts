import { fold } from './fold.ts';
import { type Found, foundAt, groupsOf, withoutOverlap } from './found.ts';
import { countPattern, parseCount } from './number.ts';

/** Years of experience that a posting asks for; `null` where it sets no upper end. */
export interface ExperienceYears {
  readonly minYears: number;
  readonly maxYears: number | null;
}

const least = String.raw`at\sleast|minimum(?:\sof)?|min\.?|no\sless\sthan|more\sthan|over|mindestens|mehr\sals|au\smoins|(?:un\s)?minimum\sde|plus\sde`;
const most = String.raw`up\sto|less\sthan|at\smost|maximum(?:\sof)?|no\smore\sthan|bis\szu|höchstens|jusqu'à|moins\sde`;
const more = String.raw`\s?\+|\s(?:plus|or\smore|or\sabove)(?!\p{L})`;
const above = String.raw`\s(?:\+|(?:or|and)\s(?:above|more|up)|oder\smehr|ou\splus|minimum)(?!\p{L})`;

/** `3+ years`, `at least three years`, `2-4 years'`, `0 year(s) or above`, `5 Jahre`, `3 ans`. What they count is asked later. */
const years = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£.,/#:-])(?:(?<least>${least})\s{1,2}|(?<most>${most})\s{1,2})?` +
    String.raw`(?<from>${countPattern})(?:\s?\(\w{1,8}\))?(?:\s?(?:[-—~]|to|or|bis|à|ou)\s?(?<to>${countPattern}))?(?<more>${more})?` +
    String.raw`[\s-]{1,2}(?:full\s)?(?:years?|year\(s\)|yrs?\.?|jahre?n?|ans?)(?!\p{L})(?:\(s\))?'?(?<above>${above})?`,
  'giu',
);

/** `of relevant Python experience`, ` Berufserfahrung`, ` d'expérience`; not the customers' experience, and not a pooled one. */
const experienceAfter =
  /^(?![\s]?,)(?:[^.;!?\n]|\.(?=\p{L}|\d)){0,80}?(?<!\p{L})(?<!(?:user|customer|combined|collective|brand) )(?:experience|exp\b|(?:\p{L}{0,20})erfahrung|d'expérience|expérience)(?!\p{L})/iu;
/** `Experience: `, `experience of `, `Erfahrung von ` right before the count. */
const experienceBefore =
  /(?:experience(?:\srequired|\slevel)?|erfahrung|expérience)\s?(?::|of|\(|von|de|—|-)?\s{0,2}$/iu;
/** ` in a leadership role`, ` of working with`: after a lower bound these count work, unless it is study or age. */
const workAfter =
  /^\s(?:of|in|as|working|with|using|relevant|professional|industry|hands-on|managing|leading|post)(?!\p{L})(?!\s(?:a\s|an\s|the\s|full-time\s)?(?:age|stud|universit|college|undergraduate|education|school|service|history|prison|country|uk|us|eu)(?!\s?experience))/iu;
/** ` of age`, ` old`, ` or older`, ` ago`, ` of history`. */
const otherAfter =
  /^\s?(?:,?\s)?(?:of\s(?:age|history|existence|tradition)|old(?:er)?|or\solder|ago|in\sa\srow|running)(?!\p{L})/iu;
/** `past 5 years`, `aged 18 years`, `for the last three years`; `commit to at least two years`. */
const otherBefore =
  /(?:(?:past|last|next|previous|first|every|aged?|over\sthe)\s{1,2}|\b(?:commit|contract|resid|liv|valid|stay|remain|term)\p{L}{0,8}[^.;\n]{0,30})$/iu;
/** `We have`, `our founders bring`: the firm praises itself. */
const boastBefore =
  /\b(?:we|our\s(?:\p{L}{1,15}\s){1,3}|company|firm|founders?)\s?(?:have|has|had|'ve|brings?|offers?|boasts?|with)\s(?:over\s)?$/iu;

/** Nobody asks for more; a firm's age is often told in the same words. */
const mostYears = 20;
const reach = 60;

/**
 * The years of experience that `text` asks for. A count of years counts as experience where the word stands beside it, where a
 * lower bound is followed by work, or where it is the whole text and bounded; under `hint.label` "Experience", any whole value.
 */
export function findExperience(text: string, hint: { label?: string } = {}): Found<ExperienceYears>[] {
  const folded = fold(text);
  const isLabelled = /experience|erfahrung|expérience/i.test(hint.label ?? '');
  const findings = [...folded.matchAll(years)].flatMap((match) => {
    const value = yearsOf(groupsOf(match));
    const end = match.index + match[0].length;
    if (!value || !countsExperience(folded, match.index, end, isLabelled, groupsOf(match))) return [];
    return [foundAt(value, match.index, end)];
  });
  return withoutOverlap(findings);
}

function yearsOf(groups: Partial<Record<string, string>>): ExperienceYears | undefined {
  const from = parseCount(groups.from ?? '');
  const to = groups.to === undefined ? null : parseCount(groups.to);
  if (from === undefined || to === undefined || from > mostYears) return undefined;
  if (groups.most !== undefined) return { minYears: 0, maxYears: to ?? from };
  if (to !== null && to < from) return undefined;
  return { minYears: from, maxYears: to };
}

function countsExperience(
  folded: string,
  start: number,
  end: number,
  isLabelled: boolean,
  groups: Partial<Record<string, string>>,
): boolean {
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + 2 * reach);
  if (otherAfter.test(after) || otherBefore.test(before) || boastBefore.test(before)) return false;
  if (experienceAfter.test(after) || experienceBefore.test(before)) return true;
  const isBounded = (groups.least ?? groups.more ?? groups.above) !== undefined;
  if (isBounded && workAfter.test(after)) return true;
  const isWhole = folded.slice(0, start).trim() === '' && /^[\s.]*$/.test(folded.slice(end));
  return isWhole && (isBounded || isLabelled);
}
