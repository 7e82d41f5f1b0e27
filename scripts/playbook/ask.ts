import { createInterface } from 'node:readline/promises';

/** Asks until an answer has no fault. What was given before and has one is told why. */
export type Ask = (
  question: string,
  faultOf: (answer: string) => string | undefined,
  given?: string,
) => Promise<string>;

/** Whoever was asked ended instead of answering. */
export class NoAnswer extends Error {}

/** Whether somebody is there to be asked. */
export function isTerminal(): boolean {
  return process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/**
 * Asks in the terminal.
 *
 * @throws NoAnswer at Ctrl-C, and where there is no more input
 */
export async function inTerminal<T>(use: (ask: Ask) => Promise<T>): Promise<T> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const ended = new Promise<never>((_, reject) => {
    for (const sign of ['SIGINT', 'close'] as const) terminal.once(sign, () => reject(new NoAnswer()));
  });
  // The terminal is closed at the end as well, when nobody waits any more.
  ended.catch(() => undefined);
  const ask: Ask = async (question, faultOf, given = '') => {
    if (given !== '') process.stdout.write(`  ${faultOf(given)}\n`);
    const answer = (await Promise.race([terminal.question(question), ended])).trim();
    const fault = faultOf(answer);
    if (fault === undefined) return answer;
    if (answer === '') process.stdout.write(`  ${fault}\n`);
    return ask(question, faultOf, answer);
  };
  try {
    return await use(ask);
  } finally {
    terminal.close();
  }
}
