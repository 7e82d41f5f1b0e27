import { slice } from '../position.ts';
import type { Block, SectionRole } from '../types.ts';

/** `**Look twice:** We count again.`: an item that begins with its own name in bold. */
const named = /^(?<name>\*\*(?<title>[^*]{2,60}?):?\*\*:?)\s+(?=\S)/u;
/** Fewer are an emphasis, not a list of values. */
const fewest = 3;

/** Cuts the items under a heading of values in two, name and text, where each names its value: the name becomes a heading. */
export function splitValueItems(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
): Block[] {
  let isValues = false;
  const listed = blocks.filter((block) => {
    if (block.kind === 'heading') isValues = roles.get(block) === 'values';
    return isValues && block.kind === 'item' && named.test(slice(value, block.text));
  });
  const items = new Set(listed.length < fewest ? [] : listed);
  return blocks.flatMap((block) => (items.has(block) ? splitItem(value, block) : [block]));
}

function splitItem(value: string, block: Block): Block[] {
  const groups = named.exec(slice(value, block.text))?.groups;
  const length = groups?.['name']?.length ?? 0;
  const title = groups?.['title'] ?? '';
  const { start } = block.text;
  const rest = value.slice(start + length, block.text.end);
  const from = start + length + rest.length - rest.trimStart().length;
  return [
    {
      kind: 'heading',
      start: block.start,
      end: from,
      text: { start, end: start + length },
      title: { start: start + 2, end: start + 2 + title.length },
      depth: 6,
    },
    { kind: 'paragraph', start: from, end: block.end, text: { start: from, end: block.text.end } },
  ];
}
