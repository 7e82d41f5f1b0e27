import type { Item, Run, Tree } from './formats-trees.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&#62;', '"': '&quot;' };
export const escaped = (words: string) => words.replaceAll(/[&<>"]/gu, (each) => entities[each] ?? each);

const around: Readonly<Record<Run['look'], readonly [string, string]>> = {
  plain: ['', ''],
  strong: ['<strong>', '</strong>'],
  em: ['<em>', '</em>'],
  span: ['<span>', '</span>'],
  code: ['<code>', '</code>'],
  link: ['<a href="https://quay.example/a">', '</a>'],
  break: ['<br>', ''],
};

const inline = (runs: readonly Run[]) =>
  runs.map(({ words, look }) => around[look][0] + escaped(words.join(' ')) + around[look][1]).join(' ');
const tagged = (tag: string, content: string) => `<${tag}>${content}</${tag}>`;

const itemHtml = ({ runs, below }: Item) => tagged('li', inline(runs) + below.map(htmlOf).join(''));
const hidden = ['script', 'style', 'template', 'svg', 'noframes'];

/** A tree as HTML. */
export function htmlOf(tree: Tree): string {
  switch (tree.kind) {
    case 'heading':
      return tagged(`h${tree.depth}`, inline(tree.runs));
    case 'paragraph':
      return tagged('p', inline(tree.runs));
    case 'pre':
      return tagged('pre', inline(tree.runs));
    case 'summary':
      return `<details><summary>${inline(tree.runs.slice(0, 1))}</summary><p>${inline(tree.runs.slice(1))}</p></details>`;
    case 'hidden': {
      const words = tree.runs.map(({ words: own }) => own.join(' ').replaceAll(/[^\p{L}\p{N} ]/gu, '')).join(' ');
      return `<!-- ${words} -->${tagged(hidden[words.length % hidden.length] ?? 'script', words)}`;
    }
    case 'list':
      return tagged(tree.isOrdered ? 'ol' : 'ul', tree.items.map(itemHtml).join(''));
    case 'table':
      return tagged(
        'table',
        tree.rows.map((row) => tagged('tr', row.map((cell) => tagged('td', inline(cell))).join(''))).join(''),
      );
    case 'terms':
      return tagged(
        'dl',
        tree.rows
          .map(
            ([term = [], ...all]) =>
              tagged('dt', inline(term)) + all.map((cell) => tagged('dd', inline(cell))).join(''),
          )
          .join(''),
      );
    default:
      return tagged(tree.kind === 'quote' ? 'blockquote' : 'div', tree.children.map(htmlOf).join(''));
  }
}

const looks: Partial<Record<Run['look'], string>> = {
  strong: '<w:rPr><w:b/></w:rPr>',
  em: '<w:rPr><w:i/></w:rPr>',
};

const wordRun = ({ words, look }: Run) => {
  const style = looks[look] ?? '';
  const text = `${look === 'break' ? '<w:br/>' : ''}<w:t xml:space="preserve">${escaped(words.join(' '))} </w:t>`;
  const own = `<w:r>${style}${text}</w:r>`;
  return look === 'link' ? `<w:hyperlink w:anchor="a">${own}</w:hyperlink>` : own;
};
const wordParagraph = (runs: readonly Run[], properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.map(wordRun).join('')}</w:p>`;
const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';

/** A tree as WordprocessingML, as far as Word has its parts. */
export function wordOf(tree: Tree): string {
  switch (tree.kind) {
    case 'heading':
      return wordParagraph(tree.runs, `<w:pStyle w:val="H${Math.min(tree.depth - 1, 2)}"/>`);
    case 'hidden': {
      const words = tree.runs.flatMap(({ words: own }) => own).join(' ');
      return `<w:p><w:del><w:r><w:delText>${escaped(words)}</w:delText></w:r></w:del></w:p>`;
    }
    case 'list':
      return tree.items.map(({ runs, below }) => wordParagraph(runs, numbered) + below.map(wordOf).join('')).join('');
    case 'table':
    case 'terms':
      return `<w:tbl>${tree.rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
    case 'quote':
    case 'box':
      return tree.children.map(wordOf).join('');
    default:
      return wordParagraph(tree.runs);
  }
}
