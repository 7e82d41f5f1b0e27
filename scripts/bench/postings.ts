import { type Employer, printed } from './employers.ts';
import type { Random } from './random.ts';
import { demand, duty, list, paragraph } from './sentences.ts';
import { adjectives, jobs, months, places, things } from './vocabulary.ts';

/** The facts of a posting, as labels and values. */
function facts({ pick, between, oneIn }: Random, { name }: Employer): [string, string][] {
  const least = between(30, 90) * 1000;
  const day = `${between(1, 28)} ${pick(months)}`;
  return [
    ['Company', name],
    ['Location', pick(places)],
    ['Employment Type', pick(['Full-time', 'Internship', 'Part-time', 'Contract'])],
    [
      'Salary',
      oneIn(2)
        ? `${least}.0`
        : `$${least.toLocaleString('en-GB')} - $${(least + 20_000).toLocaleString('en-GB')} a year`,
    ],
    ['Posted On', `${day} 2025`],
    ['Expiry Date', `${between(1, 28)} December 2025`],
    ['Experience', `${between(0, 6)} year(s) or above`],
    ['Remote Job', pick(['Yes', 'No', 'Hybrid'])],
    ['Start Date', oneIn(3) ? 'Immediate' : `${pick(months)} ${between(1, 28)}, 2026`],
    ['Duration', `${between(3, 12)} months`],
    ['Sponsor Visa', pick(['Yes', 'No'])],
  ];
}

/** Sections that no table knows fill a posting up to its size. */
function more(random: Random, heading: string, length: number): string[] {
  const lines: string[] = [];
  const title = () => `${heading}The ${random.pick(adjectives)} ${random.pick(things)}`;
  for (let written = 0; written < length; ) {
    const section = [title(), '', paragraph(random, 3), '', ...list(5, () => duty(random)), ''];
    written += section.join('\n').length;
    lines.push(...section);
  }
  return lines;
}

function body(random: Random, employer: Employer, length: number, heading: string): string[] {
  const section = (title: string, ...lines: string[]) => [`${heading}${title}`, '', ...lines, ''];
  const statements = employer.statements.flatMap(({ heading: title, text }) => section(title, printed(text, random)));
  const known = [
    ...section('About the team', paragraph(random, 4)),
    ...section('Responsibilities', ...list(random.between(8, 14), () => duty(random))),
    ...section('Minimum Qualifications', ...list(random.between(6, 10), () => demand(random))),
    ...section('Preferred Qualifications', ...list(random.between(3, 6), () => demand(random))),
    ...section('Benefits', ...list(random.between(3, 6), () => duty(random))),
    ...section(
      'Compensation',
      `The base salary lies between $${random.between(40, 60)},000 and $${random.between(70, 90)},000 a year.`,
    ),
  ];
  const rest = length - [...known, ...statements].join('\n').length;
  return [...known, ...more(random, heading, rest), ...statements];
}

/** A posting with a sheet of labels and values on alternate lines above bare headings. */
export function sheetPosting(random: Random, employer: Employer, length: number): string {
  return [...facts(random, employer).flat(), ...body(random, employer, length - 250, '')].join('\n');
}

/** A posting in Markdown, with `Label: value` lines. */
export function markedPosting(random: Random, employer: Employer, length: number): string {
  const sheet = facts(random, employer).map(([label, value]) => `${label}: ${value}`);
  return [`# ${random.pick(jobs)}`, '', ...sheet, '', ...body(random, employer, length - 300, '## ')].join('\n');
}

/** A posting whose lists were pasted on one line each. */
export function runInPosting(random: Random, employer: Employer, length: number): string {
  const run = (count: number, item: () => string) => list(count, item, ' - ').join('');
  const lead = [
    `${random.pick(jobs)} (Summer 2026)`,
    '',
    `About the Team ${paragraph(random, 5)}`,
    `Responsibilities:${run(9, () => duty(random))} Minimum Qualifications:${run(6, () => demand(random))}`,
    '',
  ];
  return [...lead, ...body(random, employer, length - lead.join('\n').length, '')].join('\n');
}
