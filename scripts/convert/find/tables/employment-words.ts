import type { EmploymentType } from '../employment.ts';

/** A word for a kind of employment, as a pattern in any case, and what schema.org calls it. */
export interface EmploymentWord {
  readonly word: string;
  readonly type: EmploymentType;
  /** Set where the word alone says something else, and the type follows from it. */
  readonly inferred?: string;
}

/** What "permanent" says without saying it. */
export const impliedByPermanent = 'full time, from a permanent contract';

const managers =
  'manager|coordinator|lead(?!\\p{L})|recruit|supervisor|director|advis|mentor|experience|programs?\\steam';
/** `Internship Programme Manager`, `internship experience`: about interns, not one. */
const notAnIntern = String.raw`(?!\s(?:program(?:me)?s?\s)?(?:${managers}))`;
const studies = String.raw`stud|degree|course|enrol|equivalent|education|undergraduate|graduate\sstud`;
/** `full-time studies`, `full-time equivalent`: not the job's hours. */
const notStudies = String.raw`(?![\s,]{1,2}(?:post-?secondary\s)?(?:${studies}))`;

/** Words that say the kind wherever they stand in a title or a label's value. */
export const plainWords: readonly EmploymentWord[] = [
  { type: 'INTERN', word: `intern(?:ship)?s?${notAnIntern}` },
  { type: 'INTERN', word: '(?:pflicht)?praktik(?:um|a|ant)(?:s|en|in(?:nen)?)?' },
  { type: 'INTERN', word: String.raw`stagiaires?|(?:offre|contrat|convention)\sde\sstage` },
  {
    type: 'INTERN',
    word: String.raw`stage(?:\s(?:de\s(?:fin|\d)|d'été|en\s\p{L}|alterné)|(?=\s[^.;|]{0,80}[hf]/[hf]))`,
  },
  { type: 'INTERN', word: String.raw`(?<!the\s)co-?op(?!\p{L}|\s(?:group|bank|store|society))` },
  {
    type: 'FULL_TIME',
    word: String.raw`full[\s-]?time${notStudies}|vollzeit|voll-\s?(?:und|oder|/|bzw\.)\s?teilzeit|temps\s(?:plein|complet)|plein\stemps`,
  },
  {
    type: 'PART_TIME',
    word: String.raw`part[\s-]?time${notStudies}|mi-temps|(?<!voll-\s?(?:und|oder|/|bzw\.)\s?)teilzeit|temps\s(?:partiel|non\scomplet)|mini-?job`,
  },
  {
    type: 'PART_TIME',
    word: String.raw`werkstudent(?:en|in(?:nen)?)?|working\sstudent`,
    inferred: 'part time, from the student status',
  },
  {
    type: 'CONTRACTOR',
    word: String.raw`contractors?|freelance(?:rs?)?|freiberufl\p{L}{1,5}|freier?\smitarbeit\p{L}{0,6}`,
  },
  {
    type: 'TEMPORARY',
    word: String.raw`fixed[\s-]term|ftc|befristet(?:e[rsn]?)?|cdd|durée\sdéterminée|intérim(?:aire)?|seasonal|saisonnier`,
  },
  { type: 'OTHER', word: 'apprentice(?:ship)?|ausbildung|auszubildende[rn]?' },
  { type: 'VOLUNTEER', word: `volunteers?(?!ed|ing)(?!\\s(?:${managers}|work|co))` },
  { type: 'OTHER', word: 'alternance|alternante?|apprentie?|apprentissage' },
];

/** Words that mean much else in a sentence: they count only where nothing but such words fills a part of the value. */
export const statusWords: readonly EmploymentWord[] = [
  { type: 'INTERN', word: 'stages?' },
  {
    type: 'FULL_TIME',
    word: String.raw`permanent(?:e[rs]?)?|regular|open[\s-]ended|indefinite|unbefristet(?:e[rsn]?)?|festanstellung|cdi|contrat\sà\sdurée\sindéterminée`,
    inferred: impliedByPermanent,
  },
  { type: 'CONTRACTOR', word: 'contract|b2b|1099|c2c' },
  { type: 'TEMPORARY', word: 'temporary|temp|casual' },
  { type: 'OTHER', word: String.raw`zero[\s-]hours?|other` },
];

/** Words that may stand beside a status word and add nothing. */
export const fillers =
  'position|role|job|employment|employee|contract|type|basis|exempt|non-exempt|vertrag|arbeitsvertrag|contrat|en';
