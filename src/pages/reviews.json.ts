import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { reviewedEntries } from '../playbook/review-list.ts';

/** Every reviewed entry and how it stands. What is overdue depends on the day of who asks: `due` says from when. */
export const GET: APIRoute = async () =>
  Response.json({
    format: 'day-one/reviews',
    version: 1,
    entries: reviewedEntries(await readEntries()).map(({ href, ...each }) => ({ ...each, page: href.slice(1) })),
  });
