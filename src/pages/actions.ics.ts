import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { readHub } from '../lib/hub.ts';
import { actionsOf } from '../playbook/actions.ts';
import { actionsIcs } from '../playbook/actions-ics.ts';

/** Every action, for a calendar. */
export const GET: APIRoute = async () =>
  new Response(actionsIcs(actionsOf((await readEntries()).playbook), readHub().name), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
