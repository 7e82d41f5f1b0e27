import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../../scripts/convert/find/found.ts';

/** A finding as `value «words» (inferred)`: what was read, from which words, and what they do not say. */
export function shown<T>(text: string, findings: readonly Found<T>[], format: (value: T) => string = String): string[] {
  return findings.map(({ value, start, end, inferred }) => {
    const said = `${format(value)} «${text.slice(start, end)}»`;
    return inferred === undefined ? said : `${said} (${inferred})`;
  });
}

/** A table of texts, each with what is found in it, as `shown` prints it. */
export function finds(
  read: (text: string) => string[],
  rows: readonly (readonly [text: string, ...findings: string[]])[],
): void {
  for (const [text, ...findings] of rows) test(`reads ${text}`, () => assert.deepEqual(read(text), findings));
}

/** A table of look-alikes, in which nothing is found. */
export function findsNothing(read: (text: string) => string[], texts: readonly string[]): void {
  for (const text of texts) test(`leaves out ${text}`, () => assert.deepEqual(read(text), []));
}
