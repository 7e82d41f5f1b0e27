import { stageWord } from '../knowledge/stage-words.ts';
import { slice } from '../position.ts';
import type { Block } from '../types.ts';
import { headed, type Named, nameAlone } from './named.ts';

const fewest = 3;
/** ` 1) `, ` (2) `: an ordinal inside a sentence, with the word that joins it to the one before. */
const ordinal = /(?:^|\s)(?:(?:and|und|et)\s)?\(?(?<number>\d)[.)]\s+(?=\p{L})/gu;
/** `Application → Talk → Offer` */
const arrow = /\s*(?:[→➔➜➞»]|=>|->|\s>\s)\s*/gu;

/** A stretch of a sentence that may be a stage: from its mark to the next. Offsets are the sentence's own. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** Where its own words begin; a number is one of them. */
  readonly from: number;
}

/** A sentence or row of stages as steps, with what stands before the first; undefined where it lists none. */
export function stagesInSentence(value: string, block: Block): Block[] | undefined {
  const words = slice(value, block.text);
  const numbers = [...words.matchAll(ordinal)];
  const isCounted =
    numbers.length >= fewest && numbers.every((match, index) => Number(match.groups?.['number']) === index + 1);
  const pieces = isCounted ? countedPieces(words, numbers) : rowPieces(words);
  const first = pieces[0];
  const steps =
    pieces.length < fewest || !first ? [] : pieces.flatMap((piece, index) => stepOf(value, block, piece, index + 1));
  const known = steps.filter(
    (step) => step.kind === 'heading' && stageWord.test(slice(value, step.title ?? step.text)),
  );
  const count = steps.filter(({ kind }) => kind === 'heading').length;
  if (!first || count < pieces.length || known.length * 2 < pieces.length) return undefined;
  const at = block.text.start + first.start;
  const lead: Block = { kind: 'paragraph', start: block.start, end: at, text: { start: block.text.start, end: at } };
  return first.start > 0 ? [lead, ...steps] : steps;
}

function countedPieces(words: string, numbers: readonly RegExpExecArray[]): Piece[] {
  return numbers.map((match, index) => ({
    start: match.index,
    end: numbers[index + 1]?.index ?? words.length,
    from: match.index + match[0].length - match[0].trimStart().length,
  }));
}

function rowPieces(words: string): Piece[] {
  const arrows = [...words.matchAll(arrow)];
  const starts = [
    { start: 0, from: 0 },
    ...arrows.map((match) => ({ start: match.index, from: match.index + match[0].length })),
  ];
  return starts.map((piece, index) => ({ ...piece, end: starts[index + 1]?.start ?? words.length }));
}

/** A piece as a step: it keeps its number, as a heading does, and the title leaves it out. None where it is no name. */
function stepOf(value: string, block: Block, { start, end, from }: Piece, step: number): Block[] {
  const at = block.text.start;
  const words = value.slice(at + from, at + end).trimEnd();
  const mark = /^(?:(?:and|und|et)\s)?\(?\d[.)]\s+/u.exec(words)?.[0].length ?? 0;
  const name = lastName(words.slice(mark)) ?? nameAlone(words.slice(mark));
  if (!name) return [];
  const moved = {
    heading: { start: 0, end: mark + name.title.end },
    title: { start: mark + name.title.start, end: mark + name.title.end },
    rest: mark + name.rest,
  };
  const item: Block = {
    kind: 'item',
    start: start === 0 ? block.start : at + start,
    end: at + end === block.text.end ? block.end : at + end,
    text: { start: at + from, end: at + from + words.length },
  };
  return headed(item, words, moved, step);
}

/** `Medical check. You are told …`: the last stage of a sentence, and the sentences behind it. */
function lastName(words: string): Named | undefined {
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(words);
  const name = stop ? nameAlone(words.slice(0, stop.index)) : undefined;
  return stop && name ? { ...name, rest: stop.index + stop[0].length } : undefined;
}
