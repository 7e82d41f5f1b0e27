import { type PlaybookPage, playbookSchema, sectionsOfKind } from '../../src/schemas/playbook/playbook.ts';
import type { Message } from '../convert/message.ts';
import type { Position } from '../convert/types.ts';
import { checkHeadings } from './check-headings.ts';
import { checkWritten } from './check-written.ts';
import { messageAt } from './message-at.ts';
import type { Note } from './note.ts';

/** A note whose front matter is in order. */
export interface ReadNote {
  readonly note: Note;
  readonly page: PlaybookPage;
}

/** What is wrong with the form of a note: its front matter by its kind's schema, the headings that its kind asks for, and words of its own. */
export function checkForm(note: Note): { read?: ReadNote; messages: Message[] } {
  if (note.fault)
    return {
      messages: [
        messageAt(
          'invalid-note',
          note,
          note.fault.place,
          note.fault.actual,
          'front matter between two lines of ---',
          fieldsNote,
        ),
      ],
    };
  const parsed = playbookSchema.safeParse(note.data);
  if (!parsed.success) return { messages: parsed.error.issues.flatMap((issue) => issueMessages(note, issue)) };
  const { kind, draft } = parsed.data;
  return { read: { note, page: parsed.data }, messages: [...checkHeadings(note, kind), ...checkWritten(note, draft)] };
}

const fieldsNote = 'CONTRIBUTING.md lists the fields of each kind; `npm run new` writes a page that has them.';

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}

function issueMessages(note: Note, issue: Issue): Message[] {
  const { code, path, message, keys } = issue;
  if (code === 'unrecognized_keys')
    return (keys ?? []).map((key) => {
      const place = note.placeOf([...path, key]);
      return messageAt(
        'invalid-note',
        note,
        keyPlace(note, place, key),
        `field \`${key}\``,
        'the fields of its kind only',
        fieldsNote,
      );
    });
  if (code === 'invalid_union') {
    const kinds = Object.keys(sectionsOfKind).join(', ');
    return [
      messageAt('invalid-note', note, note.placeOf(['kind']), found(note, ['kind']), `one of ${kinds}`, fieldsNote),
    ];
  }
  const expected = message.replace(/^expected /u, '');
  return [messageAt('invalid-note', note, note.placeOf(path), found(note, path), expected, fieldsNote)];
}

/** The key stands before its value. */
function keyPlace(note: Note, { start }: Position, key: string): Position {
  const at = note.text.lastIndexOf(key, start);
  return at < 0 ? { start, end: start } : { start: at, end: at + key.length };
}

function found({ data }: Note, path: readonly PropertyKey[]): string {
  const name = path.map(String).join('.');
  const value = path.reduce<unknown>(
    (inside, key) => (inside as Record<PropertyKey, unknown> | undefined)?.[key],
    data,
  );
  if (value === undefined || value === null) return `absence of \`${name}\``;
  return typeof value === 'object' ? `form of \`${name}\`` : `\`${name}\` of “${value}”`;
}
