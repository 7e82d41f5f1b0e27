import { textIn } from '../../src/lib/body.ts';
import { type PlaybookKind, sectionsOfKind } from '../../src/schemas/playbook/playbook.ts';
import type { Message } from '../convert/message.ts';
import { bodyTree } from './body.ts';
import { messageAt } from './message-at.ts';
import type { Note } from './note.ts';

/** What a body lacks of the headings that its kind asks for; a body that cannot be read is said to be one. */
export function checkHeadings(note: Note, kind: PlaybookKind): Message[] {
  const read = bodyTree(note);
  if ('reason' in read) {
    const hint = 'Write `&lt;` for < and `&#123;` for { where no code is meant.';
    return [messageAt('invalid-note', note, read.place, `body that cannot be read (${read.reason})`, 'Markdown', hint)];
  }
  const names = (read.tree.children ?? [])
    .filter(({ type, depth }) => type === 'heading' && depth === 2)
    .map((heading) => textIn(heading).trim().toLowerCase());
  const wanted = sectionsOfKind[kind];
  const all = wanted.map((name) => `“## ${name}”`).join(', ');
  const end = note.text.trimEnd().length;
  return wanted
    .filter((name) => !names.includes(name.toLowerCase()))
    .map((name) =>
      messageAt(
        'missing-section',
        note,
        { start: end, end },
        `end of the page without “## ${name}”`,
        `${all} in a page of its kind`,
        'Add the heading and what belongs below it.',
      ),
    );
}
