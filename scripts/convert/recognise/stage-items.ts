import { stageWord } from '../knowledge/stage-words.ts';
import { slice } from '../position.ts';
import type { Block, SectionRole } from '../types.ts';
import { headed, nameAlone, nameOf } from './named.ts';
import { stagesInSentence } from './stage-sentence.ts';

const fewest = 3;

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
    } else if (isProcess && block.kind === 'item' && block.isOrdered === (list[0]?.isOrdered ?? block.isOrdered))
      list.push(block);
    else if (isProcess && block.kind === 'paragraph') {
      const pieces = stagesInSentence(value, block);
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
  const known = names.filter(
    (name, index) => name && stageWord.test((words[index] ?? '').slice(name.title.start, name.title.end)),
  );
  const isList =
    items.length >= fewest && names.every((name) => name !== undefined) && known.length * 2 >= items.length;
  if (!isList) return [];
  return items.flatMap((item, index) => {
    const name = names[index];
    return name ? [headed(item, words[index] ?? '', name, index + 1)] : [];
  });
}
