import type { Span } from '../../../src/schemas/apparatus.ts';
import type { Message, Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import type { Place } from './claims.ts';
import { faultNote } from './fault-note.ts';

interface Held {
  readonly start: number;
  readonly end: number;
  readonly by: Omit<Span, 'start' | 'end'>;
}

/** `3.`, `(b)`, the `o` of a list inside a list: the only letters and figures that may stand between two passages. */
const listMarks = /(?<=^|\s)\(?(?:\d{1,2}|\p{L})[.)](?=\s|$)|(?<=^|[\n\r]\s*)o(?=\s+$)/gu;
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text.replaceAll(listMarks, ''));

/** Checks that blocks tile a source: each begins where the one before it ends, from the first byte to the last. */
export function checkTiles(source: Source, blocks: readonly Block[]): Message[] {
  let at = 0;
  for (const block of blocks) {
    if (block.start !== at || block.end <= block.start)
      return [
        fault(
          source,
          'unowned-text',
          { start: at, end: Math.max(at, block.start) },
          'block',
          'one that begins where the last ends',
        ),
      ];
    at = block.end;
  }
  return at === source.value.length
    ? []
    : [
        fault(
          source,
          'unowned-text',
          { start: at, end: source.value.length },
          'end of the blocks',
          'the end of the document',
        ),
      ];
}

/** The spans of a source: every character held by one owner, one omission, or blank. What is held twice or not at all is a fault. */
export function coverSource(source: Source, claims: readonly Place[], omissions: readonly Omission[]): Result<Span[]> {
  const messages: Message[] = [];
  const spans: Span[] = [];
  let at = 0;
  for (const held of heldIn(claims, omissions)) {
    if (held.start < at) {
      messages.push(overlap(source, held, spans.at(-1)));
      continue;
    }
    if (held.end > source.value.length) messages.push(beyond(source, held));
    if (held.start > at) addGap(source, at, held.start, spans, messages);
    spans.push({ start: held.start, end: held.end, ...held.by });
    at = held.end;
  }
  if (at < source.value.length) addGap(source, at, source.value.length, spans, messages);
  return { value: spans, messages };
}

function heldIn(claims: readonly Place[], omissions: readonly Omission[]): Held[] {
  const owned = claims.filter(
    (claim) =>
      (claim.kind !== 'title' && claim.kind !== 'name') ||
      !claims.some((other) => other !== claim && other.start <= claim.start && claim.end <= other.end),
  );
  return [
    ...owned.map(
      ({ start, end, owner, kind }): Held => ({
        start,
        end,
        by: kind === 'repeat' ? { omission: 'duplicate', of: owner } : { owner },
      }),
    ),
    ...omissions.map(
      ({ start, end, reason, note }): Held => ({
        start,
        end,
        by: { omission: reason, ...(note === undefined ? {} : { note }) },
      }),
    ),
  ]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function addGap(source: Source, start: number, end: number, spans: Span[], messages: Message[]): void {
  const words = source.value.slice(start, end);
  spans.push({ start, end, omission: words.trim() === '' ? 'blank' : 'separator' });
  if (hasWords(words))
    messages.push(
      fault(
        source,
        'unowned-text',
        { start, end },
        `text “${words.trim().slice(0, 40)}” without an owner`,
        'every word in one entry or left out for a reason',
      ),
    );
}

function beyond(source: Source, held: Held): Message {
  const name = held.by.owner ?? held.by.of ?? held.by.omission;
  return fault(
    source,
    'overlapping-owners',
    held,
    `end of \`${name}\` at ${held.end}`,
    `one before ${source.value.length}`,
  );
}

function overlap(source: Source, held: Held, before: Span | undefined): Message {
  const name = (by: Omit<Span, 'start' | 'end'> | undefined) => by?.owner ?? by?.of ?? by?.omission ?? 'another';
  return fault(
    source,
    'overlapping-owners',
    held,
    `second owner \`${name(held.by)}\` beside \`${name(before)}\``,
    'one owner for each word',
  );
}

function fault(
  { path, value }: Source,
  ruleId: Message['ruleId'],
  place: { start: number; end: number },
  actual: string,
  expected: string,
): Message {
  return {
    ruleId,
    severity: 'error',
    path,
    place,
    value,
    reason: `Unexpected ${actual}, expected ${expected}`,
    note: faultNote,
  };
}
