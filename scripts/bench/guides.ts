import type { Employer } from './employers.ts';
import { markedPosting } from './postings.ts';
import type { Random } from './random.ts';
import { duty, list, paragraph, statement } from './sentences.ts';
import { adjectives, people, stages, things, values } from './vocabulary.ts';

/** Sections until they are `length` characters long. */
export function fill(length: number, section: () => string[]): string[] {
  const lines: string[] = [];
  for (let written = 0; written < length; ) {
    const next = section();
    written += next.join('\n').length;
    lines.push(...next);
  }
  return lines;
}

/** A guide to an employer's interviews: values, stages, questions. */
export function guide(random: Random, { name }: Employer, length: number): string {
  const step = (title: string, index: number) => [
    `### Step ${index + 1}: ${title}`,
    '',
    paragraph(random, 6),
    '',
    ...list(4, () => duty(random)),
    '',
  ];
  const lines = [
    `# Interviews at ${name}`,
    '',
    paragraph(random, 3),
    '',
    '## Core values',
    '',
    ...values.flatMap((value) => [`### ${value}`, '', paragraph(random, 3), '']),
    '## Interview process',
    '',
    `The path has ${stages.length} stages and takes ${random.between(3, 6)} weeks.`,
    '',
    ...stages.flatMap(step),
    '## Frequently asked questions',
    '',
  ];
  const question = () => [
    `### How do ${random.pick(people)} sort the ${random.pick(adjectives)} ${random.pick(things)}?`,
    '',
    paragraph(random, 3),
    '',
  ];
  return [...lines, ...fill(length - lines.join('\n').length, question)].join('\n');
}

/** A page of a handbook: neither a posting nor a guide. */
export function handbook(random: Random, { name }: Employer, length: number): string {
  const section = () => [
    `The ${random.pick(adjectives)} ${random.pick(things)} of ${name}`,
    '',
    paragraph(random, 5),
    '',
    statement(random),
    '',
  ];
  return fill(length, section).join('\n');
}

/** A posting as a saved page, with a navigation and a foot around it. */
export function page(random: Random, employer: Employer, length: number): string {
  const article = markedPosting(random, employer, length - 600)
    .split('\n')
    .map((line) => elementOf(line))
    .join('\n');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>${employer.name}</title></head><body>
<nav><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/about">About</a></nav>
<main>${article.replaceAll('</ul>\n<ul>', '\n')}</main>
<footer>Imprint Privacy Cookies</footer></body></html>`;
}

function elementOf(line: string): string {
  const text = line.replaceAll('&', '&amp;');
  if (text.startsWith('# ')) return `<h1>${text.slice(2)}</h1>`;
  if (text.startsWith('## ')) return `<h2>${text.slice(3)}</h2>`;
  if (text.startsWith('- ')) return `<ul><li>${text.slice(2)}</li></ul>`;
  return text === '' ? '' : `<p>${text}</p>`;
}
