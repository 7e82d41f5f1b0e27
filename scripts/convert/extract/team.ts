import { isCountry, isPlaceName } from '../find/gazetteer.ts';
import { jobNoun } from '../knowledge/job-titles.ts';
import { slice } from '../position.ts';
import type { Fact, Section, SectionRole, SourceDocument } from '../types.ts';
import { headerNames } from './header-names.ts';
import { noName } from './no-name.ts';
import { findOrganisation } from './organisation.ts';
import { type Statement, shift, statements } from './text.ts';

/** Teams that hire, not those that one is hired for. */
const noTeam =
  /^(?:our |the )?(?:HR|Human Resources|People|Recruit\w*|Talent\w*|Hiring|Leadership|Legal|Executive)\b/iu;
/** `Harbour Co’s Night Watch Team`: a team named in passing; `in the Night Watch team`. */
const teamForms: readonly RegExp[] = [
  /(?:^|[.:]\s)The (?<name>\p{Lu}[^.,;:]{2,70}?) [Tt]eam\b/u,
  /['’]s (?<name>\p{Lu}[\p{L}&-]*(?: (?:& )?\p{Lu}[\p{L}&-]*){0,5}) [Tt]eam\b/u,
  /\b(?:in|with|join|of|for) (?:the|our) (?<name>\p{Lu}[\p{L}&-]*(?: (?:& )?\p{Lu}[\p{L}&-]*){0,6}) [Tt]eam\b/u,
];

/** `Work closely with the Night Watch team`, and in a duty `for the Night Watch team`: a team beside one's own. */
const workingWith =
  /\b(?:work\w* (?:closely|directly|side by side)|collaborat\w*|partner\w*|liais\w*|interact\w*|align\w*)\b[^.]{0,25}?\bwith (?:the|our) $|\balongside (?:the|our) $/u;
const beside = /(?<!^Work )\b(?:with|for|from|to) (?:the|our) $/u;

/** `HPA Quays, Cranes and Lamps (QCL) department runs`: a department with its letters. */
const departmentForm =
  /(?:^|\.\s)(?:The )?(?:\p{Lu}{2,6} )?(?<name>\p{Lu}[^.;:]{2,60}?(?: \(\p{L}{2,6}\))?) (?:department|division|business unit)\b/u;
/** `in the Department of History at`: a department by its whole name. */
const wholeName =
  /\b(?:[Ii]n|[Jj]oin|[Tt]he|[Oo]f) (?:the |our )?(?<name>(?:Department|School|Faculty|Division|Directorate) of \p{Lu}[\p{L}-]+(?: (?:(?:and|of|&) )?\p{Lu}[\p{L}-]+){0,4})/u;
/** `für das Amt für Grünflächen`, `im Fachbereich Bauen und Wohnen`: German offices that carry their kind in front. */
const officeForm =
  /(?<!\p{L})(?<name>(?:Amt|Fachbereich|Fachdienst|Abteilung|Referat|Dezernat|Sachgebiet|Lehrstuhl|Institut|Stabsstelle) (?:(?:für|der|des) )?\p{Lu}[\p{L}-]+(?:(?:,| und| &) \p{Lu}[\p{L}-]+){0,3})/u;
/** `Crane Driver - Night Watch`: what follows the job in a title, where it names neither a place, a time nor another job. */
const teamInTitle = /\s[-–—]\s(?<name>\p{Lu}[\p{L}&' ]{3,40})$/u;
/** `Rebuilding of a busy site`: a task in small letters, where teams have names. */
const manySmall = /(?:\s(?!and\b|of\b|the\b|for\b)\p{Ll}{2,}){3}/u;
/** `Night Watch & Lamps (NWL) keeps the lights`: a team's own section may open with its name and no more. */
const teamOpening =
  /^(?:The )?(?<name>\p{Lu}[\p{L}-]+(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}-]+){1,7}(?: \(\p{Lu}{2,6}\))?)(?= (?!team\b)\p{Ll})/u;

/** The team: what a heading says after "About the team:", else what the team's section opens with or names. */
export function findTeam(document: SourceDocument): Fact<string> | undefined {
  const { source, root } = document;
  const heading = findSection(
    root,
    (section) =>
      section.role === 'team' && /:\s*\S/u.test(slice(source.value, section.heading?.text ?? { start: 0, end: 0 })),
  );
  if (heading?.heading) {
    const words = slice(source.value, heading.heading.text);
    const found = words.slice(words.indexOf(':') + 1).trim();
    const start = heading.heading.text.start + words.lastIndexOf(found);
    return { value: found, basis: 'stated', position: { start, end: start + found.length } };
  }
  const line = headerTeam(document);
  if (line) return line;
  const titled = teamOfTitle(document);
  if (titled && titled.value === findOrganisation(document)?.value) return undefined;
  if (titled) return titled;
  const all = statements(document);
  const candidates = [
    ...all.filter(({ role }) => role === 'team'),
    ...all.filter(({ role }) => role === 'responsibilities' || role === 'container' || role === 'other'),
  ];
  return candidates.map(teamIn).find((team) => team !== undefined);
}

/** A line of the header with a team's name: `Sales`, or `Department of History` where another name is the whole. */
function headerTeam(document: SourceDocument): Fact<string> | undefined {
  const organisation = findOrganisation(document)?.value;
  const found = headerNames(document).find(
    ({ words, isMarkedTeam, isTeam, isLine, isUnit }) =>
      isMarkedTeam || (isTeam && isLine) || (isUnit && organisation !== undefined && organisation !== words),
  );
  return found && { value: found.words, basis: 'stated', position: { start: found.start, end: found.end } };
}

function teamOfTitle({ source, title }: SourceDocument): Fact<string> | undefined {
  const match = title?.position && teamInTitle.exec(title.value);
  const found = match?.groups?.['name'];
  if (!title?.position || !match || found === undefined || isElse(found)) return undefined;
  // The title's place has the marks of its heading in it, its words have none.
  const start = source.value.lastIndexOf(found, title.position.end);
  return { value: found, basis: 'inferred', position: { start, end: start + found.length } };
}

/** A job, a place, a time or a kind of work: what a title adds after its dash when it names no team. */
function isElse(words: string): boolean {
  const isTimed =
    /\d|\b(?:remote|hybrid|full|part|time|summer|fall|autumn|spring|winter|region|area|office|nights|night shifts?|evenings?|weekends?|days|mornings?|shifts?|seasonal|saas|b2b|b2c|level|entry|graduate|contract|maternity|permanent|temporary|relief|urgent|onsite|no experience)\b/iu;
  return jobNoun.test(words) || manySmall.test(words) || isTimed.test(words) || isCountry(words) || isPlaceName(words);
}

function teamIn({ block, words, role }: Statement): Fact<string> | undefined {
  for (const pattern of role === 'team'
    ? [...teamForms, wholeName, departmentForm, teamOpening, officeForm]
    : [...teamForms, wholeName, departmentForm, officeForm]) {
    const match = pattern.exec(words);
    const found = match?.groups?.['name'];
    if (
      !match ||
      found === undefined ||
      noName.test(found) ||
      !/(?:\p{Lu}[\p{L}\p{N}&-]*|\))$/u.test(found) ||
      noTeam.test(found) ||
      isBeside(words.slice(0, match.index + match[0].indexOf(found)), role)
    )
      continue;
    const start = match.index + match[0].indexOf(found);
    return { value: found, basis: 'stated', position: shift({ start, end: start + found.length }, block.text.start) };
  }
  return undefined;
}

/** Whether what stands before a team's name makes it one that the job works with. */
function isBeside(before: string, role: SectionRole): boolean {
  return workingWith.test(before) || (role === 'responsibilities' && beside.test(before));
}

function findSection(section: Section, test: (section: Section) => boolean): Section | undefined {
  if (test(section)) return section;
  for (const child of section.sections) {
    const found = findSection(child, test);
    if (found) return found;
  }
  return undefined;
}
