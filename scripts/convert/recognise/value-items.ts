import { slice } from '../position.ts';
import type { Block, SectionRole } from '../types.ts';
import { headed, nameAlone, nameOf } from './named.ts';

/** Fewer are an emphasis, not a list of values. */
const fewest = 3;
const isBold = (words: string) => /^(?:\*\*|__)/u.test(words);

/**
 * Cuts the items under a heading of values in two, name and text, where each names its value: the name becomes a heading. Bold names
 * count where some of the items have them, others where all do; among these an item of a few words is a name and no more.
 */
export function splitValueItems(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
): Block[] {
  const names = new Map(listsUnderValues(blocks, roles).flatMap((items) => [...namesIn(value, items)]));
  return blocks.flatMap((block) => {
    const name = names.get(block);
    return name ? headed(block, slice(value, block.text), name) : [block];
  });
}

/** The items that stand under each heading of values. */
function listsUnderValues(blocks: readonly Block[], roles: ReadonlyMap<Block, SectionRole>): Block[][] {
  const lists: Block[][] = [];
  let open: Block[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = roles.get(block) === 'values' ? [] : undefined;
      if (open) lists.push(open);
    }
    if (block.kind === 'item') open?.push(block);
  }
  return lists;
}

function namesIn(value: string, items: readonly Block[]): [Block, NonNullable<ReturnType<typeof nameOf>>][] {
  const read = (find: typeof nameOf) =>
    items.flatMap((item): [Block, NonNullable<ReturnType<typeof nameOf>>][] => {
      const name = find(slice(value, item.text));
      return name ? [[item, name]] : [];
    });
  const named = read(nameOf);
  const inBold = named.filter(([item]) => isBold(slice(value, item.text)));
  if (inBold.length >= fewest) return inBold;
  if (named.length >= fewest && named.length === items.length) return named;
  const alone = read((words) => nameOf(words) ?? nameAlone(words));
  return alone.length >= fewest && alone.length === items.length ? alone : [];
}
