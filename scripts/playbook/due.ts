import { createEdition } from '../../src/lib/edition.ts';
import { listOf } from '../../src/lib/text.ts';
import { changesIn, reviewState, standOf } from '../../src/playbook/reviews.ts';
import type { Conversion } from '../convert/pipeline.ts';
import { readReviews, reviewedNow } from './reviewed-now.ts';

/** What changed since it was reviewed, a line each: `playbook/publish: the text`. A renamed page is told by its next review. */
export async function changedSince(content: string, conversion: Conversion): Promise<string[]> {
  const edition = createEdition(conversion.apparatus);
  const states = Object.entries(await readReviews(content)).map(async ([entry, reviews]) => {
    const now = await reviewedNow(content, entry, conversion);
    const state = now && reviewState(reviews, now);
    return state && standOf(state) === 'changed' ? [`${entry}: ${listOf(changesIn(state, edition))}`] : [];
  });
  return (await Promise.all(states)).flat();
}

/** The same for the end of a report; empty where nothing changed. */
export function formatChanged(changed: readonly string[]): string {
  if (changed.length === 0) return '';
  return `To be reviewed again, for what changed since:\n${changed.map((line) => `   ${line}`).join('\n')}`;
}
