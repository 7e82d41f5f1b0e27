import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast';
import { lettersOf, parseFlow } from '../markdown.ts';
import type { Addresses } from './addresses.ts';
import { convert } from './phrasing.ts';
import { type Reading, readingOf, shownText } from './reading.ts';
import { textNode, textWithAddresses, writable } from './text.ts';

type Content = BlockContent | DefinitionContent;

/** A table or quote with its marks. Where it is not what it looked like, or a mark would change a word, its lines as text. */
export function flowOf(words: string, references: readonly string[], addresses: Addresses): BlockContent[] {
  const markdown = [words, ...references].join('\n\n');
  const [node, ...others] = parseFlow(markdown);
  if (node === undefined || node.position?.end.offset !== words.length) return linesOf(words);
  const nodes = blocksOf(node, readingOf(markdown, others, references, addresses));
  const shown = textOfBlocks(nodes);
  return shown.trim() !== '' && lettersOf(shown) === lettersOf(words) ? nodes : linesOf(words);
}

/** The lines of code. They stay as they are: no reader looks for marks there. */
export function codeOf(words: string): BlockContent {
  return { type: 'code', value: writable(words) };
}

function linesOf(words: string): BlockContent[] {
  const lines = words.split('\n').map((line) => line.replace(/^(?:\s*>)*\s*/u, ''));
  return lines.filter((line) => line !== '').map((line) => paragraph(textWithAddresses(line)));
}

function blocksOf(node: RootContent, reading: Reading): BlockContent[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node.children.flatMap((child) => convert(child, reading)))];
    case 'heading':
      if (node.children.length === 0) return [];
      return [paragraph([{ type: 'strong', children: node.children.flatMap((child) => convert(child, reading)) }])];
    case 'blockquote':
      return [{ type: 'blockquote', children: node.children.flatMap((child) => blocksOf(child, reading)) }];
    case 'list':
      return listBlocks(node, reading);
    case 'table':
      return [tableNode(node, reading)];
    case 'code': {
      const info = [node.lang, node.meta].filter((each) => each).join(' ');
      return [...(info === '' ? [] : [paragraph([textNode(writable(info))])]), codeOf(node.value)];
    }
    case 'thematicBreak':
      return [];
    default:
      return linesOf(reading.markdown.slice(node.position?.start.offset, node.position?.end.offset));
  }
}

/** A list within a quote. Its numbers stand in the text: they are words of the quote, and may begin anywhere. */
function listBlocks(list: List, reading: Reading): BlockContent[] {
  const items = list.children.map((item) => item.children.flatMap((child: Content) => blocksOf(child, reading)));
  if (!list.ordered)
    return [
      { type: 'list', spread: false, children: items.map((children): ListItem => ({ type: 'listItem', children })) },
    ];
  return items.flatMap(([first, ...rest], index) => {
    const number = textNode(`${(list.start ?? 1) + index}. `);
    if (first?.type !== 'paragraph') return [paragraph([number]), ...(first ? [first] : []), ...rest];
    return [paragraph([number, ...first.children]), ...rest];
  });
}

/** Without its alignment, which would come out as a style of its own. */
function tableNode({ children }: Table, reading: Reading): Table {
  return {
    type: 'table',
    children: children.map((row) => ({
      type: 'tableRow',
      children: row.children.map((cell) => ({
        type: 'tableCell',
        children: cell.children.flatMap((child) => convert(child, reading)),
      })),
    })),
  };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function textOfBlocks(nodes: readonly RootContent[]): string {
  return nodes.map(textOfBlock).join(' ');
}

function textOfBlock(node: RootContent): string {
  if (node.type === 'paragraph' || node.type === 'tableCell') return shownText(node.children);
  if (node.type === 'code') return node.value;
  return 'children' in node ? textOfBlocks(node.children) : '';
}
