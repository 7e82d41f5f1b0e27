import { createRandom, type Random } from './random.ts';
import { paragraph } from './sentences.ts';
import { employers, kinds } from './vocabulary.ts';

/** A made-up employer with the statements that it puts under each of its postings. */
export interface Employer {
  readonly name: string;
  readonly statements: readonly { readonly heading: string; readonly text: string }[];
}

/** The employer of document `index`: every other document is one of a few large employers', the others have one each. */
export function employerOf(index: number): Employer {
  const number = index % 2 === 0 ? (index / 2) % employers.length : index;
  const random = createRandom(100_000 + number);
  const name = `${random.pick(employers)} ${random.pick(kinds)} ${number}`;
  const own = (lead: string, count: number) => `${lead} ${paragraph(random, count)}`;
  return {
    name,
    statements: [
      { heading: `About ${name}`, text: own(`${name} moves what others need.`, 4) },
      { heading: 'Why Join Us', text: own(`At ${name} good work is seen.`, 4) },
      { heading: 'Diversity & Inclusion', text: own(`${name} welcomes people of every origin, age and gender.`, 2) },
      { heading: 'Accommodation', text: own(`${name} provides reasonable accommodations during recruitment.`, 2) },
      { heading: 'Privacy', text: own(`${name} keeps applications for six months.`, 1) },
    ],
  };
}

/** The statement as one posting prints it: one in four differs in a comma and a dash, as pasted copies do. */
export function printed(text: string, { oneIn }: Random): string {
  return oneIn(4) ? text.replace(', and ', ' and ').replace(' – ', ' - ') : text;
}
