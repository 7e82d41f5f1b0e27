import type { Message } from '../../../scripts/convert/message.ts';
import { lineStarts, pointAt } from '../../../scripts/convert/position.ts';
import { checkActions } from '../../../scripts/playbook/check-actions.ts';
import { checkForm } from '../../../scripts/playbook/check-form.ts';
import { readNote } from '../../../scripts/playbook/note.ts';

/** A guideline that is in order, with other fields in the front matter and another body where they are given. */
export function guideline(fields = '', body = 'Count twice.\n'): string {
  return `---\ntitle: Count twice\nkind: guideline\nsummary: Why crates are counted twice.\nowner: Tally clerk\nreviewEvery: 6 months\n${fields}---\n\n${body}`;
}

/** A meeting's notes with these actions, each the lines of its fields. */
export function meeting(...actions: string[]): string {
  const list = actions.map((action) => `  - ${action.trim().split('\n').join('\n    ')}\n`).join('');
  return `---\ntitle: At low tide\nkind: meeting\nsummary: Before the winter.\nowner: Harbour master\ndate: 2026-03-02\nattendees: [Harbour master]\nactions:\n${list}---\n`;
}

/** What is said of notes, by id: the place as line and column, the message without its hint. */
export function saidOf(texts: Readonly<Record<string, string>>): string[] {
  const forms = Object.entries(texts).map(([id, text]) => checkForm(readNote(id, `${id}.mdx`, text)));
  const messages = forms.flatMap((form) => form.messages);
  return [...messages, ...checkActions(forms.flatMap(({ read }) => read ?? []))].map(brief);
}

/** A message in short. */
export function brief({ path, place, value = '', reason, ruleId }: Message): string {
  const { line, column } = pointAt(lineStarts(value), place?.start ?? 0);
  return `${path}:${line}:${column} ${ruleId}: ${reason}`;
}
