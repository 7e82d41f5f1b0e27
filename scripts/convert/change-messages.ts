import { differenceOf } from './difference.ts';
import type { Message } from './message.ts';
import type { Changes, Comparison, EditedFile } from './write.ts';

/** What the keeper is told about the files of a content folder. Paths are relative to it; whatever differs is stale for a check. */
export function changeMessages(changes: Comparison, isCheck: boolean): Message[] {
  return [...takenMessages(changes), ...changes.edited.map(editedMessage), ...(isCheck ? staleMessages(changes) : [])];
}

/** A folder of documents that has none. */
export function emptyFolder(path: string): Message {
  return {
    ruleId: 'no-sources-folder',
    severity: 'error',
    path,
    reason: 'Unexpected folder without a document, expected one at least',
    note: 'Every entry stays as it is. Put a document there, or name another folder with --sources.',
  };
}

function takenMessages({ taken }: Changes): Message[] {
  return taken.map((path) => ({
    ruleId: 'edited-entry',
    severity: 'error',
    path,
    reason: 'Unexpected file of somebody’s own, expected an entry made by the converter',
    note: 'It stays as it is. Move it, and convert again.',
  }));
}

function editedMessage({ path, text, wanted }: EditedFile): Message {
  const keep =
    'It stays as it is. To keep the edit, say it in the document’s .yaml or move the text to content/playbook;';
  const drop = 'to drop it, delete the file and convert again.';
  if (wanted === undefined)
    return {
      ruleId: 'edited-entry',
      severity: 'error',
      path,
      reason: 'Unexpected edit of an entry that no document makes any more, expected the entry as it was written',
      note: `${keep} ${drop}`,
    };
  return {
    ruleId: 'edited-entry',
    severity: 'error',
    path,
    reason: 'Unexpected edit of an entry, expected it as the converter wrote it',
    frame: differenceOf(text, wanted),
    note: `${keep} ${drop} Lines with - stand in the file, lines with + would be written.`,
  };
}

function staleMessages({ added, changed, gone }: Changes): Message[] {
  const stale = (path: string, actual: string): Message => ({
    ruleId: 'stale-entry',
    severity: 'error',
    path,
    reason: `Unexpected ${actual}, expected what the sources say now`,
    note: 'Run `npm run convert` and commit what it writes.',
  });
  return [
    ...added.map(({ path }) => stale(path, 'missing entry')),
    ...changed.map(({ path }) => stale(path, 'text of an entry')),
    ...gone.map((path) => stale(path, 'entry without a source')),
  ];
}
