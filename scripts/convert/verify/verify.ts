import type { Disagreement, Span } from '../../../src/schemas/apparatus.ts';
import type { Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import { checkTiles, coverSource } from './coverage.ts';
import { checkLinks, deadLink } from './links.ts';
import { examine, type Testimony, type WrittenFile } from './testimony.ts';
import { checkWords } from './words.ts';

/** What a witness is shown: the sources as they were cut, what was left out, the files as written, the disagreements. */
export interface Evidence {
  readonly sources: readonly {
    readonly source: Source;
    readonly blocks: readonly Block[];
    readonly omissions: readonly Omission[];
  }[];
  readonly files: readonly WrittenFile[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * The independent witness: reads the written files again and proves from them that every word of every source has one owner or one
 * reason, that the words shown are the source's, that nothing in a file would run, and that every link leads somewhere.
 * Returns the spans of each source. It shares no code with emit; any message of it is an error. `read` is `examine`, or what
 * remembers it.
 */
export function verify(
  { sources, files, disagreements }: Evidence,
  read: (file: WrittenFile) => Testimony = examine,
): Result<Map<string, Span[]>> {
  const testimonies = files.map(read);
  const parsed = testimonies.filter(({ isReadable }) => isReadable);
  const messages = testimonies.flatMap((testimony) => testimony.messages);
  const all = parsed.flatMap((testimony) => testimony.claims);
  const quoted = parsed.flatMap((testimony) => testimony.quotations);
  const claims = Map.groupBy(all, ({ source }) => source);
  const quotations = Map.groupBy(quoted, ({ source }) => source);
  const spans = new Map<string, Span[]>();
  for (const { source, blocks, omissions } of sources) {
    const own = claims.get(source.id) ?? [];
    const covered = coverSource(source, own, omissions);
    spans.set(source.id, covered.value);
    messages.push(
      ...checkTiles(source, blocks),
      ...covered.messages,
      ...[...own, ...(quotations.get(source.id) ?? [])].flatMap((claim) => checkWords(source, claim)),
    );
  }
  const known = new Set(sources.map(({ source }) => source.id));
  messages.push(
    ...all
      .filter(({ source }) => !known.has(source))
      .map(({ owner, source }) => deadLink(owner, `${source}, a source`)),
  );
  return { value: spans, messages: [...messages, ...checkLinks(parsed, disagreements, all)] };
}
