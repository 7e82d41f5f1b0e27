/** A question that the documents did not answer, and the day it was asked. ISO 8601. */
export interface Note {
  words: string;
  day: string;
}

/** As many as a list that is read through can have; the oldest go. */
const most = 100;

/** The notebook with a question on top. The same question is there once, however it is written. */
export function noted(notes: readonly Note[], words: string, day: string): Note[] {
  return [{ words: words.trim(), day }, ...without(notes, words)].slice(0, most);
}

/** The notebook without a question. */
export function without(notes: readonly Note[], words: string): Note[] {
  return notes.filter((note) => plain(note.words) !== plain(words));
}

/** The notebook as lines to paste into a message. */
export function listFrom(notes: readonly Note[]): string {
  return notes.map(({ words }) => `- ${words}\n`).join('');
}

/** What was kept, as far as it is a notebook: another version of the site, or somebody, may have written it. */
export function notesFrom(kept: unknown): Note[] {
  if (!Array.isArray(kept)) return [];
  return kept.filter(isNote).map(({ words, day }) => ({ words, day }));
}

function isNote(note: Partial<Note> | null): note is Note {
  return typeof note?.words === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(note.day ?? '');
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
