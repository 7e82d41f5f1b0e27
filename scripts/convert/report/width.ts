import { loadLater } from '../load-later.ts';

/** Letters of Latin and the usual marks, of which each takes one column whatever stands beside it. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac]*$/;
/** Its patterns of emoji take longer to be made than most reports to be printed. */
const exact = loadLater<typeof import('string-width')>(import.meta.url, 'string-width');

/** How many columns a terminal takes for a text. */
export function widthOf(text: string): number {
  return plain.test(text) ? text.length : exact().default(text);
}
