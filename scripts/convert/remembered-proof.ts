import { digestOf } from './digest.ts';
import { type Memory, rememberApart, rememberAs } from './memory.ts';
import type { KnownDocument } from './remembered.ts';
import type { KnownFile } from './remembered-page.ts';
import type { Source } from './types.ts';
import { type CheckClaims, checkClaims, judge, type Verdict } from './verify/verdict.ts';
import { type Claimed, type Witness, witness } from './verify/verify.ts';

/** What a file was found to be: it depends on the file and on the sources that it names, by their keys. */
export function tryAs(
  memory: Memory,
  { key, named, testimony }: KnownFile,
  documents: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, Source>,
): { key: string; verdict: Verdict } {
  const own = memory.keyOf('verdict', [key, named.map((id) => [id, documents.get(id) ?? null])]);
  return {
    key: own,
    verdict: rememberApart(memory, own, () => judge(testimony(), sources, checkAs(memory, documents)), {
      places: 'data',
    }),
  };
}

/** A file of so many sources is held against a few of them at a time. */
const many = 32;

/**
 * Remembers of which sources the claims were found to be true: where one of hundreds changes, the words of most others need not be
 * looked at again. What is not true is told in the order of the claims, as without a memory.
 */
function checkAs(memory: Memory, documents: ReadonlyMap<string, string>): CheckClaims {
  return (claims, sources) => {
    const bySource = Map.groupBy(claims, ({ source }) => source);
    if (bySource.size < many) return checkClaims(claims, sources);
    // By the name, so that a further source changes one lot and moves none.
    const lots = Map.groupBy(bySource, ([source]) => digestOf(source).slice(0, 2));
    const isTrue = [...lots.values()].every((lot) => {
      const key = memory.keyOf('claims', [lot, lot.map(([source]) => documents.get(source) ?? null)]);
      const own = () =>
        checkClaims(
          lot.flatMap(([, each]) => each),
          sources,
        ).length === 0;
      return rememberAs(memory, key, own);
    });
    return isTrue ? [] : checkClaims(claims, sources);
  };
}

/** The witness, which remembers what it said of the same file and sources, and what covers a source claimed in the same places. */
export function rememberingWitness(
  memory: Memory,
  documents: readonly KnownDocument[],
  files: readonly KnownFile[],
): Witness {
  const byId = new Map(documents.map((document) => [document.share.record.document.source.id, document]));
  const keys = new Map([...byId].map(([id, { key }]) => [id, key]));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const verdicts = new Map<Verdict, string>();
  // A file of one source claims the same places whenever its verdict is the same; one of many sources may change elsewhere.
  const keyOf = ({ verdict, places }: Claimed) => (verdict.sources.length === 1 ? verdicts.get(verdict) : places());
  return {
    tryFile: (written, sources) => {
      const file = byPath.get(written.path);
      if (!file) return witness.tryFile(written, sources);
      const { key, verdict } = tryAs(memory, file, keys, sources);
      verdicts.set(verdict, key);
      return verdict;
    },
    checkTiles: (of) => byId.get(of.source.id)?.tiles ?? witness.checkTiles(of),
    cover: (of, claimed) => {
      const key = memory.keyOf('cover', [keys.get(of.source.id), claimed.map(keyOf)]);
      return rememberApart(memory, key, () => witness.cover(of, claimed), { value: 'data' });
    },
  };
}
