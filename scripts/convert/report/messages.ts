import type { Message } from '../message.ts';
import { lineStarts, type Point, pointAt } from '../position.ts';
import { codeFrame } from './frame.ts';
import { printable, printWidth, visible } from './printable.ts';

/**
 * A message as text: place, severity, reason, rule; then the lines with carets under the words; then what to do, and its page.
 * Ends with a line break. `columns` are the terminal's.
 */
export function formatMessage(message: Message, columns?: number): string {
  const { path, place, value, severity, reason, ruleId, note } = message;
  const starts = value === undefined ? [] : lineStarts(value);
  const point = (offset: number) => {
    const { line, column } = pointAt(starts, offset);
    return `${line}:${column}`;
  };
  const isPlaced = place !== undefined && value !== undefined;
  const at = isPlaced ? `:${point(place.start)}-${point(place.end)}` : '';
  const frame = isPlaced ? codeFrame(value, place, printWidth(columns)) : '';
  const notes = [...(note === undefined ? [] : [printable(note)]), pageOf(ruleId)];
  return `${visible(path)}${at} ${severity} ${printable(reason)}  ${ruleId}\n${frame}${notes.map((line) => `  ${line}\n`).join('')}`;
}

/** The page that explains a message, from the project's folder. */
export function pageOf(ruleId: Message['ruleId']): string {
  return `docs/messages/${ruleId}.md`;
}

/** A message for a program: no text of the document, and a place of offsets with line and column of its start. */
export interface MessageData extends Omit<Message, 'place' | 'value'> {
  readonly place?: { readonly start: number; readonly end: number } & Point;
}

/** Messages for a program, in their order. No reason has a line break. */
export function messagesAsData(messages: readonly Message[]): MessageData[] {
  return messages.map(({ place, value, reason, ...message }) => ({
    ...message,
    reason: printable(reason),
    ...(place && value !== undefined
      ? { place: { start: place.start, end: place.end, ...pointAt(lineStarts(value), place.start) } }
      : {}),
  }));
}
