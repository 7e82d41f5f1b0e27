import type { ListItem, Nodes, Parents, Table, TableCell } from 'mdast';
import { labelProperty } from '../knowledge/labels.ts';
import { plainSpaces } from './reading.ts';

/** Markdown's tree as text for the segmenter: marks for headings and items only, words without escapes, a paragraph a line. */
export function toPlain(tree: Nodes): string {
  return blocksOf(tree)
    .filter((block) => block.trim() !== '')
    .join('\n\n')
    .trim();
}

function blocksOf(node: Nodes): string[] {
  switch (node.type) {
    case 'root':
    case 'blockquote':
      return childrenOf(node);
    case 'heading':
      return [prefixed(`${'#'.repeat(node.depth)} `, wordsOf(node).replaceAll('\n', ' '))];
    case 'list':
      return [node.children.flatMap((item, index) => itemLines(item, markOf(node, index))).join('\n')];
    case 'table':
      return [tableLines(node).join('\n')];
    case 'code':
      return [plainSpaces(node.value)];
    case 'thematicBreak':
      return [];
    default:
      return [wordsOf(node)];
  }
}

/** Blocks one by one; phrasing that stands between blocks is one paragraph. */
function childrenOf(node: Parents): string[] {
  return node.children.flatMap((child) => blocksOf(child));
}

function markOf(list: { ordered?: boolean | null | undefined; start?: number | null | undefined }, index: number) {
  return list.ordered ? `${(list.start ?? 1) + index}. ` : '- ';
}

/** The first paragraph of an item carries the mark; nested items stand on their own, so that none is lost in its parent. */
function itemLines(item: ListItem, mark: string): string[] {
  const [first = '', ...rest] = item.children.flatMap((child) => blocksOf(child)).filter((block) => block !== '');
  const opensAList = /^(?:- |\d+\. )/u.test(first);
  const lead = opensAList || /^#/u.test(first) ? first : prefixed(mark, first.replaceAll('\n', ' '));
  return [lead, ...rest].filter((line) => line !== '');
}

/** Columns of labels with values beside them, or one row of values below its labels, are a fact sheet; other tables keep their rows. */
function tableLines({ children }: Table): string[] {
  const rows = withoutEmpty(children.map((row) => row.children.map(cellWords)));
  const pairs = pairsOf(rows);
  if (!pairs) return rows.map((row) => row.filter((cell) => cell !== '').join(' | ')).filter((row) => row !== '');
  return pairs.map(([label = '', value = '']) => labelled(label, value)).filter((row) => row !== '');
}

/** Columns that only keep others apart go, and so do rows without words. */
function withoutEmpty(rows: readonly string[][]): string[][] {
  const shown = new Set(rows.flatMap((row) => row.flatMap((cell, index) => (cell === '' ? [] : [index]))));
  return rows.filter((row) => row.some((cell) => cell !== '')).map((row) => row.filter((_, index) => shown.has(index)));
}

const isLabel = (cell = '') => labelProperty(cell.trim().replace(/\s*:$/u, '')) !== undefined;

/** The labels of a fact sheet with their values, in the order of the table. A head of two unknown columns is a row like others. */
function pairsOf(rows: readonly string[][]): string[][] | undefined {
  const [head = [], ...below] = rows;
  const isWide = (width: number) => rows.every(({ length }) => length === width);
  if (isWide(2) && rows.some(([label]) => isLabel(label))) return [...rows];
  // `Location | Lisbon | Salary | $20`: twice a label with its value.
  if (isWide(4) && rows.every(([first, , second]) => isLabel(first) && (second === '' || isLabel(second))))
    return rows.flatMap(([first = '', value = '', second = '', other = '']) => [
      [first, value],
      [second, other],
    ]);
  const [values = []] = below;
  const isOneRow = below.length === 1 && head.length > 2 && isWide(head.length);
  return isOneRow && head.every(isLabel) ? head.map((label, index) => [label, values[index] ?? '']) : undefined;
}

function cellWords(cell: TableCell): string {
  return wordsOf(cell).replaceAll('\n', ' ');
}

/** `Location: Harbour Street 3`; where one of the two is empty, the other alone. */
export function labelled(label: string, value: string): string {
  const name = label.trim().replace(/\s*:$/u, '');
  return name === '' || value.trim() === '' ? `${name}${value.trim()}` : `${name}: ${value.trim()}`;
}

function prefixed(mark: string, words: string): string {
  return words === '' ? '' : mark + words;
}

/** The words of phrasing; a forced break is a line break, a link to another place names its address. */
function wordsOf(node: Nodes): string {
  return phrasing(node)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function phrasing(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return plainSpaces(node.value.replaceAll('\n', ' '));
  if (!('children' in node)) return '';
  const words = node.children.map((child) => phrasing(child)).join('');
  return node.type === 'link' ? linkWords(words, node.url) : words;
}

function linkWords(words: string, url: string): string {
  const isElsewhere = /^https?:\/\/[^\s()]+$/iu.test(url);
  const bare = (text: string) => text.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  if (words.trim() === '' || !isElsewhere || bare(words.trim()) === bare(url)) return words;
  return `${words.trimEnd()} (${url})`;
}
