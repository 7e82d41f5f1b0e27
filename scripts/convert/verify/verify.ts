import type { Disagreement, Span } from '../../../src/schemas/apparatus.ts';
import type { Message, Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import type { Place } from './claims.ts';
import { checkTiles, coverSource } from './coverage.ts';
import { checkLinks } from './links.ts';
import type { WrittenFile } from './testimony.ts';
import { tryFile, type Verdict } from './verdict.ts';

/** A source as it was cut, and what was left out of it. */
export interface SourceEvidence {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly omissions: readonly Omission[];
}

/** What a witness is shown: the sources, the files as written, the disagreements. */
export interface Evidence {
  readonly sources: readonly SourceEvidence[];
  readonly files: readonly WrittenFile[];
  readonly disagreements: readonly Disagreement[];
}

/** The parts of the proof that concern one file or one source: each a function of what it is given, or what remembers it. */
export interface Witness {
  readonly tryFile: (file: WrittenFile, sources: ReadonlyMap<string, Source>) => Verdict;
  readonly checkTiles: (of: SourceEvidence) => readonly Message[];
  /** The spans of a source that files claim places of. */
  readonly cover: (of: SourceEvidence, claimed: readonly Claimed[]) => Result<Span[]>;
}

/** The places that one file claims in one source, in its order. */
export interface Claimed {
  readonly verdict: Verdict;
  readonly places: () => readonly Place[];
}

/** The witness itself. */
export const witness: Witness = {
  tryFile,
  checkTiles: ({ source, blocks }) => checkTiles(source, blocks),
  cover: ({ source, omissions }, claimed) =>
    coverSource(
      source,
      claimed.flatMap(({ places }) => places()),
      omissions,
    ),
};

/**
 * The independent witness: reads the written files again and proves from them that every word of every source has one owner or one
 * reason, that the words shown are the source's, that nothing in a file would run, and that every link leads somewhere.
 * Returns what covers each source. It shares no code with emit; any message of it is an error.
 */
export function verify(
  { sources, files, disagreements }: Evidence,
  by: Witness = witness,
): Result<Map<string, Result<Span[]>>> {
  const known = new Map(sources.map(({ source }) => [source.id, source]));
  const verdicts = files.map((file) => by.tryFile(file, known));
  const claimed = claimedIn(verdicts);
  const covered = new Map<string, Result<Span[]>>();
  const messages = verdicts.flatMap((verdict) => verdict.messages);
  for (const of of sources) {
    const { id } = of.source;
    const own = by.cover(of, claimed.get(id) ?? []);
    covered.set(id, own);
    messages.push(...by.checkTiles(of), ...own.messages);
  }
  const pages = verdicts.filter(({ isReadable }) => isReadable);
  return { value: covered, messages: [...messages, ...checkLinks(pages, disagreements)] };
}

/** What files claim, by source, in their order. */
function claimedIn(verdicts: readonly Verdict[]): Map<string, Claimed[]> {
  const found = new Map<string, Claimed[]>();
  for (const verdict of verdicts) {
    let bySource: ReadonlyMap<string, readonly Place[]> | undefined;
    for (const id of verdict.sources) {
      const places = () => {
        bySource ??= new Map(verdict.places);
        return bySource.get(id) ?? [];
      };
      const own = found.get(id) ?? [];
      found.set(id, own);
      own.push({ verdict, places });
    }
  }
  return found;
}
