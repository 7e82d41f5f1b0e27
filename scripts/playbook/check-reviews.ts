import { join } from 'node:path';
import { reviewsSchema } from '../../src/schemas/reviews.ts';
import type { Message } from '../convert/message.ts';
import { keptFault, readKept } from './kept-file.ts';

/** What is wrong with the file of reviews, which a command writes and a hand may have touched. */
export async function checkReviews(content: string): Promise<Message[]> {
  const file = await readKept(join(content, 'reviews.yaml'));
  const { error } = reviewsSchema.safeParse(file.data);
  if (!file.fault && !error) return [];
  const [issue] = error?.issues ?? [];
  const expected = (issue?.message ?? 'YAML').replace(/^expected /u, '');
  return [keptFault('invalid-reviews', file, issue, expected, 'Correct it, or have `npm run review` write it anew.')];
}
