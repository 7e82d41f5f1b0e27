import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { loadLater } from './load-later.ts';

type Parsers = typeof import('./markdown-parsers.ts');
/** Many a run has no words with marks, and the hundred modules take as long as the reading of a thousand files. */
const parsers = loadLater<Parsers>(import.meta.url, './markdown-parsers.ts');

/** Levels of nodes, and marks in a row, that nobody writes. */
const deepest = 40;
const nested = new RegExp(`(?:[*_~>[]\\s*|[-+]\\s+){${deepest},}`, 'u');

/** A character that Markdown may mean something by: words without one are text. Bare addresses need no mark. */
const marks = /[*_~`[\]\\<]| {2}[\r\n]/u;

/**
 * The nodes of `markdown`, as CommonMark and GFM define them, without HTML. Offsets are those of the string. None where marks nest deeper
 * than anybody writes: parsers call themselves at each level.
 */
export function parseFlow(markdown: string): RootContent[] {
  return parse('flowParser', markdown);
}

/** The same of a paragraph's words: no mark at the start of a line counts, but what defines a reference does. */
export function parsePhrasing(markdown: string): RootContent[] {
  return parse('phrasingParser', markdown);
}

function parse(name: keyof Parsers, markdown: string): RootContent[] {
  if (nested.test(markdown)) return [];
  try {
    const { children } = parsers()[name].parse(markdown);
    return depthOf(children) > deepest ? [] : children;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
}

function depthOf(nodes: readonly Nodes[]): number {
  let depth = 0;
  for (let level = nodes; level.length > 0; depth += 1)
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  return depth;
}

/** Whether words can have marks at all. */
export function mayHaveMarks(words: string): boolean {
  return marks.test(words);
}

/**
 * The words of a heading or name without marks of emphasis and code, an address in brackets behind its words. Where they hold anything
 * else, they stay as they are.
 */
export function withoutMarks(words: string): string {
  if (!mayHaveMarks(words)) return words;
  const [paragraph, ...others] = parsePhrasing(words);
  const text = paragraph?.type === 'paragraph' && others.length === 0 ? plainText(paragraph.children) : undefined;
  return text === undefined || text.trim() === '' || lettersOf(text) !== lettersOf(words) ? words : text;
}

function plainText(nodes: readonly PhrasingContent[]): string | undefined {
  const parts = nodes.map((node) => {
    if (node.type === 'text' || node.type === 'inlineCode') return node.value;
    if (node.type === 'link') return linkText(plainText(node.children), node.url);
    const isEmphasis = node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
    return isEmphasis ? plainText(node.children) : undefined;
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

function linkText(text: string | undefined, url: string): string | undefined {
  return text === undefined || text === '' || showsItself(text, url) ? text : `${text} (${url})`;
}

/** Whether a link's words are its address, as GFM completes it: `www.harbour.example`, `clerk@harbour.example`. */
export function showsItself(text: string, url: string): boolean {
  return url === text || url === `http://${text}` || url === `mailto:${text}`;
}

/** Words as they are compared: a mark between two letters must not make one word of two. */
export function lettersOf(text: string): string {
  const words = text.toWellFormed().normalize('NFKC').toLowerCase();
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
