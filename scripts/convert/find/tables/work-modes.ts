/** Where the work is done. */
export type WorkMode = 'remote' | 'hybrid' | 'on-site';

interface WorkModeForms {
  readonly mode: WorkMode;
  /** Its names, as a pattern: in a value, in a label. */
  readonly name: string;
  /** How a sentence says that the job is of this mode. Each row of the tests holds its look-alikes. */
  readonly prose: string;
}

const job = 'position|role|job|internship|placement';

export const workModes: readonly WorkModeForms[] = [
  {
    mode: 'remote',
    name: String.raw`remote|telecommut(?:e|ing)|home-?\s?based|work\sfrom\s(?:home|anywhere)|wfh|télétravail|homeoffice`,
    // `fully remote`, `remote-first`, `remote position`, `the role is remote`; not `remote sensing`, `remote teams`
    prose: String.raw`(?:fully|100\s?%|completely|entirely|permanently)[\s-]remote(?!\s(?:control|sens))|remote-first|remote\s(?:${job})|(?:${job})\sis\s(?:a\s)?remote|work(?:ing)?\s(?:fully\s|entirely\s)remotely|work\sfrom\sanywhere|100\s?%\s(?:télétravail|homeoffice)`,
  },
  {
    mode: 'hybrid',
    name: String.raw`hybrid(?:e[snr]?)?`,
    // `hybrid working`, `hybrid role`; not `hybrid cloud`, `hybrid vehicles`
    prose: String.raw`hybrid(?:e[snr]?)?(?:[\s/-](?:flexible|remote|office))?[\s-](?:work(?:ing|place)?|${job}|schedule|arrangement|policy|set-?up|basis|arbeit\p{L}{0,8})|(?:${job})\sis\s(?:a\s)?hybrid|télétravail\spartiel`,
  },
  {
    mode: 'on-site',
    name: String.raw`on-?\s?site|in-?\s?office|in-?\s?person|office-?\s?based|présentiel|vor\sort|in\sthe\soffice`,
    // `on-site position`, `the role is office-based`; not `on-site gym`, `in-person interview`
    prose: String.raw`(?:on-?\s?site|in-office|in-person|office-based)\s(?:${job}|only)|(?:${job})\sis\s(?:fully\s|100%\s)?(?:on-?\s?site|in-office|in-person|office-based)`,
  },
];

const count = '[1-5]|one|two|three|four|five|un|deux|trois|quatre|zwei|drei|vier';
const aWeek = String.raw`(?:\s?(?:/|a|per|each|every|pro|par)\s?(?:week|woche|semaine))?`;

/** `2 days in the office`, `2-3 days a week on-site`, `two days from home`, `2 jours de télétravail`, `2 Tage Homeoffice`. */
export const daysSomewhere = String.raw`(?:(?:${count})\s?(?:-|to|or)\s?)?(?<days>${count})\s?(?:days?|jours?|tage?)${aWeek}\s(?:(?:in|at|from)\s(?:the|our|an)\s(?:\p{L}{1,12}\s)?office|in-office|on-?\s?site|(?<home>(?:working\s)?from\shome|remote(?:ly)?|de\stélétravail|homeoffice))`;
/** `in the office 3 days a week` */
export const officeDays = String.raw`in\s(?:the|our)\soffice\s(?:at\sleast\s)?(?<days>${count})\sdays?`;
