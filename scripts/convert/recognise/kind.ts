import { findEmploymentTypes } from '../find/employment.ts';
import { findPay } from '../find/pay.ts';
import { findWorkMode } from '../find/workplace.ts';
import { jobNoun } from '../knowledge/job-titles.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { leadInRole } from '../knowledge/lead-ins.ts';
import { slice } from '../position.ts';
import type { Block, DocumentKind, SectionRole } from '../types.ts';

/** Roles that only postings have. */
const postingRoles = new Set<SectionRole>([
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
  'pay',
  'application',
]);
const guideRoles = new Set<SectionRole>(['values', 'questions', 'process', 'working-there']);
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
const listRoles: ReadonlySet<SectionRole> = new Set([
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
] as const);

/** Whether a heading or a line before a list says what a part of a posting is for. */
export function hasStructure(value: string, blocks: readonly Block[], roles: ReadonlyMap<Block, SectionRole>): boolean {
  return [...roles.values(), ...leadInRoles(value, blocks)].some((role) => listRoles.has(role));
}

/** What a document is, from the headings, labels and lists that only postings or only guides have, else from several small signs. */
export function kindOf(value: string, blocks: readonly Block[], roles: ReadonlyMap<Block, SectionRole>): DocumentKind {
  const kinds = new Set([...roles.values(), ...leadInRoles(value, blocks)]);
  const count = (wanted: ReadonlySet<SectionRole>) => [...kinds].filter((role) => wanted.has(role)).length;
  const labels = blocks.filter((block) => block.kind === 'label' && isFact(slice(value, block.text))).length;
  if (count(postingRoles) > 1 || labels > 2 || (count(postingRoles) === 1 && labels > 0)) return 'job-posting';
  const headings = blocks.filter((block) => block.kind === 'heading');
  const ordered = headings.filter((block) => block.number !== undefined || (block.depth ?? 9) < 6);
  const questions = headings.filter((block) => slice(value, block.text).endsWith('?'));
  const isPlain = ordered.length <= mostHeadings && questions.length < 2;
  const signs = count(guideRoles) === 0 ? signsOf(value, blocks) : 0;
  const isSigned = isPlain ? count(postingRoles) + labels + signs >= fewestSigns : signs >= fewestSigns;
  if (count(guideRoles) === 0 && isSigned) return 'job-posting';
  return count(guideRoles) > 0 || ordered.length > 2 || questions.length > 1 ? 'guide' : 'other';
}

/** The roles of lists that a line announces: "You will:". */
function leadInRoles(value: string, blocks: readonly Block[]): SectionRole[] {
  const lines = blocks.filter(({ kind }) => kind !== 'blank');
  return lines.flatMap((block, index) => {
    const isLead = block.kind === 'paragraph' && lines[index + 1]?.kind === 'item';
    return (isLead ? leadInRole(slice(value, block.text)) : undefined) ?? [];
  });
}

/** How many of the things that postings say a text says: a job as its title, its pay, its kind, that somebody is sought, how to apply. */
function signsOf(value: string, blocks: readonly Block[]): number {
  const words = blocks.filter(({ kind }) => kind !== 'blank').map(({ text }) => slice(value, text));
  const first = words.slice(0, top).flatMap((line) => line.replace(/^[^\p{L}\p{N}\p{Sc}]+/u, '').split(/[|·•]/u));
  const title = blocks.find((block) => block.kind === 'heading' && block.depth === 1);
  return [
    title !== undefined && jobNoun.test(slice(value, title.title ?? title.text)),
    first.some((line) => findPay(line).length > 0),
    first.some((line) => line.length < 80 && findEmploymentTypes(line).some(({ inferred }) => inferred === undefined)),
    first.some((line) => line.length < 60 && findWorkMode(line) !== undefined),
    words.some((line) => jobNoun.test(hiring.exec(line)?.groups?.['whom'] ?? '')),
    words.some((line) => applying.test(line)),
  ].filter(Boolean).length;
}

/** A label of a posting's fact sheet; a title alone is a page's front matter. */
function isFact(label: string): boolean {
  const property = labelProperty(label);
  return property !== undefined && property !== 'title' && property !== 'additionalProperty';
}
