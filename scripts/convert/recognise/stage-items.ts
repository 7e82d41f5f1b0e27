import { stageWord } from '../knowledge/stage-words.ts';
import { slice } from '../position.ts';
import type { Block, SectionRole } from '../types.ts';
import { headed, nameAlone, nameOf } from './named.ts';

const fewest = 3;
/** ` 1) `, ` (2) `: an ordinal inside a sentence, with the word that joins it to the one before. */
const ordinal = /(?:^|\s)(?:(?:and|und|et)\s)?\(?(?<number>\d)[.)]\s+(?=\p{L})/gu;
/** `Application → Talk → Offer` */
const arrow = /\s*(?:[→➔➜➞»]|=>|->|\s>\s)\s*/gu;

/** Turns the stages that a process lists instead of heading them into headings of steps: numbered items, numbers in a sentence, arrows. */
export function splitStageItems(
  value: string,
  blocks: readonly Block[],
  roles: ReadonlyMap<Block, SectionRole>,
): Block[] {
  // Where steps have headings, a list of them is a list of contents.
  if (blocks.some(({ isStep }) => isStep)) return [...blocks];
  const split = new Map<Block, Block[]>();
  let list: Block[] = [];
  const close = () => {
    const steps = stepsOf(value, list);
    steps.forEach((step, index) => {
      split.set(list[index] as Block, step);
    });
    list = [];
  };
  let isProcess = false;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      close();
      isProcess = roles.get(block) === 'process';
    } else if (isProcess && block.kind === 'item' && block.isOrdered === (list[0]?.isOrdered ?? block.isOrdered)) list.push(block);
    else if (isProcess && block.kind === 'paragraph') {
      const pieces = piecesOf(value, block);
      if (pieces) split.set(block, pieces);
    }
  }
  close();
  return blocks.flatMap((block) => split.get(block) ?? [block]);
}

/** Items as steps: each is a name or begins with one, and most of them speak of applying and hiring. */
function stepsOf(value: string, items: readonly Block[]): Block[][] {
  const words = items.map((item) => slice(value, item.text));
  const names = words.map((each) => nameOf(each) ?? nameAlone(each));
  const known = names.filter((name, index) => name && stageWord.test((words[index] ?? '').slice(name.title.start, name.title.end)));
  const isList = items.length >= fewest && names.every((name) => name !== undefined) && known.length * 2 >= items.length;
  if (!isList) return [];
  return items.flatMap((item, index) => {
    const name = names[index];
    return name ? [headed(item, words[index] ?? '', name, index + 1)] : [];
  });
}

/** A sentence or row of stages cut before each of them. */
function piecesOf(value: string, block: Block): Block[] | undefined {
  const words = slice(value, block.text);
  const numbers = [...words.matchAll(ordinal)];
  const isCounted = numbers.length >= fewest && numbers.every((match, index) => Number(match.groups?.['number']) === index + 1);
  const arrows = isCounted ? [] : [...words.matchAll(arrow)];
  const starts = isCounted ? numbers.map(({ index }) => index) : [0, ...arrows.map(({ index }) => index)];
  if (starts.length < fewest) return undefined;
  const marks = isCounted ? numbers.map((match) => match[0]) : ['', ...arrows.map((match) => match[0])];
  const items = starts.map((start, index): Block => {
    const mark = marks[index] ?? '';
    const end = starts[index + 1] ?? words.length;
    const lead = isCounted ? mark.length - mark.trimStart().length : mark.length;
    const raw = words.slice(start + lead, end);
    const from = block.text.start + start + lead;
    return {
      kind: 'item',
      start: index === 0 && start === 0 ? block.start : block.text.start + start,
      end: index === starts.length - 1 ? block.end : block.text.start + end,
      text: { start: from, end: from + raw.trimEnd().length },
    };
  });
  const steps = namedSteps(value, items, isCounted);
  if (!steps) return undefined;
  const first = items[0] as Block;
  const lead: Block[] =
    first.start > block.start ? [{ kind: 'paragraph', start: block.start, end: first.start, text: { start: block.text.start, end: first.start } }] : [];
  return [...lead, ...steps.flat()];
}

/** The pieces of a sentence as steps; a piece keeps its number, as a heading keeps it, and the title leaves it out. */
function namedSteps(value: string, items: readonly Block[], isCounted: boolean): Block[][] | undefined {
  const steps = items.map((item, index) => {
    const words = slice(value, item.text);
    const mark = isCounted ? (/^(?:(?:and|und|et)\s)?\(?\d[.)]\s+/u.exec(words)?.[0].length ?? 0) : 0;
    const rest = words.slice(mark);
    const name = sentenceEnd(rest) ?? nameAlone(rest);
    if (!name) return undefined;
    const moved = {
      heading: { start: 0, end: mark + name.title.end },
      title: { start: mark + name.title.start, end: mark + name.title.end },
      rest: mark + name.rest,
    };
    return headed(item, words, moved, index + 1);
  });
  const named = steps.filter((step) => step !== undefined);
  const known = items.filter((item) => stageWord.test(slice(value, item.text)));
  return named.length === items.length && known.length * 2 >= items.length ? named : undefined;
}

/** `Medical check. You are told …`: the last stage of a sentence, and the sentences behind it. */
function sentenceEnd(words: string): ReturnType<typeof nameOf> {
  const stop = /[.!?]\s+(?=\p{Lu})/u.exec(words);
  const name = stop ? nameAlone(words.slice(0, stop.index)) : undefined;
  return stop && name ? { ...name, rest: stop.index + stop[0].length } : undefined;
}
