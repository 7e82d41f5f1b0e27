import { type Handle, toMdast } from 'hast-util-to-mdast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { partPage } from './html-around.ts';
import { pairLabels } from './html-pairs.ts';
import { shaped } from './html-shapes.ts';
import { elementsIn, type Root, textOf } from './html-tree.ts';
import { descriptionsOf, postingLines, postingsIn } from './json-ld.ts';
import { toPlain } from './plain.ts';
import { linesOf, type Reading, type Text } from './reading.ts';

const parser = unified().use(rehypeParse);

/** What the library leaves out or shortens, though a browser shows its words. */
const shown = 'option optgroup datalist select textarea dialog menu menuitem caption content element shadow'.split(' ');
const words: Handle = (state, element) => state.toFlow(state.all(element));
const handlers = Object.fromEntries(shown.map((name) => [name, words]));

/** A saved page as text: JobPosting data as labels on top, then the document, then what stands around it. Gives a fault where it is too long or nests too deep. */
export function readHtml(html: string): Reading {
  try {
    const root = parser.parse(html);
    const { document, around } = partPage(root);
    const heads = elementsIn(document).filter(({ tagName }) => tagName === 'h1');
    const postings = postingsIn(root, heads.map(textOf));
    const body = plainOf(document);
    const missing = postings
      .flatMap(descriptionsOf)
      .map(plainHtml)
      .filter((text) => !isCarried(text, body));
    const lines = postings.flatMap((posting) => postingLines(posting, plainHtml));
    const text = [lines.join('\n'), body, ...missing].filter((part) => part !== '').join('\n\n');
    return { text: { text, around: linesOf(plainOf(around)) } satisfies Text };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault = { actual: 'HTML too long or nested too deep', expected: 'a page', note: 'Paste its text instead.' };
    return { fault };
  }
}

function plainOf(root: Root): string {
  return toPlain(toMdast(pairLabels(shaped(root)), { document: true, handlers }));
}

/** A piece of HTML as text, such as a description inside of data. */
function plainHtml(html: string): string {
  return plainOf(partPage(parser.parse(html)).document);
}

/** Whether the page shows most lines of a text already. */
function isCarried(text: string, body: string): boolean {
  const wordsOf = (each: string) =>
    each
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const shown = wordsOf(body);
  const lines = linesOf(text);
  return lines.filter((line) => shown.includes(wordsOf(line))).length * 2 >= lines.length;
}
