import { type DateHint, findDates } from '../find/date.ts';
import type { SheetProperty } from '../knowledge/labels.ts';
import { formatDate } from './format.ts';

/** What a value of a sheet comes to: for a reader, and for a program where it could be read. */
export interface Read {
  readonly property?: SheetProperty;
  readonly text: string;
  readonly value?: unknown;
  readonly inferred?: string;
}

/** `Open & closing dates: 1 to 15 October 2025` gives both. */
export function readClosing(words: string, label: string, hint: DateHint): Read[] {
  const found = readDates(words, hint);
  const [first, second] = found;
  if (first && second && /\bopen|\bperiod|\bwindow/iu.test(label))
    return [{ ...first, property: 'datePosted' }, second];
  return found.slice(0, 1);
}

/** Of a time from one day to another the first. */
export function readStarts(words: string, hint: DateHint): Read[] {
  const found = findDates(words, hint);
  return readDates(words, hint).filter((_, index) => {
    const between = words.slice(found[index - 1]?.end ?? 0, found[index]?.start);
    return index === 0 || !/^\s*(?:[-–—~]|to|until|till|through)\s*$/iu.test(between);
  });
}

/** The first date of a value. */
export function readDate(words: string, _label: string, hint: DateHint): Read[] {
  return readDates(words, hint).slice(0, 1);
}

function readDates(words: string, hint: DateHint): Read[] {
  return findDates(words, hint).map(({ value, inferred }) => ({
    text: formatDate(value),
    value,
    ...(inferred === undefined ? {} : { inferred }),
  }));
}
