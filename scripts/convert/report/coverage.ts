import type { Span } from '../../../src/schemas/apparatus.ts';
import { figure } from './words.ts';

/** How the report names what becomes of a text, in the order in which it says it. */
const parts: readonly (readonly [key: string, name: string])[] = [
  ['owned', 'shown'],
  ['duplicate', 'repeated elsewhere'],
  ['navigation', 'navigation'],
  ['promotion', 'promotion'],
  ['keeper', 'left out by you'],
  ['separator', 'marks'],
  ['unowned', 'lost'],
];

/** `100 % of 8,554 characters accounted for: 7,900 shown, 600 repeated elsewhere, 54 navigation.` Blank space is not counted. */
export function coverageLine(value: string, spans: readonly Span[]): string {
  return coverageOf([{ value, spans }]);
}

/** The same over several documents. */
export function coverageOf(sources: readonly { readonly value: string; readonly spans: readonly Span[] }[]): string {
  const totals = new Map<string, number>();
  let all = 0;
  for (const { value, spans } of sources) {
    all += count(value);
    for (const { start, end, owner, omission } of spans) {
      const key = owner === undefined ? (omission ?? 'unowned') : 'owned';
      totals.set(key, (totals.get(key) ?? 0) + count(value.slice(start, end)));
    }
  }
  const named = parts.flatMap(([key, name]) => (totals.get(key) ? [[totals.get(key) ?? 0, name] as const] : []));
  const held = named.reduce((sum, [size]) => sum + size, 0);
  const share = held === all ? '100' : (Math.floor((1000 * held) / all) / 10).toFixed(1);
  const listed = named.length === 0 ? '' : `: ${named.map(([size, name]) => `${figure(size)} ${name}`).join(', ')}`;
  return `${share} % of ${figure(all)} characters accounted for${listed}.`;
}

function count(text: string): number {
  return text.replaceAll(/\s/gu, '').length;
}
