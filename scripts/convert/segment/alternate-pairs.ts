import { headingRole } from '../knowledge/headings.ts';
import { labelProperty, type SheetProperty } from '../knowledge/labels.ts';
import type { Line } from './lines.ts';

/** Properties whose labels also head lists of demands. */
const listed = new Set<SheetProperty>(['skills', 'experienceRequirements', 'educationRequirements']);
const longestLabel = 45;
const longestValue = 120;

/**
 * Indexes of label lines in runs of at least two pairs, each a label with its value on the next line. Inside a run an unknown
 * label between two known ones counts, a second line of a value is passed over, and blank lines may part the pairs.
 */
export function alternatePairs(lines: readonly Line[]): number[] {
  const pairs: number[] = [];
  let index = 0;
  while (index < lines.length) {
    const { run, end } = runFrom(lines, index);
    const counts = run.length > 1 || isAlone(lines, index);
    if (counts) pairs.push(...run);
    index = counts ? end : index + 1;
  }
  // One pair alone is a heading with a line under it; beside others it is a part of their sheet.
  return pairs.length > 1 ? pairs : [];
}

function runFrom(lines: readonly Line[], first: number): { run: number[]; end: number } {
  const run: number[] = [];
  let at = first;
  for (;;) {
    const next = run.length === 0 ? at : nextLabel(lines, at);
    if (next === undefined || !isPair(lines, next) || (run.length === 0 && !isKnown(lines, next))) break;
    run.push(next);
    at = next + 2;
  }
  return { run, end: at };
}

/** The label that goes on with a run whose last value stands before `at`. */
function nextLabel(lines: readonly Line[], at: number): number | undefined {
  if (isKnown(lines, at)) return at;
  if (isKnown(lines, at + 1) && isPair(lines, at + 1) && isShort(lines[at]?.words ?? '')) return at + 1;
  return isKnown(lines, at + 2) && isPair(lines, at + 2) && lines[at]?.words !== '' ? at : undefined;
}

/** A label and its value between blank lines, the label one that lists do not have. */
function isAlone(lines: readonly Line[], index: number): boolean {
  const isBlank = (at: number) => (lines[at]?.words ?? '') === '';
  const property = labelProperty(lines[index]?.words ?? '');
  return (
    isPair(lines, index) && isBlank(index - 1) && isBlank(index + 2) && property !== undefined && !listed.has(property)
  );
}

function isKnown(lines: readonly Line[], index: number): boolean {
  return labelProperty(lines[index]?.words ?? '') !== undefined;
}

/** A blank line, or one more line of a value. */
function isShort(words: string): boolean {
  return words.length <= longestValue && headingRole(words) === undefined && !/[.!?:]$/u.test(words);
}

function isPair(lines: readonly Line[], index: number): boolean {
  const label = lines[index]?.words ?? '';
  const value = lines[index + 1]?.words ?? '';
  const isLabel = label !== '' && label.length <= longestLabel && !/[.!?;,]$/u.test(label) && !/^[-*•\d]/u.test(label);
  const isValue =
    value !== '' && value.length <= longestValue && !/[.!?:]\s+\p{Lu}/u.test(value) && !value.endsWith(':');
  return (
    isLabel &&
    isValue &&
    (labelProperty(value) === undefined || labelProperty(label) !== undefined) &&
    headingRole(value) === undefined
  );
}
