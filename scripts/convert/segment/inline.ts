import { escapePattern } from '../escape-pattern.ts';
import { runInHeadings } from '../knowledge/headings.ts';
import type { Position } from '../types.ts';
import { findPastedMarks, isPastedTitle, type PastedMark } from './pasted-line.ts';

/** A part of a long line: a heading, an item or prose. `text` leaves out marks and space; the pieces tile the line. */
export interface Piece extends Position {
  readonly kind: 'heading' | 'item' | 'paragraph' | 'label' | 'value';
  readonly text: Position;
  /** The title of a page that was pasted on one line. */
  readonly isTitle?: true;
}

const escaped = runInHeadings.map(escapePattern).join('|');
/** `Who You Are: - Calm`, `Key Responsibilities - Lead`; at the start of a line also `About the Team We keep`. */
const knownRunIn = new RegExp(
  `(?<=^|[.;!?)"”]\\s+)(?<title>${escaped})(?:\\s*:(?=\\s)|(?=\\s+[-–•]\\s))|^(?<first>${escaped})(?=\\s+\\p{Lu})`,
  'gu',
);
/** `Night shift: - Lamps - Ropes`: any short capitalised label whose colon opens a list. */
const labelRunIn = /(?<=^|[.;!?]\s+)(?<title>\p{Lu}[\p{L}'’& -]{1,40}?)\s*:(?=\s+[-–•]\s+\p{Lu})/gu;
/** ` - Calm`, ` • 3 ropes`; not ` - we` nor `$10 - $20`. */
const separator = /\s(?<mark>[-–—•·▪*])\s+(?=[\p{Lu}"“(]|\d)/gu;
/** `… what we do!### **Your part:**`: a Markdown heading that lost the line break before it, up to the end of its line. */
const hashRunIn = /(?<=[^\s#])\s*(?<title>#{2,6}[^\S\r\n]+[^#\r\n]{2,80})(?=[\r\n]|$)/gu;
const bullets = '•·▪';

interface Cut {
  readonly start: number;
  readonly kind: Piece['kind'];
  /** Where the words begin, after the mark. */
  readonly from: number;
  readonly to?: number;
}

/** Splits a line that holds several blocks. A line that is one block comes back as one paragraph. Offsets are the line's own. */
export function splitInline(words: string): Piece[] {
  const pasted = findPastedMarks(words);
  if (pasted.length > 0) return splitPage(words, pasted);
  const headings = findHeadings(words);
  const cuts: Cut[] = [];
  let open = 0;
  const regions = [...headings.map((heading) => heading.start), words.length];
  regions.forEach((end, index) => {
    const heading = headings[index - 1];
    if (heading) cuts.push(heading);
    cuts.push(...cutRegion(words, open, end, heading !== undefined));
    open = headings[index]?.to ?? end;
  });
  return cuts
    .map((cut, index) => pieceOf(words, cut, cuts[index + 1]?.start ?? words.length))
    .filter((piece) => piece.end > piece.start);
}

/** A page on one line: each label with its value, each heading with its items or prose. */
function splitPage(words: string, marks: readonly PastedMark[]): Piece[] {
  const [first] = marks;
  const lead = words.slice(0, first?.start);
  const cuts: Cut[] =
    lead.trim() === '' ? [] : [{ start: 0, kind: isPastedTitle(lead.trim()) ? 'heading' : 'paragraph', from: 0 }];
  marks.forEach(({ kind, start, to }, index) => {
    const end = marks[index + 1]?.start ?? words.length;
    cuts.push({ start, kind, from: start, to });
    if (kind === 'label') cuts.push({ start: to, kind: 'value', from: to });
    else cuts.push(...cutRegion(words, to - 1, end, true));
  });
  return cuts
    .map((cut, index) => pieceOf(words, cut, cuts[index + 1]?.start ?? words.length))
    .filter((piece) => piece.end > piece.start)
    .map((piece, index) =>
      index === 0 && piece.kind === 'heading' && lead.trim() !== '' ? { ...piece, isTitle: true } : piece,
    );
}

function findHeadings(words: string): Cut[] {
  const found = [...words.matchAll(knownRunIn), ...words.matchAll(labelRunIn), ...words.matchAll(hashRunIn)]
    .map((match) => {
      const from = match.index + match[0].length - match[0].trimStart().length;
      return { start: match.index, kind: 'heading' as const, from, to: match.index + match[0].length };
    })
    .sort((a, b) => a.start - b.start);
  return found.filter(
    (heading, index) =>
      heading.start >= (found[index - 1]?.to ?? 0) && (heading.to < words.length || words[heading.from] === '#'),
  );
}

function cutRegion(words: string, start: number, end: number, isHeaded: boolean): Cut[] {
  const region = words.slice(start, end);
  const marks = [...region.matchAll(separator)];
  const opensWithMark =
    marks[0] !== undefined && region.slice(0, marks[0].index).trim() === '' && (isHeaded || start > 0);
  const mark = (opensWithMark ? marks[0] : marks.find((match) => isBoundary(region, match)))?.groups?.['mark'];
  const items = marks.filter(
    (match) => match.groups?.['mark'] === mark && (opensWithMark ? !isRange(region, match) : isBoundary(region, match)),
  );
  const isList = opensWithMark || items.length > 1;
  const cuts: Cut[] = isList
    ? items.map((match) => ({ start: start + match.index, kind: 'item', from: start + match.index + match[0].length }))
    : [];
  const lead = words.slice(start, cuts[0]?.start ?? end);
  return lead.trim() === '' ? cuts : [{ start, kind: 'paragraph', from: start }, ...cuts];
}

/** A mark that follows the end of a sentence or a label; bullets need none. */
function isBoundary(region: string, match: RegExpExecArray): boolean {
  return bullets.includes(match.groups?.['mark'] ?? '') || /[.;:!?)]$/u.test(region.slice(0, match.index).trimEnd());
}

/** `10 - 20`, `$45 – $60`: a dash between figures. */
function isRange(region: string, match: RegExpExecArray): boolean {
  return (
    /[\d%]$/u.test(region.slice(0, match.index)) && /^[\p{Sc}\d]/u.test(region.slice(match.index + match[0].length))
  );
}

function pieceOf(words: string, cut: Cut, end: number): Piece {
  const raw = words.slice(cut.from, cut.to ?? end);
  const start = cut.from + (raw.length - raw.trimStart().length);
  return { start: cut.start, end, kind: cut.kind, text: { start, end: start + raw.trim().length } };
}
