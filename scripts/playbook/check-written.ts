import type { Message } from '../convert/message.ts';
import { messageAt } from './message-at.ts';
import type { Note } from './note.ts';
import { unwritten } from './template.ts';

/** Every place where a page that is published still has the words of its template. */
export function checkWritten(note: Note, draft: boolean): Message[] {
  if (draft) return [];
  return [...note.text.matchAll(new RegExp(unwritten.replace('.', '\\.'), 'gu'))].map(({ index }) =>
    messageAt(
      'invalid-note',
      note,
      { start: index, end: index + unwritten.length },
      `“${unwritten}” in a page that is published`,
      'words of its own',
      'Write what belongs there, or take it out; with `draft: true` the page is not published.',
    ),
  );
}
