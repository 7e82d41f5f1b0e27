import type { Message, Result } from '../message.ts';
import { trimmed } from '../position.ts';
import { findQuotation, shorten, sidecarPath } from '../quotation.ts';
import type { Block, Omission, Position, Source } from '../types.ts';

/** Blocks of which what the keeper leaves out is cut off as marks, and those stretches with the keeper's reason. */
interface Cut {
  readonly blocks: readonly Block[];
  readonly omissions: readonly Omission[];
}

const hasWords = (words: string) => /[\p{L}\p{N}]/u.test(words);

/** Leaves out what the keeper's .yaml quotes, every place of it: of paragraphs and items those words alone, of anything else the whole. */
export function leaveOut(source: Source, blocks: readonly Block[]): Result<Cut> {
  const messages: Message[] = [];
  let cut: Cut = { blocks, omissions: [] };
  for (const { quote, to, note } of source.sidecar.omit) {
    const places = stretchesOf(source.value, quote, to);
    if (places.length === 0) messages.push(lostWords(source, to === undefined ? quote : `${quote} … ${to}`));
    cut = places.reduce((sofar, place) => cutOut(source.value, sofar, place, note), cut);
  }
  return { value: cut, messages };
}

/** Where the words stand; with last words, from each place of the first ones to the nearest place of those. */
function stretchesOf(value: string, quote: string, to: string | undefined): Position[] {
  const starts = findQuotation(value, quote);
  if (to === undefined) return starts;
  const ends = findQuotation(value, to);
  return starts.flatMap(({ start, end }) => {
    const last = ends.find((place) => place.start >= end);
    return last ? [{ start, end: last.end }] : [];
  });
}

function cutOut(value: string, { blocks, omissions }: Cut, place: Position, note: string | undefined): Cut {
  const pieces = blocks.map((block) => piecesOf(value, block, blocks, place));
  const reasoned = pieces.flatMap(({ out }) =>
    out ? [{ ...out.text, reason: 'keeper' as const, ...(note === undefined ? {} : { note }) }] : [],
  );
  const held = new Set(omissions.map(({ start }) => start));
  return {
    blocks: pieces.flatMap(({ before, out, after }) => [before, out, after].filter((piece) => piece !== undefined)),
    omissions: [...omissions, ...reasoned.filter(({ start }) => !held.has(start))],
  };
}

interface Pieces {
  readonly before?: Block;
  readonly out?: Block;
  readonly after?: Block;
}

function piecesOf(value: string, block: Block, blocks: readonly Block[], place: Position): Pieces {
  const { text, kind } = block;
  if (kind === 'blank' || !touches(pairOf(block, blocks), place)) return { before: block };
  const isCuttable = kind === 'paragraph' || kind === 'item';
  const start = isCuttable && hasWords(value.slice(text.start, place.start)) ? place.start : block.start;
  const end = isCuttable && hasWords(value.slice(place.end, text.end)) ? place.end : block.end;
  const own = trimmed(value, { start: Math.max(start, text.start), end: Math.min(end, text.end) });
  return {
    ...(start > block.start ? { before: piece(value, block, { start: block.start, end: start }) } : {}),
    out: { kind: 'mark', start, end, text: own },
    ...(end < block.end ? { after: piece(value, block, { start: end, end: block.end }) } : {}),
  };
}

/** A label and its value go together: either alone would say something else. */
function pairOf(block: Block, blocks: readonly Block[]): Position {
  const index = block.kind === 'label' || block.kind === 'value' ? blocks.indexOf(block) : -1;
  const other = index < 0 ? undefined : blocks[block.kind === 'label' ? index + 1 : index - 1];
  if (other?.kind !== (block.kind === 'label' ? 'value' : 'label')) return block.text;
  return { start: Math.min(block.text.start, other.text.start), end: Math.max(block.text.end, other.text.end) };
}

function touches(a: Position, b: Position): boolean {
  return a.start < b.end && b.start < a.end;
}

function piece(value: string, block: Block, { start, end }: Position): Block {
  const text = trimmed(value, { start: Math.max(start, block.text.start), end: Math.min(end, block.text.end) });
  return { ...block, start, end, text };
}

function lostWords(source: Source, words: string): Message {
  return {
    ruleId: 'lost-correction',
    severity: 'error',
    path: sidecarPath(source),
    reason: `Unexpected words “${shorten(words)}” in \`omit\`, expected words of the document`,
    note: 'The document may have changed: copy the words again exactly, or take the line out of the .yaml.',
  };
}
