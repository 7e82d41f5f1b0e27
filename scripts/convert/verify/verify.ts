import type { Disagreement, Span } from '../../../src/schemas/apparatus.ts';
import type { Message, Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import { checkAddresses } from './body.ts';
import type { Claim, Place } from './claims.ts';
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
  const known = new Map(sources.map(({ source }) => [source.id, source]));
  const held = new Map<string, Place[]>();
  const pages: Omit<Testimony, 'claims' | 'quotations'>[] = [];
  const messages: Message[] = [];
  for (const file of files) {
    const { claims, quotations, ...page } = read(file);
    if (page.isReadable) pages.push(page);
    // Words are compared at once and not kept: those of all files are as long as all sources.
    const own = [...new Set(claims.map(({ source }) => source))].flatMap((id) => known.get(id)?.value ?? []);
    messages.push(
      ...page.messages,
      ...[...claims, ...quotations].flatMap((claim) => checkClaim(known, claim)),
      ...checkAddresses(page.path, page.addresses, own),
    );
    for (const { source, start, end, owner, kind } of claims) {
      const places = held.get(source) ?? [];
      held.set(source, places);
      places.push({ start, end, owner, kind });
    }
  }
  const spans = new Map<string, Span[]>();
  for (const { source, blocks, omissions } of sources) {
    const covered = coverSource(source, held.get(source.id) ?? [], omissions);
    spans.set(source.id, covered.value);
    messages.push(...checkTiles(source, blocks), ...covered.messages);
  }
  return { value: spans, messages: [...messages, ...checkLinks(pages, disagreements)] };
}

function checkClaim(sources: ReadonlyMap<string, Source>, claim: Claim): Message[] {
  const source = sources.get(claim.source);
  return source ? checkWords(source, claim) : [deadLink(claim.owner, `${claim.source}, a source`)];
}
