import { join } from 'node:path';
import { redirectsSchema } from '../../src/schemas/redirects.ts';
import type { Message } from '../convert/message.ts';
import type { ReadNote } from './check-form.ts';
import { keptFault, readKept } from './kept-file.ts';
import { messageAt, type Placed } from './message-at.ts';
import { nearest } from './nearest.ts';
import type { Targets } from './targets.ts';

/** The ids that entries had before, with those of today: what notes say of themselves, and what is kept for generated entries. */
export async function formersOf(content: string, notes: readonly ReadNote[]): Promise<Map<string, string>> {
  const kept = await keptRedirects(content);
  return new Map([
    ...notes.flatMap(({ note, page }) => page.formerly.map((id) => [`playbook/${id}`, `playbook/${note.id}`] as const)),
    ...('redirects' in kept ? Object.entries(kept.redirects) : []),
  ]);
}

/** The former addresses that a hub cannot keep: a page stands there, two pages claim it, or it leads nowhere. */
export async function checkRedirects(
  content: string,
  notes: readonly ReadNote[],
  targets: Targets,
): Promise<Message[]> {
  const former = new Map<string, string>();
  const messages: Message[] = [];
  const claim = (file: Placed, place: { start: number; end: number }, from: string, to: string) => {
    const say = (actual: string, expected: string, hint: string) =>
      messages.push(messageAt('unsound-redirect', file, place, actual, expected, hint));
    const other = former.get(from);
    if (targets.has(from))
      say(
        `former address \`${from}\` of a living page`,
        'one that no page has',
        'The page would hide it. Take it out.',
      );
    else if (other !== undefined)
      say(`second claim to \`${from}\`, after ${other}`, 'one page for each address', 'Take one of them out.');
    former.set(from, to);
    if (!targets.has(to))
      say(`\`${to}\` as a target`, `an entry, such as ${nearest(to, targets.keys()).join(', ')}`, 'Correct it.');
  };
  for (const { note, page } of notes)
    for (const [index, id] of page.formerly.entries())
      claim(note, note.placeOf(['formerly', index]), `playbook/${id}`, `playbook/${note.id}`);
  const kept = await keptRedirects(content);
  if ('message' in kept) return [...messages, kept.message];
  for (const [from, to] of Object.entries(kept.redirects)) claim(kept.file, kept.file.placeOf([from]), from, to);
  return messages;
}

async function keptRedirects(content: string) {
  const file = await readKept(join(content, 'redirects.yaml'));
  const read = redirectsSchema.safeParse(file.data);
  if (!file.fault && read.success) return { file, redirects: read.data };
  const expected = '<collection>/<id>: <collection>/<id> in each line';
  const hint = 'As in roles/clerk: roles/harbour-clerk.';
  return { message: keptFault('unsound-redirect', file, read.error?.issues[0], expected, hint) };
}
