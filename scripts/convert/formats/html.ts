import { type Handle, toMdast } from 'hast-util-to-mdast';
import { partPage } from './html-around.ts';
import { pairLabels } from './html-pairs.ts';
import { parseHtml, TooLargePage } from './html-parse.ts';
import { shaped } from './html-shapes.ts';
import { elementsIn, type Root, textOf } from './html-tree.ts';
import { descriptionsOf, postingLines, postingsIn } from './json-ld.ts';
import { toPlain } from './plain.ts';
import { linesOf, type Reading, type Text } from './reading.ts';

/** What the library leaves out or shortens, though a browser shows its words. */
const shown = 'option optgroup datalist select textarea dialog menu menuitem caption content element shadow'.split(' ');
const words: Handle = (state, element) => state.toFlow(state.all(element));
const handlers = Object.fromEntries(shown.map((name) => [name, words]));

/** A saved page as text: JobPosting data as labels on top, then the document, then what stands around it. Gives a fault where it is too long or nests too deep. */
export function readHtml(html: string): Reading {
  try {
    const root = parseHtml(html);
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
    // What nests less than the limit may still be too much for the libraries that walk the tree.
    if (!(error instanceof TooLargePage || error instanceof RangeError)) throw error;
    const found = error instanceof TooLargePage ? error.message : 'too much to be read';
    return { fault: { actual: `page of ${found}`, expected: 'a page', note: 'Paste its text instead.' } };
  }
}

function plainOf(root: Root): string {
  return toPlain(toMdast(pairLabels(shaped(root)), { document: true, handlers }));
}

/** A piece of HTML as text, such as a description inside of data. */
function plainHtml(html: string): string {
  return plainOf(partPage(parseHtml(html)).document);
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
