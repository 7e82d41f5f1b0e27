import { parseHtml } from './html-parse.ts';
import { textOf } from './html-tree.ts';

/** A mark of CDATA or of an HTML comment, itself in a comment or not: what kept older browsers from reading a script as words. */
const opening = /^\s*(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/u;
const closing = /(?:\/\/|\/\*)?\s*(?:\]\]>|-->)\s*(?:\*\/)?\s*$/u;
const string = /"(?:[^"\\]|\\.)*"/gsu;
const lineBreaks: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** The data of a script of JSON, also in a wrapping of old, and with line breaks inside of its strings. `undefined` for anything else. */
export function parseJson(text: string): unknown {
  const bare = text.replace(opening, '').replace(closing, '');
  return parsed(bare) ?? parsed(bare.replaceAll(string, escaped));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const escaped = (words: string) => words.replaceAll(/[\n\r\t]/gu, (each) => lineBreaks[each] ?? each);

const tag = /<[a-z!/]/iu;
/** The end of an element, or a break, written with entities: the markup was escaped once more than it should be. */
const escapedTag = /&(?:amp;)?lt;(?:\/[a-z][a-z\d]{0,9}|br\s?\/?)&(?:amp;)?gt;/iu;

/** A description as HTML: markup that was escaped is markup, and the lines of one without any markup are lines. */
export function markupOf(description: string): string {
  let html = description;
  // Twice: some programs escape what another one has escaped already.
  for (let times = 0; times < 2 && !tag.test(html) && escapedTag.test(html); times += 1) html = textOf(parseHtml(html));
  if (tag.test(html)) return html;
  return html
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/\n[^\S\n]*\n\s*/gu, '<p>')
    .replaceAll('\n', '<br>');
}
