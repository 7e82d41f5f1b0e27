import { escapePattern } from '../escape-pattern.ts';
import { normaliseHeading } from '../knowledge/headings.ts';
import { openExpectation } from '../knowledge/headings-elsewhere.ts';
import { likelyRole } from '../knowledge/likely-role.ts';
import { isStatement } from '../knowledge/statement-roles.ts';
import { slice } from '../position.ts';
import type { Block, DocumentKind, Section, SectionRole } from '../types.ts';

const runIn = 6;
const deepest = 9;
/** Sections that are lists, whose topics may have headings of their own. */
const listRoles = new Set<SectionRole>(['responsibilities', 'qualifications', 'minimum', 'preferred', 'benefits']);
/** Characters; a longer line is prose. */
const longestLine = 250;

interface Draft {
  heading?: Block;
  role: SectionRole;
  rank: number;
  level: number;
  blocks: Block[];
  sections: Draft[];
}

/** The role of every heading among `blocks`, by the table and by what follows. */
export function headingRoles(value: string, blocks: readonly Block[]): Map<Block, SectionRole> {
  const roles = new Map<Block, SectionRole>();
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    if (block.keeperRole) {
      roles.set(block, block.keeperRole);
      return;
    }
    // The colon that makes a line an announcement of a list stands outside of the title.
    const role = likelyRole(slice(value, block.title ?? block.text)) ?? likelyRole(slice(value, block.text)) ?? 'other';
    const body = blocks[index + 1]?.kind === 'blank' ? blocks[index + 2] : blocks[index + 1];
    // `About Night Watch` names a team where the text says "the Night Watch team", else the company.
    const name = slice(value, block.title ?? block.text).replace(/^about\s+/iu, '');
    const opening = body ? slice(value, body.text).slice(0, name.length + 60) : '';
    const isTeam = role === 'company' && new RegExp(`\\b${escapePattern(name)}\\s+team\\b`, 'iu').test(opening);
    roles.set(block, isTeam ? 'team' : role);
  });
  return withExpectations(value, roles);
}

/** `What you can expect` opens the duties; where another heading does, it opens what is offered. */
function withExpectations(value: string, roles: Map<Block, SectionRole>): Map<Block, SectionRole> {
  const isOpen = (block: Block) => openExpectation.test(normaliseHeading(slice(value, block.title ?? block.text)));
  const open = [...roles.keys()].filter(isOpen);
  const order = [...roles.keys()];
  for (const block of open)
    if (roles.get(order[order.indexOf(block) - 1] as Block) === 'benefits') roles.set(block, 'benefits');
  const others = new Set([...roles].filter(([block]) => !open.includes(block)).map(([, role]) => role));
  if (others.has('responsibilities') && !others.has('benefits'))
    for (const block of open) if (roles.get(block) === 'responsibilities') roles.set(block, 'benefits');
  return roles;
}

/** Nests blocks under their headings. `title` is left out: it heads the document, not a section. */
export function sectionTree(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
  kind: DocumentKind,
  title?: Block,
): Section {
  const root: Draft = { role: (title && roles.get(title)) ?? 'other', rank: 0, level: 0, blocks: [], sections: [] };
  const open = [root];
  for (const [index, block] of blocks.entries()) {
    if (block === title || block.kind === 'blank') continue;
    if (block.kind !== 'heading') {
      open.at(-1)?.blocks.push(block);
      continue;
    }
    const role = roles.get(block) ?? 'other';
    const isTopic = isTopicOf(blocks, index, role, kind === 'job-posting' ? open : []);
    const rank = isTopic ? topicRank(open) : rankOf(value, block, role, kind, open);
    close(open, rank);
    const parent = open.at(-1) ?? root;
    const section: Draft = { heading: block, role, rank, level: parent.level + 1, blocks: [], sections: [] };
    parent.sections.push(section);
    open.push(section);
  }
  return root;
}

/** Ends the sections that a heading of `rank` does not stand in. */
function close(open: Draft[], rank: number): void {
  while ((open.at(-1)?.rank ?? 0) >= rank) open.pop();
}

/** How deep a heading stands: its own marks say it; a bare one stands below the marked ones, or where its colon and role put it. */
function rankOf(value: string, block: Block, role: SectionRole, kind: DocumentKind, open: readonly Draft[]): number {
  if (block.isStep && block.depth === undefined)
    return open.some(({ heading }) => isMarked(heading) && !heading?.isStep) ? 2 : 1;
  if (block.depth !== undefined) return block.depth === runIn ? deepest + 1 : block.depth;
  if (open.some(({ heading }) => isMarked(heading))) return deepest;
  return kind === 'job-posting' && !isStatement(role) && isPartOf(value, block, role, open[1]) ? 2 : 1;
}

/** `Ropes` and `Lamps` under `Responsibilities`: a bare heading over a list, where the list's own heading stands without text. */
function isTopicOf(blocks: readonly Block[], index: number, role: SectionRole, open: readonly Draft[]): boolean {
  const block = blocks[index];
  const isBare = block?.depth === undefined && !block?.isStep && !open.some(({ heading }) => isMarked(heading));
  return role === 'other' && isBare && listAbove(open) !== undefined && isOverList(blocks, index);
}

/** The open list whose own heading stands without text. */
function listAbove(open: readonly Draft[]): Draft | undefined {
  return open.find(({ role, blocks }) => listRoles.has(role) && blocks.length === 0);
}

/** Right below the list that a topic is of. */
function topicRank(open: readonly Draft[]): number {
  return (listAbove(open)?.rank ?? 1) + 1;
}

/** Whether a marked item, or two short lines without a blank one between, follow the heading at `index`. */
function isOverList(blocks: readonly Block[], index: number): boolean {
  const body = blocks.slice(index + 1, index + 4).filter(({ kind }) => kind !== 'blank');
  const [first, second] = body;
  if (first?.kind === 'item') return true;
  const isShort = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.text.end - block.text.start <= longestLine;
  return isShort(first) && isShort(second) && first?.end === second?.start;
}

function isMarked(heading: Block | undefined): boolean {
  return heading?.number !== undefined || (heading?.depth !== undefined && heading.depth < runIn);
}

/** Whether a bare heading belongs below the open section of the first level: its role is a part of that one's, or only it has a colon. */
function isPartOf(value: string, block: Block, role: SectionRole, above: Draft | undefined): boolean {
  if (!above?.heading) return false;
  const isHalf = role === 'minimum' || role === 'preferred';
  const hasColon = (heading: Block) => /:\s*$/u.test(slice(value, heading.text));
  const isUnder = isHalf && (above.role === 'qualifications' || above.role === 'container');
  return isUnder || (hasColon(block) && !hasColon(above.heading));
}
