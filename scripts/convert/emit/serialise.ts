import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';

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
  ],
};

/** An MDX file: front matter by a YAML library, a body by an mdast serialiser, so that text stays text. */
export function serialise(data: object, body: Root): string {
  // Astro's reader makes dates and booleans of what YAML 1.1 does: such strings come out quoted.
  const front = stringify(data, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false });
  return `---\n${front}---\n\n${toMarkdown(body, options)}`;
}
