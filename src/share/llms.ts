import type { RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { heading, link, paragraph, text } from './markdown-nodes.ts';

/** A link of `llms.txt`: relative to the site's root. */
export interface LlmsLink {
  name: string;
  url: string;
  /** What stands there, in a few words. */
  says?: string;
}

/** What `llms.txt` says of the hub. */
export interface LlmsHub {
  name: string;
  description: string;
  disclaimer: string;
}

/**
 * The hub as `llms.txt` (llmstxt.org): a title, a quotation that says what it is, prose, then sections of links to what a program reads
 * best. Sections without a link are left out.
 */
export function llmsText(hub: LlmsHub, sections: readonly { title: string; links: readonly LlmsLink[] }[]): string {
  const children: RootContent[] = [
    heading(1, hub.name),
    { type: 'blockquote', children: [paragraph([text(hub.description)])] },
    paragraph([text(hub.disclaimer)]),
    paragraph([
      text(
        'Every statement carries a reference: a letter that names its source, and the number of its line. Where sources disagree both readings are given; what no source states is listed as not stated and should not be guessed.',
      ),
    ]),
    ...sections
      .filter(({ links }) => links.length > 0)
      .flatMap(({ title, links }): RootContent[] => [
        heading(2, title),
        { type: 'list', spread: false, children: links.map(itemOf) },
      ]),
  ];
  return toMarkdown({ type: 'root', children }, { bullet: '-', listItemIndent: 'one' });
}

function itemOf({ name, url, says }: LlmsLink): Extract<RootContent, { type: 'listItem' }> {
  const words = says === undefined ? [] : [text(`: ${says}`)];
  return { type: 'listItem', spread: false, children: [paragraph([link(url, name), ...words])] };
}
