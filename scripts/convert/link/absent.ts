import { slice } from '../position.ts';
import type { Block, Position, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';

/** `The table below compares`, `in the following chart` */
const announcesTable =
  /\b(?:(?:the|following|this) (?:table|chart|graph|figure) (?:below|shows|compares|lists)|(?:table|chart|graph|figure) below|(?:following|below is an?|see the) (?:table|chart|graph|figure))\b/iu;
/** `here's a breakdown of`, ending in a colon */
const announcesBreakdown =
  /\b(?:here(?:'|’)?s|here is|below is|the following) an? (?:\p{L}+ )?(?:breakdown|overview|comparison|summary|table)\b/iu;

/** What either pattern needs: a quick look, because few paragraphs have any of it. */
const aboutTables = /table|chart|graph|figure|breakdown|overview|comparison|summary/i;

/** Paragraphs that announce a table or breakdown, where nothing of the kind follows. */
export function absentTables({ source, root, omissions }: SourceDocument): Position[] {
  const omitted = new Set(omissions.map(({ start }) => start));
  return walk(root).flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      if (block.kind !== 'paragraph' || omitted.has(block.text.start)) return [];
      const words = slice(source.value, block.text);
      if (!aboutTables.test(words)) return [];
      const isAnnouncement = announcesTable.test(words) || (words.endsWith(':') && announcesBreakdown.test(words));
      return isAnnouncement && !isTabular(source.value, blocks[index + 1]) ? [block.text] : [];
    }),
  );
}

/** A list, a sheet or a row of a table. */
function isTabular(value: string, block: Block | undefined): boolean {
  if (!block) return false;
  return block.kind !== 'paragraph' || /^\||\t|\s\|\s/u.test(slice(value, block.text));
}
