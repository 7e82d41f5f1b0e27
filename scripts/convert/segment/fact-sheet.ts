import { headingRole } from '../knowledge/headings.ts';
import { labelProperty } from '../knowledge/labels.ts';
import type { Position } from '../types.ts';
import type { Line } from './lines.ts';
import { labelRows, markedLabels } from './marked-labels.ts';

/** How a line takes part in a fact sheet. `colon` is the offset in its words after `Label:`, `label` the name alone where marks are around it. */
export type SheetPart =
  | { readonly kind: 'label' }
  | { readonly kind: 'value' }
  | { readonly kind: 'both'; readonly colon: number; readonly label?: Position }
  | { readonly kind: 'row'; readonly parts: readonly RowPart[] };

/** One of several labels with values in one line; all offsets into its words. */
export interface RowPart {
  readonly start: number;
  readonly value: number;
  readonly label: Position;
}

const longestValue = 80;
const longestInlineValue = 250;
/** Lines; a second line of dashes further down is a rule, not the end of front matter. */
const frontMatterHeight = 40;
/** `Location: Harbour Street 3` */
const labelled = /^(?<label>[\p{L}][\p{L}\p{N}\s/.()-]{0,38}?)\s*:\s+(?=\S)/u;

/** The lines that form a fact sheet: labels and values on alternate lines, or `Label: value`. Keys are line indexes. */
export function findFactSheet(lines: readonly Line[]): Map<number, SheetPart> {
  const sheet = frontMatter(lines);
  const pairs = alternatePairs(lines);
  if (pairs.length > 1)
    for (const index of pairs) sheet.set(index, { kind: 'label' }).set(index + 1, { kind: 'value' });
  const single = lines.flatMap((line, index) => {
    const colon = sheet.has(index) ? undefined : colonOf(line.words);
    return colon === undefined ? [] : [{ index, colon }];
  });
  if (single.length > 1 || (single.length === 1 && sheet.size > 0))
    for (const { index, colon } of single) sheet.set(index, { kind: 'both', colon });
  for (const [index, part] of labelRows(lines)) sheet.set(index, part);
  for (const [index, part] of markedLabels(lines)) if (!sheet.has(index)) sheet.set(index, part);
  return sheet;
}

/** `title: Joining us` between two lines of three dashes at the very top: every key counts, known or not. */
function frontMatter(lines: readonly Line[]): Map<number, SheetPart> {
  const end = lines[0]?.words === '---' ? lines.findIndex(({ words }, index) => index > 0 && words === '---') : -1;
  const keys = end > frontMatterHeight ? [] : lines.slice(0, Math.max(end, 0));
  return new Map(
    keys.flatMap(({ words, indent }, index): [number, SheetPart][] => {
      const key = indent === 0 ? /^[\p{L}_][\p{L}\p{N}_-]{0,38}:\s+(?=\S)/u.exec(words) : null;
      return key ? [[index, { kind: 'both', colon: key[0].length }]] : [];
    }),
  );
}

/** Indexes of label lines in runs of at least two pairs; inside a run an unknown label between two known ones counts. */
function alternatePairs(lines: readonly Line[]): number[] {
  const pairs: number[] = [];
  let index = 0;
  while (index < lines.length) {
    const run: number[] = [];
    let at = index;
    while (
      isPair(lines, at) &&
      (isKnown(lines, at) || (run.length > 0 && isKnown(lines, at + 2) && isPair(lines, at + 2)))
    ) {
      run.push(at);
      at += 2;
    }
    if (run.length > 1) pairs.push(...run);
    index = run.length > 1 ? at : index + 1;
  }
  return pairs;
}

function isKnown(lines: readonly Line[], index: number): boolean {
  return labelProperty(lines[index]?.words ?? '') !== undefined;
}

function isPair(lines: readonly Line[], index: number): boolean {
  const label = lines[index]?.words ?? '';
  const value = lines[index + 1]?.words ?? '';
  const isLabel = label !== '' && label.length <= 40 && !/[.!?;,]$/u.test(label) && !/^[-*•\d]/u.test(label);
  const isValue =
    value !== '' && value.length <= longestValue && !/[.!?:]\s+\p{Lu}/u.test(value) && !value.endsWith(':');
  return (
    isLabel &&
    isValue &&
    (labelProperty(value) === undefined || labelProperty(label) !== undefined) &&
    headingRole(value) === undefined
  );
}

function colonOf(words: string): number | undefined {
  const match = labelled.exec(words);
  if (!match || words.length - match[0].length > longestInlineValue) return undefined;
  return labelProperty(match.groups?.['label'] ?? '') === undefined ? undefined : match[0].length;
}
