import type { Edition } from '../lib/edition.ts';
import { addressesIn, referenceOf } from './references.ts';
import { digestOfNote, type Reviewed, shortDigest } from './reviews.ts';

/** A page of the playbook as it lies on the disk. */
interface ReadNote {
  readonly text: string;
  readonly data: unknown;
  readonly body: string;
}

/** What a review of a generated entry is tied to: the documents that it was made of. */
export function reviewedEntry(sources: readonly string[], edition: Edition): Reviewed {
  return { sources: digestsOf(sources, edition), quotes: {} };
}

/**
 * What a review of a page of the playbook is tied to: its words, the documents that it cites or whose entries it links to, and the
 * lines that it quotes.
 *
 * @param sourcesOf the documents that an entry was made of
 */
export function reviewedNote(
  { text, data, body }: ReadNote,
  sourcesOf: (entry: string) => readonly string[],
  edition: Edition,
): Reviewed {
  const references = addressesIn(data, body).flatMap((address) => referenceOf(address) ?? []);
  const sources = references.flatMap((reference) =>
    reference.to === 'source' ? [reference.source] : sourcesOf(reference.entry),
  );
  const quotes = references.flatMap((reference) => {
    const words = reference.to === 'source' ? lineAt(reference.source, reference.anchor, edition) : undefined;
    return reference.to === 'source' && words !== undefined
      ? [[`${reference.source}#${reference.anchor}`, shortDigest(words)] as const]
      : [];
  });
  return {
    text: digestOfNote(text),
    sources: digestsOf([...new Set(sources)].toSorted(), edition),
    quotes: Object.fromEntries(quotes.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** The digests of documents as they are; of one that the hub lacks, none. */
function digestsOf(ids: readonly string[], { sources }: Edition): Record<string, string> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const source = sources.find((each) => each.id === id);
      return source ? [[id, shortDigest(source.value)]] : [];
    }),
  );
}

/** The words of a line (`L51`) or of a part of one (`L51-2`); undefined where there is no such place. */
function lineAt(source: string, anchor: string, edition: Edition): string | undefined {
  const { line, part } = /^L(?<line>\d+)(?:-(?<part>\d+))?$/u.exec(anchor)?.groups ?? {};
  if (line === undefined || !edition.sources.some(({ id }) => id === source)) return undefined;
  const parts = edition.lines(source)[Number(line) - 1]?.parts;
  if (part === undefined) return parts?.map(({ text }) => text).join('');
  return parts?.[Number(part) - 1]?.text;
}
