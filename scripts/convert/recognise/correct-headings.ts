import { normaliseHeading } from '../knowledge/headings.ts';
import type { Message, Result } from '../message.ts';
import { slice } from '../position.ts';
import { shorten, sidecarPath } from '../quotation.ts';
import type { Block, SectionRole, Source } from '../types.ts';

/**
 * The blocks with the headings that the keeper's .yaml names: each gets the role that is given there, a line that was taken for text
 * becomes a heading, and one that is called `text` is none any more.
 */
export function correctHeadings(source: Source, blocks: readonly Block[]): Result<Block[]> {
  const messages: Message[] = [];
  const roles = new Map<Block, SectionRole | 'text'>();
  for (const [words, role] of Object.entries(source.sidecar.sections)) {
    const found = namedBlocks(source.value, blocks, words);
    for (const block of found) roles.set(block, role);
    if (found.length === 0) messages.push(lostHeading(source, words));
  }
  return { value: blocks.map((block) => corrected(block, roles.get(block))), messages };
}

/** The headings of these words; where there is none, the lines that are these words and nothing else. */
function namedBlocks(value: string, blocks: readonly Block[], words: string): Block[] {
  const wanted = normaliseHeading(words);
  const isNamed = ({ text, title = text }: Block) =>
    normaliseHeading(slice(value, text)) === wanted || normaliseHeading(slice(value, title)) === wanted;
  const headings = blocks.filter((block) => block.kind === 'heading' && isNamed(block));
  const lines = blocks.filter((block) => (block.kind === 'paragraph' || block.kind === 'item') && isNamed(block));
  return headings.length > 0 ? headings : lines;
}

function corrected(block: Block, role: SectionRole | 'text' | undefined): Block {
  const { start, end, text } = block;
  if (role === undefined) return block;
  if (role === 'text') return { kind: 'paragraph', start, end, text };
  return block.kind === 'heading'
    ? { ...block, keeperRole: role }
    : { kind: 'heading', start, end, text, title: text, keeperRole: role };
}

function lostHeading(source: Source, words: string): Message {
  return {
    ruleId: 'lost-correction',
    severity: 'error',
    path: sidecarPath(source),
    reason: `Unexpected heading “${shorten(words)}” in \`sections\`, expected one of the document’s`,
    note: 'The document may have changed: copy the heading again as it stands there, or take the line out of the .yaml.',
  };
}
