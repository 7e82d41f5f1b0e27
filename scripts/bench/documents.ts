import { type Employer, employerOf } from './employers.ts';
import { guide, handbook, page } from './guides.ts';
import { markedPosting, runInPosting, sheetPosting } from './postings.ts';
import { createRandom, type Random } from './random.ts';

/** A made-up document: its file name and text, and what its .yaml says, if it has one. */
export interface BenchDocument {
  readonly name: string;
  readonly text: string;
  readonly yaml?: string;
}

interface Shape {
  readonly ending: string;
  readonly write: (random: Random, employer: Employer, length: number) => string;
  readonly yaml?: string;
}

const guides: Shape = { ending: '.md', write: guide };
const handbooks: Shape = { ending: '.txt', write: handbook, yaml: 'kind: other\n' };
const pages: Shape = { ending: '.html', write: page };
const sheets: Shape = { ending: '.txt', write: sheetPosting };
const marked: Shape = { ending: '.md', write: markedPosting };
const runIn: Shape = { ending: '.txt', write: runInPosting };
/** How many of each shape there are in a hundred documents. */
const mixture: readonly Shape[] = (
  [
    [guides, 1],
    [handbooks, 4],
    [pages, 10],
    [sheets, 35],
    [marked, 30],
    [runIn, 20],
  ] as const
).flatMap(([shape, count]) => Array.from({ length: count }, () => shape));

/** Document number `index` of the benchmark, about `size` bytes long: the same for the same numbers. No two are alike. */
export function benchDocument(index: number, size: number): BenchDocument {
  const random = createRandom(index);
  // 37 has no divisor in common with 100: any hundred documents in a row are the whole mixture.
  const { ending, write, yaml } = mixture[(index * 37) % mixture.length] ?? sheets;
  const name = `document-${String(index).padStart(4, '0')}`;
  const text = `${write(random, employerOf(index), size)}\n`;
  const citation = random.oneIn(5)
    ? `citation:\n  title: The page of document ${index}\n  retrieved: 2025-11-03\n`
    : '';
  const sidecar = `${yaml ?? ''}${citation}`;
  return { name: `${name}${ending}`, text, ...(sidecar === '' ? {} : { yaml: sidecar }) };
}
