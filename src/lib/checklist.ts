/** What somebody has ticked and written on the page that prepares for a role. Keys name entries and passages, never places in a list. */
export interface Checklist {
  done: string[];
  notes: Record<string, string>;
}

/** What a file of this kind says it is. */
const kind = 'day-one-checklist';
/** Characters of a note, and of a whole file: what no person writes is no checklist. */
export const longest = { note: 20_000, file: 1_000_000 };

export type Import = { checklist: Checklist } | { fault: string };

export function emptyChecklist(): Checklist {
  return { done: [], notes: {} };
}

/** The list with one thing ticked or not. */
export function ticked({ done, notes }: Checklist, key: string, isDone: boolean): Checklist {
  const others = done.filter((each) => each !== key);
  return { done: isDone ? [...others, key] : others, notes };
}

/** The list with a note; an empty one is taken away. */
export function noted({ done, notes }: Checklist, key: string, note: string): Checklist {
  const { [key]: _, ...others } = notes;
  return { done, notes: note.trim() === '' ? others : { ...others, [key]: note.slice(0, longest.note) } };
}

/** How far one is, in words: `None of 12 done`, `3 of 12 done`, `All 12 done`. What the page no longer lists does not count. */
export function progressOf({ done }: Checklist, listed: readonly string[]): string {
  const n = listed.filter((key) => done.includes(key)).length;
  if (listed.length === 0) return 'Nothing to tick';
  if (n === listed.length) return `All ${n} done`;
  return `${n === 0 ? 'None' : n} of ${listed.length} done`;
}

/** Whether there is anything in it that could be lost. */
export function isEmpty({ done, notes }: Checklist): boolean {
  return done.length === 0 && Object.keys(notes).length === 0;
}

/** The text of a file that holds the list of a role. */
export function fileOf(checklist: Checklist, role: string): string {
  return `${JSON.stringify({ kind, version: 1, role, ...checklist }, undefined, 2)}\n`;
}

/** Reads such a file, for the page of a role. What is wrong with it is said for the person who chose it. */
export function readFile(text: string, role: string): Import {
  if (text.length > longest.file) return { fault: 'That file is too large to be a checklist. Nothing was changed.' };
  const value = parsed(text);
  if (!isObject(value) || value['kind'] !== kind)
    return { fault: 'That file is not a checklist saved from a page like this one. Nothing was changed.' };
  if (value['version'] !== 1)
    return { fault: 'That checklist was saved by a newer version of this page. Nothing was changed.' };
  if (value['role'] !== role)
    return {
      fault: `That checklist belongs to another role (${String(value['role']).slice(0, 80)}). Nothing was changed.`,
    };
  const checklist = checklistIn(value);
  return checklist ? { checklist } : { fault: 'That checklist is damaged. Nothing was changed.' };
}

/** What a device kept; an empty list where it kept nothing, or nothing that can be read. */
export function readKept(text: string | null): Checklist {
  return checklistIn(parsed(text ?? '')) ?? emptyChecklist();
}

function checklistIn(value: unknown): Checklist | undefined {
  if (!isObject(value)) return undefined;
  const { done, notes } = value;
  const areKeys = Array.isArray(done) && done.every((key) => typeof key === 'string');
  const areNotes =
    isObject(notes) && Object.values(notes).every((note) => typeof note === 'string' && note.length <= longest.note);
  if (!areKeys || !areNotes) return undefined;
  return { done: [...new Set(done)], notes: { ...(notes as Record<string, string>) } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is no checklist: the caller says so.
    return undefined;
  }
}
