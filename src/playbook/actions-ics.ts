import type { TrackedAction } from './actions.ts';

const status = { open: 'NEEDS-ACTION', done: 'COMPLETED', dropped: 'CANCELLED' } as const;

/**
 * Actions as tasks of a calendar (RFC 5545): a VTODO each, known by note and id for good. DTSTAMP is the day of the note, because the build has no clock.
 *
 * @param hub the name of the hub, of which a calendar is made
 */
export function actionsIcs(actions: readonly TrackedAction[], hub: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Day One//${text(hub)}//EN`,
    ...actions.flatMap(todo),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function todo({ uid, words, owner, due, status: state, done, note, noted }: TrackedAction): string[] {
  return [
    'BEGIN:VTODO',
    `UID:${uid}@day-one`,
    `DTSTAMP:${compact(noted)}T000000Z`,
    `SUMMARY:${text(words)}`,
    `DESCRIPTION:${text(`${owner}. ${note}`)}`,
    `DUE;VALUE=DATE:${compact(due)}`,
    `STATUS:${status[state]}`,
    ...(done === undefined ? [] : [`COMPLETED:${compact(done)}T000000Z`]),
    'END:VTODO',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

/** A text value: what separates values is escaped (RFC 5545, 3.3.11). */
function text(value: string): string {
  return value.replaceAll(/[\\;,]/gu, '\\$&').replaceAll(/\r\n?|\n/gu, '\\n');
}

/** A line in pieces of 75 octets at most, none of them cut within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of line) {
    if (Buffer.byteLength(piece + character) > 75) {
      pieces.push(piece);
      piece = ' ';
    }
    piece += character;
  }
  return [...pieces, piece].join('\r\n');
}
