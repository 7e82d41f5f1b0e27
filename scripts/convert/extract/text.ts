import { memoise, memoiseLast } from '../memoise.ts';
import { slice } from '../position.ts';
import type { Block, BlockKind, Position, Section, SectionRole, SourceDocument } from '../types.ts';
import { groupByRole } from './lead-roles.ts';

/** Kinds of block that state something; code does not. */
const said = new Set<BlockKind>(['paragraph', 'item', 'table', 'quote']);

/** A block of prose or an item, with the role of the section it stands in. */
export interface Statement {
  readonly block: Block;
  readonly words: string;
  readonly role: SectionRole;
}

/** Every paragraph, item, table and quote of a document that is no page furniture, in order, under the role of its section or list. */
export const statements = memoiseLast(({ source, root, omissions }: SourceDocument): readonly Statement[] => {
  const omitted = new Set(omissions.map(({ start }) => start));
  const read = (section: Section, inherited: SectionRole): Statement[] => {
    const role = section.role === 'other' ? inherited : section.role;
    const own = section.blocks.filter((block) => said.has(block.kind) && !omitted.has(block.text.start));
    const stated = groupByRole(source.value, own, role).flatMap((group) =>
      group.blocks.map((block) => ({ block, words: slice(source.value, block.text), role: group.role })),
    );
    return [...stated, ...section.sections.flatMap((child) => read(child, role))];
  };
  return read(root, 'other');
});

/** Not the stop behind the day in `1. April`. */
const sentenceEnd =
  /(?:(?<!(?<!\d)\d{1,2})\.|\.(?!\s(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|[!?])["”’)]*\s+(?=["“(]?[\p{Lu}\d])/gu;

/** The sentences of `words`, with offsets. A full stop inside a number, an address or before lower case ends none. */
export const sentences = memoise((words: string): readonly (Position & { readonly words: string })[] => {
  const found: (Position & { words: string })[] = [];
  let start = 0;
  for (const match of words.matchAll(sentenceEnd)) {
    const end = match.index + match[0].trimEnd().length;
    found.push({ start, end, words: words.slice(start, end) });
    start = match.index + match[0].length;
  }
  if (start < words.length) found.push({ start, end: words.length, words: words.slice(start) });
  return found;
});

/** `position` moved by `by` characters: from a block's own offsets to the source's. */
export function shift(position: Position, by: number): Position {
  return { start: position.start + by, end: position.end + by };
}
