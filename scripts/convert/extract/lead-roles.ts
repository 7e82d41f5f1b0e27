import { headingRole } from '../knowledge/headings.ts';
import { leadInRole } from '../knowledge/lead-ins.ts';
import { toldRole } from '../knowledge/likely-role.ts';
import { slice } from '../position.ts';
import type { Block, SectionRole } from '../types.ts';

/** Blocks of a section that follow one another under one role; `lead` is the line that gave it. */
export interface RoleGroup {
  readonly role: SectionRole;
  readonly blocks: readonly Block[];
  readonly lead?: Block;
}

/** Sections whose items are demands already: "You have:" tells nothing new there. */
const demands = new Set<SectionRole>(['minimum', 'preferred', 'qualifications', 'traits']);

/**
 * The blocks of a section, parted where a line such as "You will:" announces a list of another role than the section's. The role
 * ends with the list. The announcing line stands with what is before it.
 */
export function groupByRole(value: string, blocks: readonly Block[], role: SectionRole): RoleGroup[] {
  const groups: { role: SectionRole; blocks: Block[]; lead?: Block }[] = [{ role, blocks: [] }];
  blocks.forEach((block, index) => {
    const group = groups.at(-1);
    if (group === undefined) return;
    const lead = leadOf(value, block, blocks[index + 1], role);
    if (lead) {
      const isOver = group.lead !== undefined;
      if (isOver) groups.push({ role, blocks: [block] });
      else group.blocks.push(block);
      groups.push({ role: lead, blocks: [], lead: block });
    } else if (group.lead && endsList(group.blocks, block, group.lead)) groups.push({ role, blocks: [block] });
    else group.blocks.push(block);
  });
  return groups.filter((group) => group.blocks.length > 0);
}

function leadOf(value: string, block: Block, next: Block | undefined, role: SectionRole): SectionRole | undefined {
  if (block.kind !== 'paragraph' || next === undefined || (next.kind !== 'item' && next.kind !== 'paragraph'))
    return undefined;
  const words = slice(value, block.text);
  const hasColon = /:\W*$/u.test(words);
  const isSentence = /[.!?]$/u.test(words) && openingRole(words) === undefined;
  if (next.kind === 'item' ? isSentence : !hasColon || next.start !== block.end) return undefined;
  const found = openingRole(words) ?? leadInRole(words.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? '');
  const isKnown = (found === 'qualifications' || found === 'minimum') && demands.has(role);
  return isKnown ? undefined : found;
}

/** `ESSENTIAL DUTIES include the following. Others may be assigned.`: a heading in capitals that a sentence goes on with. */
function openingRole(words: string): SectionRole | undefined {
  const capitals =
    /^\p{Lu}[\p{Lu}\s,/&-]*(?:\b(?:and|or|and\/or)\b[\p{Lu}\s,/&-]+)*(?=\s\p{Ll})/u.exec(words)?.[0].trim() ?? '';
  return capitals.length > 5 ? (headingRole(capitals) ?? toldRole(capitals)) : undefined;
}

/** A list of marked items ends with the first paragraph; one without marks with the first blank line. */
function endsList(blocks: readonly Block[], block: Block, lead: Block): boolean {
  if (block.kind === 'item') return false;
  const above = blocks.at(-1) ?? lead;
  return blocks.some(({ kind }) => kind === 'item') || above.end !== block.start;
}
