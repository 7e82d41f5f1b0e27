/** Where the work is done. */
export type WorkMode = 'remote' | 'hybrid' | 'on-site';

interface WorkModeForms {
  readonly mode: WorkMode;
  /** Its names in a value, as a pattern. */
  readonly name: string;
  /** What a label asks for whose value is yes or no. */
  readonly label: string;
  /** How a sentence says that the job is of this mode. */
  readonly prose: string;
}

const job = 'position|role|internship|placement';
const jobIs = String.raw`(?:${job}|job|post)\s(?:is|will\sbe)\s(?:(?:an?|fully|primarily|currently|100\s?%)\s){0,2}`;
const onSite = String.raw`on-?\s?site|in-office|in-person|office-based`;

export const workModes: readonly WorkModeForms[] = [
  {
    mode: 'remote',
    name: 'remote|home-?\\s?based',
    label: String.raw`remote|telecommut(?:e|ing)|work\sfrom\shome|wfh|home\s?office|télétravail`,
    // `fully remote`, `remote-first`, `remote position`, `the role is remote`; not `remote sensing`, `remote teams`
    prose:
      String.raw`(?:fully|100\s?%|completely|entirely|permanently)[\s-]remote(?!\s(?:control|sens))|remote-first|` +
      String.raw`remote\s(?:${job})|${jobIs}remote|work(?:ing)?\s(?:fully\s|entirely\s)remotely|work\sfrom\sanywhere|` +
      String.raw`100\s?%\s(?:télétravail|homeoffice)|(?:voll|komplett)(?:ständig)?\sremote|` +
      String.raw`télétravail\s(?:exclusivement|exclusif|complet|total|intégral|à\s100\s?%)|full\sremote`,
  },
  {
    mode: 'hybrid',
    name: 'hybrid(?:e[snr]?)?(?:\\sremote)?',
    label: 'hybrid',
    // `hybrid working`, `hybrid role`; not `hybrid cloud`, `hybrid vehicles`
    prose:
      String.raw`hybrid(?:e[snr]?)?(?:[\s/-](?:flexible|remote|office))?[\s-](?:work(?:ing|place)?|${job}|schedule|` +
      String.raw`arrangement|policy|set-?up|basis|arbeit\p{L}{0,8})|${jobIs}hybrid|télétravail\spartiel`,
  },
  {
    mode: 'on-site',
    name: String.raw`${onSite}|in\soffice|in\sperson|office\sbased|in\sthe\soffice|présentiel|vor\sort`,
    label: String.raw`${onSite}|in\soffice`,
    // `on-site position`, `the role is office-based`; not `on-site gym`, `in-person interview`
    prose: String.raw`(?:${onSite})\s(?:${job}|only)|${jobIs}(?:${onSite})`,
  },
];

const count = '[1-5]|one|two|three|four|five|un|deux|trois|quatre|zwei|drei|vier';
const aWeek = String.raw`(?:\s?(?:/|a|per|each|every|pro|par)\s?(?:week|woche|semaine))?`;
const office = String.raw`(?:in|at|from)\s(?:the|our|an)\s(?:\p{L}{1,12}\s)?office|in-office|on-?\s?site`;
const home = String.raw`(?:working\s)?from\shome|remote(?:ly)?|de\stélétravail|homeoffice`;

/**
 * `2 days in the office`, `2-3 days a week on-site`, `two days from home`, `2 jours de télétravail`, `2 Tage
 * Homeoffice`.
 */
export const daysSomewhere =
  String.raw`(?:(?:${count})\s?(?:-|to|or)\s?)?(?<days>${count})\s?(?:days?|jours?|tage?)${aWeek}` +
  String.raw`\s(?:${office}|(?<home>${home}))`;
/** `in the office 3 days a week` */
export const officeDays = String.raw`in\s(?:the|our)\soffice\s(?:at\sleast\s)?(?<days>${count})\sdays?`;
