import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { actionsIn } from '../playbook/action-list.ts';
import { actionsCsv } from '../playbook/actions-csv.ts';

/** Every action, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(actionsCsv(actionsIn(await readEntries())), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
