import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { readHub } from '../lib/hub.ts';
import { actionsIn } from '../playbook/action-list.ts';
import { actionsIcs } from '../playbook/actions-ics.ts';

/** Every action, for a calendar. */
export const GET: APIRoute = async () =>
  new Response(actionsIcs(actionsIn(await readEntries()), readHub().name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
