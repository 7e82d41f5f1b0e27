import { type Memory, remember } from '../../../scripts/convert/memory.ts';

/** What is made of `input`, and whether it had to be made. */
export function ask(memory: Memory, input: string | object, name = 'length'): { made: unknown; isAsked: boolean } {
  let isAsked = false;
  const made = remember(memory, name, input, (each) => {
    isAsked = true;
    return { length: JSON.stringify(each).length };
  });
  return { made, isAsked };
}
