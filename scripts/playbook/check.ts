import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Message } from '../convert/message.ts';
import { checkActions } from './check-actions.ts';
import { checkForm, type ReadNote } from './check-form.ts';
import { type Note, readNote } from './note.ts';

/** The playbook of a content folder: the notes that are in order, and what is wrong with it. */
export interface Checked {
  readonly notes: readonly ReadNote[];
  readonly messages: readonly Message[];
}

/** Reads and checks the playbook of a content folder. One without a playbook is in order. */
export async function checkPlaybook(content: string): Promise<Checked> {
  const forms = (await notesIn(content)).map(checkForm);
  const notes = forms.flatMap(({ read }) => read ?? []);
  return { notes, messages: [...forms.flatMap(({ messages }) => messages), ...checkActions(notes)] };
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
