import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** HTML stays text, `&amp;` stays as it is written, and a box to tick is two brackets. */
const never = ['htmlFlow', 'htmlText', 'characterReference', 'tasklistCheck', 'gfmFootnoteDefinition'];
const blocks = [
  'blockQuote',
  'list',
  'codeIndented',
  'codeFenced',
  'headingAtx',
  'setextUnderline',
  'thematicBreak',
  'table',
];

/** The parsers of CommonMark with GFM: of a text, and of the words of one paragraph. */
export const flowParser = parserWithout(never);
export const phrasingParser = parserWithout([...never, ...blocks]);

function parserWithout(names: readonly string[]) {
  return unified()
    .data('micromarkExtensions', [{ disable: { null: [...names] } }])
    .use(remarkParse)
    .use(remarkGfm)
    .freeze();
}
