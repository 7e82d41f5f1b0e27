import { genderMark } from '../knowledge/gender-mark.ts';
import { namesJob } from '../knowledge/job-titles.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { slice } from '../position.ts';
import type { Block, DocumentKind, SectionRole } from '../types.ts';

const duties = new Set<SectionRole>(['responsibilities']);
const demands = new Set<SectionRole>(['qualifications', 'minimum', 'preferred', 'traits']);
/** What handbooks and hiring pages have too: by themselves they make no posting. */
const terms = new Set<SectionRole>(['benefits', 'pay', 'application']);
const guideRoles = new Set<SectionRole>([
  'values',
  'questions',
  'process',
  'working-there',
  'stage',
  'value',
  'question',
]);

/** What a document is, by the roles of its headings, its labels, its steps and its questions. `title` is the heading that names it. */
export function kindOf(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
  title: Block | undefined,
): DocumentKind {
  const kinds = new Set(roles.values());
  const count = (wanted: ReadonlySet<SectionRole>) => [...kinds].filter((role) => wanted.has(role)).length;
  const labels = blocks.filter((block) => block.kind === 'label' && isFact(slice(value, block.text))).length;
  const headings = blocks.filter((block) => block.kind === 'heading');
  const questions = headings.filter((block) => slice(value, block.title ?? block.text).endsWith('?'));
  const steps = headings.filter(({ isStep }) => isStep);
  const isGuide = count(guideRoles) > 0 || steps.length > 1 || questions.length > 1;
  const named = title ? slice(value, title.text) : '';
  const [isNamed, isMarked] = [namesJob(named), genderMark.test(named)];
  const core = Math.min(count(duties), 1) + Math.min(count(demands), 1);
  const posting = core + count(terms);
  if (core === 2 || labels > 2 || (posting > 0 && labels > 0)) return 'job-posting';
  if (posting > 1 && !isGuide && (core > 0 || isNamed || kinds.has('container'))) return 'job-posting';
  if (count(demands) > 1 || (posting > 0 && isMarked)) return 'job-posting';
  const ordered = headings.filter((block) => block.number !== undefined || (block.depth ?? 9) < 6);
  return isGuide || ordered.length > 2 ? 'guide' : 'other';
}

/** A label of a posting's fact sheet; a title alone is a page's front matter. */
function isFact(label: string): boolean {
  const property = labelProperty(label);
  return property !== undefined && property !== 'title' && property !== 'additionalProperty';
}
