import type { Message } from '../message.ts';
import type { Source } from '../types.ts';
import { checkAddresses } from './body.ts';
import type { Claim, Place } from './claims.ts';
import { deadLink } from './links.ts';
import { examine, type Testimony, type WrittenFile } from './testimony.ts';
import { checkWords } from './words.ts';

/** What a file was found to be when it was held against the sources: all that the whole needs to know of it. */
export interface Verdict extends Omit<Testimony, 'claims' | 'quotations' | 'addresses'> {
  /** The ids of the sources that it claims places of. */
  readonly sources: readonly string[];
  /** By those: the places. */
  readonly places: readonly (readonly [source: string, places: readonly Place[]])[];
}

/** Holds claims against the sources that they name, or remembers what came of it. */
export type CheckClaims = (claims: readonly Claim[], sources: ReadonlyMap<string, Source>) => readonly Message[];

export const checkClaims: CheckClaims = (claims, sources) => claims.flatMap((claim) => checkClaim(sources, claim));

/** Holds what a file says against the sources. A function of the testimony and of the sources that it names. */
export function judge(
  { claims, quotations, addresses, messages, ...page }: Testimony,
  sources: ReadonlyMap<string, Source>,
  check: CheckClaims = checkClaims,
): Verdict {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const named = [...bySource.keys()].flatMap((id) => sources.get(id) ?? []);
  return {
    ...page,
    messages: [
      ...messages,
      ...check([...claims, ...quotations], sources),
      ...checkAddresses(page.path, addresses, named),
    ],
    sources: [...bySource.keys()],
    // Words are compared at once and not kept: those of all files are as long as all sources.
    places: [...bySource].map(([id, own]) => [
      id,
      own.map(({ start, end, owner, kind }) => ({ start, end, owner, kind })),
    ]),
  };
}

/** The ids of all sources that a file names. */
export function namedIn({ claims, quotations }: Testimony): string[] {
  return [...new Set([...claims, ...quotations].map(({ source }) => source))];
}

/** Reads a file and holds it against the sources. */
export function tryFile(file: WrittenFile, sources: ReadonlyMap<string, Source>): Verdict {
  return judge(examine(file), sources);
}

function checkClaim(sources: ReadonlyMap<string, Source>, claim: Claim): Message[] {
  const source = sources.get(claim.source);
  return source ? checkWords(source, claim) : [deadLink(claim.owner, `${claim.source}, a source`)];
}
