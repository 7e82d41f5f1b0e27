import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { Document, visit } from 'yaml';
import { allowed } from './text.ts';

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmToMarkdown(), mdxToMarkdown({ printWidth: Number.POSITIVE_INFINITY })],
  // The MDX serialiser does not guard a paragraph that begins like an ES module: such a line would run at build time.
  unsafe: [
    { atBreak: true, character: 'i', after: 'mport(?![A-Za-z0-9_$])' },
    { atBreak: true, character: 'e', after: 'xport(?![A-Za-z0-9_$])' },
    // Nor `www.` before a mark or `HTTP:`: what follows would be an address, in which an escape is no escape and shows.
    { character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' },
    { character: ':', before: '[PpSs]', after: String.raw`\/`, inConstruct: 'phrasing' },
  ],
};

/** An MDX file: front matter by a YAML library, a body by an mdast serialiser, so that text stays text. */
export function serialise(data: object, body: Root): string {
  return `---\n${frontMatter(data)}---\n\n${toMarkdown(body, options)}`;
}

/** Strings as strings to every reader: quoted where YAML 1.1, which Astro's follows, or YAML 1.2, the witness's, makes something else of them. */
function frontMatter(data: object): string {
  const document = new Document(data, { version: '1.1', aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value !== 'string') return;
      const text = allowed(scalar.value);
      scalar.value = text;
      // `0o17` and `.5e3` are numbers of YAML 1.2 alone.
      if (/^\S+$/u.test(text) && !Number.isNaN(Number(text))) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ lineWidth: 0 });
}
