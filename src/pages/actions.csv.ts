import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { actionsOf } from '../playbook/actions.ts';
import { actionsCsv } from '../playbook/actions-csv.ts';

/** Every action, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(actionsCsv(actionsOf((await readEntries()).playbook)), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
