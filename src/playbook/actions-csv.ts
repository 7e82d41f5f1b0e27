import type { TrackedAction } from './actions.ts';

const columns = ['action', 'owner', 'due', 'status', 'done', 'note', 'noted', 'follows', 'page', 'id'] as const;

/** Actions as comma-separated values (RFC 4180): a line of names, a line for each action, CRLF after each. */
export function actionsCsv(actions: readonly TrackedAction[]): string {
  const rows = actions.map(({ words, owner, due, status, done = '', note, noted, follows, href, key }) => [
    words,
    owner,
    due,
    status,
    done,
    note,
    noted,
    follows?.words ?? '',
    href.slice(1),
    key,
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/**
 * A field. One that a spreadsheet would take for a formula is begun with an apostrophe, as OWASP advises; one with a comma, a quotation
 * mark or a line break is quoted.
 */
function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
