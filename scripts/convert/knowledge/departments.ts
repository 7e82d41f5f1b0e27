/** What parts of a company are called where nothing else is said: a line with one of these alone names the team. */
const rows = [
  'engineering|software|technology|product|design|data|analytics|research(?: (?:and|&) development)?|r&d|it|security|infrastructure|quality',
  'sales|marketing|business development|customer (?:success|service|support|experience)|support|account management|partnerships|growth',
  'finance|accounting|legal|compliance|risk|audit|tax|treasury|procurement|purchasing|payroll',
  'human resources|hr|people(?: operations)?|talent(?: acquisition)?|recruiting|operations|logistics|supply chain|manufacturing|production',
  'communications|public relations|editorial|content|creative|brand|administration|facilities|maintenance|kitchen|housekeeping|front office',
  'nursing|clinical|pharmacy|education|teaching|retail|warehouse|public works|parks|planning|strategy|corporate|commercial|programmes?|programs?',
  'vertrieb|finanzen|personal|produktion|logisti[ck]s?|einkauf|produkt|forschung|kommunikation|communication|achats',
];
const one = `(?:${rows.join('|')})`;
const department = new RegExp(
  `^${one}(?:(?:,| and| &|\\s[-–—/])\\s?${one}){0,2}(?: (?:team|department|dept\\.?))?$`,
  'iu',
);

/** Whether words are what any company may call one of its parts: `Sales`, `Product – Design`, `Legal & Compliance`. */
export function isDepartment(words: string): boolean {
  return department.test(words.trim());
}

const anywhere = new RegExp(`(?<!\\p{L})(?:${rows.join('|')})(?!\\p{L})`, 'iu');

/** Whether words hold what a part of a company may be called, or a call of a job board: `Data Platform`, `Urgent`. */
export function hasDepartment(words: string): boolean {
  return anywhere.test(words) || /\b(?:new|urgent|apply)\b/iu.test(words);
}
