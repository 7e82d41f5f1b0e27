import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../convert/message.ts';
import type { Conversion } from '../convert/pipeline.ts';
import { checkActions } from './check-actions.ts';
import { checkForm, type ReadNote } from './check-form.ts';
import { checkLinks } from './check-links.ts';
import { checkRedirects, formersOf } from './check-redirects.ts';
import { checkReviews } from './check-reviews.ts';
import { type Note, readNote } from './note.ts';
import { targetsOf } from './targets.ts';

/** The playbook of a content folder: the notes that are in order, and what is wrong with it. */
export interface Checked {
  readonly notes: readonly ReadNote[];
  readonly messages: readonly Message[];
}

/**
 * Reads and checks the playbook of a content folder. One without a playbook is in order.
 *
 * @param conversion what the documents became: what links may lead to
 * @param showsDrafts whether a page may link to a draft, as where drafts are shown; a draft may in any case
 */
export async function checkPlaybook(content: string, conversion: Conversion, showsDrafts = false): Promise<Checked> {
  const forms = (await notesIn(content)).map(checkForm);
  const notes = forms.flatMap(({ read }) => read ?? []);
  const published = showsDrafts ? notes : notes.filter(({ page }) => !page.draft);
  const all = targetsOf(conversion, notes);
  const [drafts, shown] = [notes.filter((each) => !published.includes(each)), targetsOf(conversion, published)];
  const formers = await formersOf(content, notes);
  const messages = [
    ...forms.flatMap((form) => form.messages),
    ...checkActions(notes),
    ...checkLinks(published, shown, formers),
    ...checkLinks(drafts, all, formers),
    ...(await checkRedirects(content, notes, all)),
    ...(await checkReviews(content)),
  ];
  return { notes, messages };
}

async function notesIn(content: string): Promise<Note[]> {
  const folder = join(content, 'playbook');
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(
    files.map(async (name) => {
      const path = join(folder, name);
      return readNote(name.replace(/\.mdx$/u, ''), path, await readFile(path, 'utf8'));
    }),
  );
}
