import { listLeads } from '../knowledge/prose-cues.ts';
import { slice } from '../position.ts';
import type { Block, Section, SectionRole } from '../types.ts';

/** Headings that name the job as a whole: a list right below one says what is done. */
const jobHeading =
  /^(?:the|this|your|le|la|l['’]|die|der|das)\s?(?:role|job|position|work|poste|offre|mission|stelle|rolle)$/iu;

/** Items under a heading of no list, behind a sentence that says what they are; with the role that it gives them. */
export function ledItems(value: string, { blocks }: Section): { readonly role: SectionRole; readonly block: Block }[] {
  let role: SectionRole | undefined;
  return blocks.flatMap((block) => {
    if (block.kind === 'item') return role === undefined ? [] : [{ role, block }];
    const words = slice(value, block.text)
      .replaceAll(/[*_]{2}/gu, '')
      .replaceAll(/\s+/gu, ' ');
    const last = words.slice(Math.max(words.lastIndexOf('. ') + 2, 0)).trim();
    role =
      block.kind === 'paragraph'
        ? listLeads.find(({ pattern }) => pattern.test(words.includes('. ') ? last : words))?.role
        : undefined;
    return [];
  });
}

/** The items right under a heading that names the job: duties, where no other heading has them. */
export function itemsOfJob(value: string, { heading, role, blocks }: Section): Block[] {
  const title = heading ? slice(value, heading.title ?? heading.text) : '';
  const items = blocks.filter(({ kind }) => kind === 'item');
  return role === 'container' && jobHeading.test(title) && items.length > 1 ? items : [];
}
