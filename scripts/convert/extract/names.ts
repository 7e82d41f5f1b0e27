import { jobNoun } from '../knowledge/job-titles.ts';
import { slice } from '../position.ts';
import type { Fact, Section, SourceDocument } from '../types.ts';
import { type Statement, shift, statements } from './text.ts';

const name = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:of\s|and\s|&\s)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,3}?`;
/** Where an organisation names itself, with how much each place tells. `At Harbour Co, our mission`; `Harbour Co is committed`. */
const organisationForms: readonly { pattern: RegExp; weight: number }[] = [
  {
    pattern: new RegExp(
      `(?:^|[.:;]\\s|\\b(?:mission|work|culture|values?|careers?|life|interns?(?:hips?)?) )[Aa]t (?<name>${name})(?=[,:;.]|\\s(?:is|are|we|our|you|who|see|offer))`,
      'gmu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `(?:^|[.]\\s)(?<name>${name})(?= (?:is|are|was|has) (?:a|an|the|committed|proud|one|among|where)\\b)`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `(?<=^|[\\s(“"])(?<name>${name})(?=['’]s (?:mission|global|culture|core|team|business|platform|vision|customers|products?|headquarters))`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `^[@©]\\s?(?:[Cc]opyright )?\\d{4}\\s+(?<name>${name})(?=\\s*(?:[.,|]|$)|\\s\\p{Ll}|\\sAll\\b)`,
      'gmu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `^(?:About|Why Join|Working at|Life at|Welcome to|Join) (?<name>(?!(?:The|Us|Our|This|You|Me)\\b)${name})\\s*:?$`,
      'gmu',
    ),
    weight: 2,
  },
];
const noName =
  /^(?:The|This|That|These|Our|We|You|Your|It|They|There|What|Who|Why|How|Here|If|As|In|At|On|For|And|But|Job|Team|Role|Company|Benefits|Interns?(?:hips?)?|Employees?|Candidates?|Everyone|Each|All|Some|Many|Most)\b/u;
/** `As a project intern you`, `looking for a Team Lead.` */
const titleForms =
  /\b(?:[Aa]s an?|(?:looking for|seeking|hiring|recruiting|need) (?:an?|our next)) (?<name>[\p{L}\p{N}&/' -]{3,70}?)(?=,|\.|;|:|\s(?:who|to|you|we|in|with|for|on|at|within|based|that)\b)/gu;
/** `Harbour Co’s Night Watch Team`: a team named in passing; `in the Night Watch team`. */
const teamForms: readonly RegExp[] = [
  /(?:^|[.:]\s)The (?<name>\p{Lu}[^.,;:]{2,70}?) [Tt]eam\b/u,
  /['’]s (?<name>\p{Lu}[\p{L}&-]*(?: (?:& )?\p{Lu}[\p{L}&-]*){0,5}) [Tt]eam\b/u,
  /\b(?:in|with|join|of) (?:the|our) (?<name>\p{Lu}[\p{L}&-]*(?: (?:& )?\p{Lu}[\p{L}&-]*){0,6}) [Tt]eam\b/u,
];

/** `Night Watch & Lamps (NWL) keeps the lights`: a team's own section may open with its name and no more. */
const teamOpening =
  /^(?:The )?(?<name>\p{Lu}[\p{L}-]+(?: (?:(?:&|and|of) )?\p{Lu}[\p{L}-]+){1,7}(?: \(\p{Lu}{2,6}\))?)(?= (?!team\b)\p{Ll})/u;

/** Whose posting it is: the name that the text gives itself most often and most plainly. Always inferred. */
export function findOrganisation({ source }: SourceDocument): Fact<string> | undefined {
  const scores = new Map<string, { score: number; start: number }>();
  for (const { pattern, weight } of organisationForms) {
    for (const match of source.value.matchAll(pattern)) {
      const found = match.groups?.['name']?.replace(/['’]s$/u, '') ?? '';
      if (found.length < 2 || noName.test(found)) continue;
      const start = match.index + match[0].indexOf(found);
      const before = scores.get(found) ?? { score: 0, start };
      scores.set(found, { score: before.score + weight, start: before.start });
    }
  }
  const best = [...scores].sort(([, a], [, b]) => b.score - a.score || a.start - b.start)[0];
  if (!best || best[1].score < 2) return undefined;
  const [value, { start }] = best;
  return { value, basis: 'inferred', position: { start, end: start + value.length } };
}

/** The job that a sentence names where no line does: "looking for a Team Lead". Inferred. */
export function findTitleInProse(document: SourceDocument): Fact<string> | undefined {
  for (const { block, words, role } of statements(document)) {
    if (role === 'company' || role === 'why-join') continue;
    for (const match of words.matchAll(titleForms)) {
      const found = match.groups?.['name'] ?? '';
      if (!jobNoun.test(found) || found.split(' ').length > 7) continue;
      const start = block.text.start + match.index + match[0].indexOf(found);
      return { value: found, basis: 'inferred', position: { start, end: start + found.length } };
    }
  }
  return undefined;
}

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
  const all = statements(document);
  const candidates = [
    ...all.filter(({ role }) => role === 'team'),
    ...all.filter(({ role }) => role === 'responsibilities' || role === 'other'),
  ];
  return candidates.map(teamIn).find((team) => team !== undefined);
}

function teamIn({ block, words, role }: Statement): Fact<string> | undefined {
  for (const pattern of role === 'team' ? [...teamForms, teamOpening] : teamForms) {
    const match = pattern.exec(words);
    const found = match?.groups?.['name'];
    if (!match || found === undefined || noName.test(found)) continue;
    const start = match.index + match[0].indexOf(found);
    return { value: found, basis: 'stated', position: shift({ start, end: start + found.length }, block.text.start) };
  }
  return undefined;
}

function findSection(section: Section, test: (section: Section) => boolean): Section | undefined {
  if (test(section)) return section;
  for (const child of section.sections) {
    const found = findSection(child, test);
    if (found) return found;
  }
  return undefined;
}
