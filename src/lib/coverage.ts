import type { SourceEntry, Span } from '../schemas/apparatus.ts';
import { ownerParts } from './routes.ts';

/** `owned`: an entry shows the words. `repeated`: an entry shows the same words of another place. `omitted`: left out, with a reason. */
export type Share = 'owned' | 'repeated' | 'omitted';

/** A stretch of a source with one fate and one entry. Both numbers are per cent of its characters, blanks not counted. */
export interface Run {
  share: Share;
  start: number;
  width: number;
}

export interface Coverage {
  /** Per cent of the characters. */
  shares: Record<Share, number>;
  runs: Run[];
}

type Measured = { share: Share; entry: string; size: number };

/** What became of a source, in order. Blanks and separators (a dash before an item) have no fate and no width. */
export function coverageOf({ value, spans }: SourceEntry): Coverage {
  const stretches: Measured[] = [];
  for (const span of spans) {
    const size = value.slice(span.start, span.end).replaceAll(/\s+/g, '').length;
    if (size === 0 || span.omission === 'separator') continue;
    const share = shareOf(span);
    const entry = ownerParts(span.owner ?? span.of ?? '').entry;
    const last = stretches.at(-1);
    if (last?.share === share && last.entry === entry) last.size += size;
    else stretches.push({ share, entry, size });
  }
  return measured(stretches);
}

function measured(stretches: readonly Measured[]): Coverage {
  const total = stretches.reduce((sum, { size }) => sum + size, 0) || 1;
  const shares = { owned: 0, repeated: 0, omitted: 0 };
  let at = 0;
  const runs = stretches.map(({ share, size }) => {
    const width = (100 * size) / total;
    const run = { share, start: at, width };
    shares[share] += width;
    at += width;
    return run;
  });
  return { shares, runs };
}

function shareOf({ owner, omission }: Span): Share {
  if (owner !== undefined) return 'owned';
  return omission === 'duplicate' ? 'repeated' : 'omitted';
}

/** `52 %`, `under 1 %`, `0 %`; never `100 %` where something is left. */
export function percent(share: number): string {
  if (share > 0 && share < 1) return 'under 1 %';
  return share > 99 && share < 99.999 ? 'over 99 %' : `${Math.round(share)} %`;
}
