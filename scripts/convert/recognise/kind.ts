import { findEmploymentTypes } from '../find/employment.ts';
import { findPay } from '../find/pay.ts';
import { findWorkMode } from '../find/workplace.ts';
import { genderMark } from '../knowledge/gender-mark.ts';
import { jobNoun, namesJob } from '../knowledge/job-titles.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { leadInRole } from '../knowledge/lead-ins.ts';
import { slice } from '../position.ts';
import type { Block, DocumentKind, SectionRole } from '../types.ts';

const duties = new Set<SectionRole>(['responsibilities']);
const demands = new Set<SectionRole>(['qualifications', 'minimum', 'preferred', 'traits']);
/** What handbooks and hiring pages have too: by themselves they make no posting. */
const terms = new Set<SectionRole>(['benefits', 'pay', 'application']);
const postingRoles = new Set<SectionRole>([...duties, ...demands, ...terms]);
const guideRoles = new Set<SectionRole>([
  'values',
  'questions',
  'process',
  'working-there',
  'stage',
  'value',
  'question',
]);
/** A guide has headings; a text with so many is no posting because of a word about pay. */
const mostHeadings = 3;
/** Blocks at the top among which a posting says what it pays and what kind of job it is. */
const top = 12;
/** Signs that make a posting of a text without its headings. */
const fewestSigns = 3;
const hiring =
  /\b(?:we(?:'|’)?(?:re| are)?|is|are|now)\s(?:now |currently |also )?(?:looking for|hiring|seeking|recruiting|need)(?: for)? (?:an? |our )?(?<whom>[^.;:]{3,60})/iu;
const applying =
  /\b(?:apply (?:by|before|now|online|to)|closing date|(?:send|email|submit)(?: us)? (?:a|your) (?:cv|resume|résumé|application|note|link)|how to apply|write to|stop by|interested (?:candidates|applicants))\b/iu;

/** Roles of lists that say what one does, brings and gets. */
const listRoles = new Set<SectionRole>([...duties, ...demands, 'benefits']);

/** Whether a heading or a line before a list says what a part of a posting is for. */
export function hasStructure(value: string, blocks: readonly Block[], roles: ReadonlyMap<Block, SectionRole>): boolean {
  return [...roles.values(), ...leadInRoles(value, blocks)].some((role) => listRoles.has(role));
}

/**
 * What a document is, by the roles of its headings and announced lists, its labels, its steps and its questions, else by several small
 * signs. `title` is the heading that names it.
 */
export function kindOf(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
  title: Block | undefined,
): DocumentKind {
  const kinds = new Set([...roles.values(), ...leadInRoles(value, blocks)]);
  const count = (wanted: ReadonlySet<SectionRole>) => [...kinds].filter((role) => wanted.has(role)).length;
  const labels = blocks.filter((block) => block.kind === 'label' && isFact(slice(value, block.text))).length;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const questions = headings.filter((block) => slice(value, block.title ?? block.text).endsWith('?'));
  const steps = headings.filter(({ isStep }) => isStep);
  const isGuide = count(guideRoles) > 0 || steps.length > 1 || questions.length > 1;
  const named = title ? slice(value, title.text) : '';
  if (isPosting(kinds, labels, isGuide, named)) return 'job-posting';
  const isOfJob =
    (count(duties) > 0 && isSought(value, blocks)) || (count(duties) + count(demands) > 0 && namesJob(named));
  if (!isGuide && isOfJob) return 'job-posting';
  const ordered = headings.filter((block) => block.number !== undefined || (block.depth ?? 9) < 6);
  const signs = count(guideRoles) === 0 ? signsOf(value, blocks) : 0;
  // With headings and questions of its own, a text is a posting by its signs alone.
  const isPlain = !isGuide && ordered.length <= mostHeadings;
  if (signs + (isPlain ? count(postingRoles) + labels : 0) >= fewestSigns) return 'job-posting';
  return isGuide || ordered.length > 2 ? 'guide' : 'other';
}

/** Whether duties and demands stand together, or a fact sheet with either; terms alone make a posting where its title names a job. */
function isPosting(kinds: ReadonlySet<SectionRole>, labels: number, isGuide: boolean, title: string): boolean {
  const count = (wanted: ReadonlySet<SectionRole>) => [...kinds].filter((role) => wanted.has(role)).length;
  const core = Math.min(count(duties), 1) + Math.min(count(demands), 1);
  const found = core + count(terms);
  if (core === 2 || labels > 2 || (found > 0 && labels > 0) || count(demands) > 1) return true;
  const isNamed = namesJob(title) || kinds.has('container');
  return (found > 1 && !isGuide && (core > 0 || isNamed)) || (found > 0 && genderMark.test(title));
}

/** The roles of lists that a line announces: "You will:". */
function leadInRoles(value: string, blocks: readonly Block[]): SectionRole[] {
  const lines = blocks.filter(({ kind }) => kind !== 'blank');
  return lines.flatMap((block, index) => {
    const isLead = block.kind === 'paragraph' && lines[index + 1]?.kind === 'item';
    return (isLead ? leadInRole(slice(value, block.text)) : undefined) ?? [];
  });
}

/** Whether a sentence seeks somebody for a job. Beside a list of duties that makes a posting; so does a list of demands below a job's name. */
function isSought(value: string, blocks: readonly Block[]): boolean {
  return blocks.some(({ kind, text }) => kind === 'paragraph' && seeksJob(slice(value, text)));
}

const seeksJob = (line: string) => jobNoun.test(hiring.exec(line)?.groups?.['whom'] ?? '');

/** How many of the things that postings say a text says: a job as its title, its pay, its kind, that somebody is sought, how to apply. */
function signsOf(value: string, blocks: readonly Block[]): number {
  const words = blocks.filter(({ kind }) => kind !== 'blank').map(({ text }) => slice(value, text));
  const first = words.slice(0, top).flatMap((line) => line.replace(/^[^\p{L}\p{N}\p{Sc}]+/u, '').split(/[|·•]/u));
  const title = blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  return [
    title !== undefined && namesJob(slice(value, title.title ?? title.text)),
    first.some((line) => findPay(line).length > 0),
    first.some((line) => line.length < 80 && findEmploymentTypes(line).some(({ inferred }) => inferred === undefined)),
    first.some((line) => line.length < 60 && findWorkMode(line) !== undefined),
    words.some(seeksJob),
    words.some((line) => applying.test(line)),
  ].filter(Boolean).length;
}

/** A label of a posting's fact sheet; a title alone is a page's front matter. */
function isFact(label: string): boolean {
  const property = labelProperty(label);
  return property !== undefined && property !== 'title' && property !== 'additionalProperty';
}
