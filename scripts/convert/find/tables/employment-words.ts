import type { EmploymentType } from '../employment.ts';

/** A word for a kind of employment, as a pattern in any case, and what schema.org calls it. */
interface EmploymentWord {
  readonly word: string;
  readonly type: EmploymentType;
  /** Set where the word alone says something else, and the type follows from it. */
  readonly inferred?: string;
}

/** `Internship Programme Manager`, `internship experience`: about interns, not one. */
const notAnIntern = String.raw`(?!\s(?:program(?:me)?s?\s)?(?:manager|coordinator|lead(?!\p{L})|recruit|supervisor|director|advis|mentor|experience|programs?\steam))`;
/** `full-time studies`, `full-time equivalent`: not the job's hours. */
const notStudies = String.raw`(?![\s,]{1,2}(?:post-?secondary\s)?(?:stud|degree|course|enrol|equivalent|education|undergraduate|graduate\sstud))`;

/** Words that say the kind wherever they stand in a title or a label's value. */
export const plainWords: readonly EmploymentWord[] = [
  { word: `intern(?:ship)?s?${notAnIntern}`, type: 'INTERN' },
  { word: String.raw`praktik(?:um|a|ant)(?:s|en|in(?:nen)?)?`, type: 'INTERN' },
  { word: String.raw`pflichtpraktik\p{L}{2}`, type: 'INTERN' },
  {
    word: String.raw`stagiaires?|(?:offre|contrat|convention)\sde\sstage|stage\s(?:de\s(?:fin|\d)|d'été|en\s\p{L}|h/f|\(?[hf]/[hf]|alterné)`,
    type: 'INTERN',
  },
  { word: String.raw`(?<!the\s)co-?op(?!\p{L}|\s(?:group|bank|store|society))`, type: 'INTERN' },
  {
    word: String.raw`werkstudent(?:en|in(?:nen)?)?|working\sstudent`,
    type: 'PART_TIME',
    inferred: 'part time, from the student status',
  },
  { word: `full[\\s-]?time${notStudies}`, type: 'FULL_TIME' },
  { word: String.raw`vollzeit|(?:à\s)?(?:temps\splein|plein\stemps)`, type: 'FULL_TIME' },
  { word: `part[\\s-]?time${notStudies}`, type: 'PART_TIME' },
  { word: String.raw`teilzeit|(?:à\s)?temps\spartiel|mini-?job`, type: 'PART_TIME' },
  {
    word: 'contractors?|freelancers?|freelance|freiberufl\\p{L}{1,5}|freie[r]?\\smitarbeit\\p{L}{0,6}',
    type: 'CONTRACTOR',
  },
  {
    word: String.raw`fixed[\s-]term|ftc|befristet(?:e[rsn]?)?|cdd|intérim(?:aire)?|seasonal|saisonnier`,
    type: 'TEMPORARY',
  },
  {
    word: 'apprentice(?:ship)?|ausbildung|auszubildende[rn]?|alternance|alternante?|apprentie?|apprentissage|volunteer',
    type: 'OTHER',
  },
];

const permanent = 'full time, from a permanent contract';

/** Words that mean much else in a sentence: they count only where nothing but such words fills a part of the value. */
export const statusWords: readonly EmploymentWord[] = [
  { word: 'stages?', type: 'INTERN' },
  {
    word: String.raw`permanent(?:e[rs]?)?|regular|open[\s-]ended|indefinite|unbefristet(?:e[rsn]?)?|festanstellung|cdi`,
    type: 'FULL_TIME',
    inferred: permanent,
  },
  { word: 'contract|b2b|1099|c2c', type: 'CONTRACTOR' },
  { word: 'temporary|temp|casual', type: 'TEMPORARY' },
  { word: 'zero[\\s-]hours?|other', type: 'OTHER' },
];

/** Words that may stand beside a status word and add nothing. */
export const fillers =
  'position|role|job|employment|employee|contract|type|basis|exempt|non-exempt|salaried|vertrag|contrat|en|arbeitsvertrag';
