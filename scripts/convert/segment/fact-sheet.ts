import { headingRole } from '../knowledge/headings.ts';
import { labelProperty, type SheetProperty } from '../knowledge/labels.ts';
import type { Position } from '../types.ts';
import { alternatePairs } from './alternate-pairs.ts';
import type { Line } from './lines.ts';
import { labelRows, markedLabels } from './marked-labels.ts';

/**
 * How a line takes part in a fact sheet. Offsets are into its words: `label` the name, with its colon where no marks are around it;
 * `colon` the one after `Label:`, where the value begins.
 */
export type SheetPart =
  | { readonly kind: 'label' }
  | { readonly kind: 'value' }
  | { readonly kind: 'both'; readonly label: Position; readonly colon: number }
  | { readonly kind: 'row'; readonly parts: readonly RowPart[] };

/** One of several labels with values in one line; all offsets into its words. */
export interface RowPart {
  readonly start: number;
  readonly value: number;
  readonly label: Position;
}

type LabelledLine = Extract<SheetPart, { kind: 'both' }> & {
  readonly index: number;
  readonly isItem: boolean;
  readonly isWeak: boolean;
};

const longestInlineValue = 250;
/** Lines; a second line of dashes further down is a rule, not the end of front matter. */
const frontMatterHeight = 40;
/** `- `, `→ `, `📍 `: what may stand before a label. Item marks are told apart from pictures. */
const mark = /^(?:(?<item>[-*•·▪◦‣–—●○■>✓✔✅➤➢]|\d{1,2}[.)])\s+|[^\p{L}\p{N}\s"'“(#|*_-]{1,4}\s*)?(?<bold>\*\*|__)?/u;
/** `Location: Harbour Street 3`, `**Location:** Harbour Street`; behind a tab the colon may be missing. */
const labelled =
  /^(?<label>\p{L}[\p{L}\p{N}\s/.()&'’,-]{0,52}?)(?:\s*:(?:\*\*|__)?\s+|(?:\*\*|__)\s*:\s+|\t+\s*)(?=\S)/u;

/** The lines that form a fact sheet: labels and values on alternate lines, or `Label: value`. Keys are line indexes. */
export function findFactSheet(lines: readonly Line[]): Map<number, SheetPart> {
  const sheet = frontMatter(lines);
  const pairs = alternatePairs(lines);
  if (pairs.length > 1)
    for (const index of pairs) sheet.set(index, { kind: 'label' }).set(index + 1, { kind: 'value' });
  const found = lines.flatMap((line, index) => (sheet.has(index) ? [] : labelledLine(line, index)));
  const listed = lines.findIndex(({ words }) => listRoles.has(headingRole(words) ?? ''));
  const strong = found.filter(({ isWeak }) => !isWeak);
  const single = found.filter(
    (line) =>
      (!line.isItem || hasNeighbour(line, found)) &&
      (!line.isWeak || listed < 0 || line.index < listed || hasNeighbour(line, strong)),
  );
  if (single.length > 1 || (single.length === 1 && (sheet.size > 0 || isOpening(lines, single[0]))))
    for (const { index, label, colon } of single) sheet.set(index, { kind: 'both', label, colon });
  for (const [index, part] of labelRows(lines)) sheet.set(index, part);
  for (const [index, part] of markedLabels(lines)) if (!sheet.has(index)) sheet.set(index, part);
  return sheet;
}

/** Headings below which `Education: a degree` is a demand. */
const listRoles = new Set<string>(['responsibilities', 'qualifications', 'minimum', 'preferred', 'traits', 'benefits']);
/** Labels that lists of demands have too. */
const weak = new Set<SheetProperty>([
  'experienceRequirements',
  'educationRequirements',
  'skills',
  'eligibilityToWorkRequirement',
  'additionalProperty',
]);

/** `Company : Harbour Co` as the first line with words: it stands alone and is no sentence. */
function isOpening(lines: readonly Line[], line: LabelledLine | undefined): boolean {
  const words = line === undefined ? '' : (lines[line.index]?.words ?? '');
  const isFirst = lines.findIndex((each) => each.words !== '') === line?.index;
  const label = words.slice(line?.label.start, line?.label.end).replace(/\s*:$/u, '');
  return isFirst && labelProperty(label) === 'hiringOrganization';
}

/** An item is a line of a sheet beside another such item; alone it is an item with a colon in it. */
function hasNeighbour({ index }: LabelledLine, all: readonly LabelledLine[]): boolean {
  return all.some((other) => other.index !== index && Math.abs(other.index - index) <= 2);
}

/** `title: Joining us` between two lines of three dashes at the very top: every key counts, known or not. */
function frontMatter(lines: readonly Line[]): Map<number, SheetPart> {
  const end = lines[0]?.words === '---' ? lines.findIndex(({ words }, index) => index > 0 && words === '---') : -1;
  const keys = end > frontMatterHeight ? [] : lines.slice(0, Math.max(end, 0));
  return new Map(
    keys.flatMap(({ words, indent }, index): [number, SheetPart][] => {
      const key = indent === 0 ? /^[\p{L}_][\p{L}\p{N}_-]{0,38}:\s+(?=\S)/u.exec(words) : null;
      return key
        ? [[index, { kind: 'both', label: { start: 0, end: key[0].trimEnd().length }, colon: key[0].length }]]
        : [];
    }),
  );
}

function labelledLine({ words }: Line, index: number): LabelledLine[] {
  const marks = mark.exec(words);
  const from = marks?.[0].length ?? 0;
  const match = labelled.exec(words.slice(from));
  if (!match || words.length - from - match[0].length > longestInlineValue) return [];
  const property = labelProperty(match.groups?.['label'] ?? '');
  if (property === undefined) return [];
  const isItem = marks?.groups?.['item'] !== undefined;
  const printed = from > 0 ? (match.groups?.['label'] ?? '') : match[0];
  const label = { start: from, end: from + printed.trimEnd().length };
  return [{ kind: 'both', index, label, colon: from + match[0].length, isItem, isWeak: weak.has(property) }];
}
