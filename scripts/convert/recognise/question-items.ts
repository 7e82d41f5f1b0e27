import { slice } from '../position.ts';
import type { Block } from '../types.ts';
import { headed, type Named } from './named.ts';

/** One alone may be an example of how to ask. */
const fewest = 2;
/** `Q: May I try again?`, `**Q2. Who reads this?**`; the letter is no part of the question. */
const asked =
  /^(?<mark>(?:\*\*|__)?)(?:Q(?:uestion)?|F(?:rage)?)\s?\d{0,2}\s?[:.)]\s+(?<title>\p{Lu}[^\n]{4,400}\?)\k<mark>$/u;

/** Turns the items that a list of questions marks as such into headings; what stands below answers them. */
export function splitQuestionItems(value: string, blocks: readonly Block[]): Block[] {
  const questions = new Map(
    blocks.flatMap((block): [Block, Named][] => {
      const named = block.kind === 'item' ? questionOf(slice(value, block.text)) : undefined;
      return named ? [[block, named]] : [];
    }),
  );
  if (questions.size < fewest) return [...blocks];
  return blocks.flatMap((block) => {
    const named = questions.get(block);
    return named ? headed(block, slice(value, block.text), named) : [block];
  });
}

function questionOf(words: string): Named | undefined {
  const match = asked.exec(words);
  const title = match?.groups?.['title'] ?? '';
  if (!match) return undefined;
  const start = words.indexOf(title);
  const whole = { start: 0, end: words.length };
  return { heading: whole, title: { start, end: start + title.length }, rest: words.length };
}
