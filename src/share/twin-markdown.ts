import type { List, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Edition } from '../lib/edition.ts';
import { bodyMarkdown, entryLink } from './body-markdown.ts';
import { heading, link, list, paragraph, text } from './markdown-nodes.ts';
import type { Place } from './place.ts';
import type { Twin } from './twin.ts';

/** The entry as a person or a program reads it without the site: Markdown, every passage with its references. */
export function twinMarkdown(twin: Twin, body: string, edition: Edition, nameOf: (entry: string) => string): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, twin.title),
      paragraph([text(sourcesLine(twin))]),
      ...part('Facts', factList(twin)),
      ...bodyMarkdown(body, edition, nameOf),
      ...part('Where the sources disagree', disagreementList(twin)),
      ...part('Not stated', list(twin.gaps.map((gap) => paragraph([text(gap.text)])))),
      ...part('See also', list(twin.related.map((entry) => paragraph([entryLink(entry, nameOf)])))),
      { type: 'thematicBreak' },
      paragraph([text(twin.hub.disclaimer)]),
    ],
  };
  return toMarkdown(root, { bullet: '-', listItemIndent: 'one', rule: '-', extensions: [gfmToMarkdown()] });
}

function sourcesLine({ hub, sources }: Twin): string {
  const said = sources.map(({ siglum, title, citation }) => {
    const where = [citation?.publisher, citation?.retrieved && `read on ${citation.retrieved}`]
      .filter(Boolean)
      .join(', ');
    return `${siglum}: ${title}${where ? ` (${where})` : ''}`;
  });
  return `${hub.name}, from ${said.join('; ')}. A letter and a number name a source and its line.`;
}

function factList({ facts }: Twin): List | undefined {
  return list(
    facts.map(({ label, readings, disagreement }) =>
      paragraph([
        { type: 'strong', children: [text(label)] },
        text(': '),
        ...readings.flatMap(({ text: value, basis, inferred, at }, index): PhrasingContent[] => [
          ...(index === 0 ? [] : [text(disagreement === undefined ? ', ' : ' or ')]),
          text(value),
          ...(basis === 'stated' ? [] : [text(` (${basis})`)]),
          ...(inferred === undefined || basis !== 'stated' ? [] : [text(` (inferred: ${inferred})`)]),
          ...references(at),
        ]),
      ]),
    ),
  );
}

function disagreementList({ disagreements }: Twin): List | undefined {
  return list(
    disagreements.map(({ question, sides, note }) =>
      paragraph([
        text(`${question} `),
        ...sides.flatMap(({ reading, at }, index): PhrasingContent[] => [
          ...(index === 0 ? [] : [text(' | ')]),
          text(reading),
          ...references(at),
        ]),
        ...(note === undefined ? [] : [text(`. ${note}`)]),
      ]),
    ),
  );
}

function references(places: readonly Place[]): PhrasingContent[] {
  return places.flatMap(({ reference, page }): PhrasingContent[] => [text(' '), link(page, reference)]);
}

function part(title: string, content: List | undefined): RootContent[] {
  return content ? [heading(2, title), content] : [];
}
