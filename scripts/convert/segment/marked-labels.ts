import { headingRole } from '../knowledge/headings.ts';
import { labelProperty } from '../knowledge/labels.ts';
import type { SectionRole } from '../types.ts';
import type { RowPart, SheetPart } from './fact-sheet.ts';
import type { Line } from './lines.ts';

const name = String.raw`(?<label>\p{L}[\p{L}\p{N}\s/.()’'&-]{0,38}?)`;
/** `**Location:** Quay`, `- **Location**: Quay`, `• Location: Quay` */
const marked = new RegExp(
  String.raw`^(?<lead>(?:[-*•·]\s+)?(?:\*\*|__)?)${name}\s*(?::(?:\*\*|__)?|(?:\*\*|__)\s*:)\s+(?=[^\s*])`,
  'u',
);
/** The same without the need of marks. */
const plain = new RegExp(
  String.raw`^(?<lead>(?:\*\*|__)?)${name}\s*(?::(?:\*\*|__)?|(?:\*\*|__)\s*:)\s+(?=[^\s*])`,
  'u',
);
/** `📍 Lisbon` */
const pictogram = /^(?<label>\p{Extended_Pictographic}\uFE0F?)\s*(?=[^\s\p{Extended_Pictographic}])/u;
/** ` | `, ` · `: between the parts of a line */
const bar = /\s[|·•]\s+/gu;
const longestValue = 120;
const fewest = 2;
/** Two items with labels are as well two items of a list. */
const fewestItems = 3;
/** Below these headings an item with a label is a demand or a gift: `- Experience: two years`. */
const lists = new Set<SectionRole>([
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
]);

/** Labels in bold type or in items, where at least two stand in a row and most of the row has labels that are known. */
export function markedLabels(lines: readonly Line[]): Map<number, SheetPart> {
  const parts = new Map<number, SheetPart>();
  let run: [number, RegExpExecArray][] = [];
  let isList = false;
  const close = () => {
    const known = run.filter(([, match]) => labelProperty(match.groups?.['label'] ?? '') !== undefined);
    const isItems = /^[-*•·]/u.test(run[0]?.[1].groups?.['lead'] ?? '');
    if (known.length >= (isItems ? fewestItems : fewest) && known.length * 3 >= run.length * 2)
      for (const [index, match] of run) parts.set(index, partOf(match));
    run = [];
  };
  lines.forEach(({ words }, index) => {
    if (words === '') return;
    const match = isList ? null : (marked.exec(words) ?? knownPictogram(words));
    const isMarked = match !== null && match.groups?.['lead'] !== '' && words.length - match[0].length <= longestValue;
    if (isMarked) run.push([index, match]);
    else {
      close();
      const role = headingRole(words);
      if (role !== undefined) isList = lists.has(role);
    }
  });
  close();
  return parts;
}

function knownPictogram(words: string): RegExpExecArray | null {
  const match = pictogram.exec(words);
  return match && labelProperty(match.groups?.['label'] ?? '') !== undefined ? match : null;
}

/** Lines of several parts, each a known label with its value: `Place: Lisbon | Hours: full time`. */
export function labelRows(lines: readonly Line[]): Map<number, SheetPart> {
  return new Map(
    lines.flatMap(({ words }, index): [number, SheetPart][] => {
      const starts = [0, ...[...words.matchAll(bar)].map((match) => match.index + match[0].length)];
      const parts = starts.length < fewest ? [] : starts.flatMap((start) => rowPart(words, start));
      return parts.length === starts.length && parts.length >= fewest ? [[index, { kind: 'row', parts }]] : [];
    }),
  );
}

function rowPart(words: string, start: number): RowPart[] {
  const match = plain.exec(words.slice(start));
  const { lead = '', label = '' } = match?.groups ?? {};
  if (!match || labelProperty(label) === undefined) return [];
  const from = start + lead.length;
  return [{ start, value: start + match[0].length, label: { start: from, end: from + label.trimEnd().length } }];
}

function partOf(match: RegExpExecArray): SheetPart {
  const { lead = '', label = '' } = match.groups ?? {};
  return {
    kind: 'both',
    colon: match[0].length,
    label: { start: lead.length, end: lead.length + label.trimEnd().length },
  };
}
