import type { Block, Position } from '../types.ts';

/** An item that begins with its own name: where the name stands, and where its text begins. Offsets are the item's own. */
export interface Named {
  readonly heading: Position;
  readonly title: Position;
  /** The end of the words where the item is its name alone. */
  readonly rest: number;
}

/** `**Look twice:** We count.`, `**Look twice** – We count.`, `**Look twice**` */
const bold = /^(?<head>(?<mark>\*\*|__)(?<title>[^*_]{2,60}?)[:.]?\k<mark>:?)(?:\s*[–—-]\s+|\s+|$)/u;
/** `Look twice: We count.`, `Look twice – we count.` */
const labelled = /^(?<head>(?<title>\p{Lu}[^:.!?–—*]{1,50}?)\s?(?::|(?=\s[–—-]\s)))(?:\s*[–—-])?\s+(?=\S)/u;
/** `Look twice. We count.`: the name is a sentence of a few words */
const sentence = /^(?<head>(?<title>\p{Lu}[^.:!?*]{1,40})[.!])\s+(?=\p{Lu})/u;
const mostWords = 7;

/** The name that an item opens with, marked by bold type or by its stop. */
export function nameOf(words: string): Named | undefined {
  const match = bold.exec(words) ?? labelled.exec(words) ?? sentence.exec(words);
  const { head = '', title = '' } = match?.groups ?? {};
  if (!match || title.trim().split(/\s+/u).length > mostWords) return undefined;
  const start = head.indexOf(title);
  return {
    heading: { start: 0, end: head.length },
    title: { start, end: start + title.trimEnd().length },
    rest: match[0].length,
  };
}

/** An item that is a name and no sentence: `Phone screen (30 minutes)`. */
export function nameAlone(words: string): Named | undefined {
  const bare = words.replace(/[\s.,;]+$/u, '').replace(/\s(?:and|or|und|oder|et|ou)$/u, '');
  const isName = /^[\p{L}\p{N}"“]/u.test(bare) && bare.split(/\s+/u).length <= mostWords && !/[.:!?]\s/u.test(bare);
  if (!isName || !/\p{L}{2}/u.test(bare)) return undefined;
  const whole = { start: 0, end: bare.length };
  return { heading: { start: 0, end: words.length }, title: whole, rest: words.length };
}

/** An item as a heading with its name, and a paragraph with the rest where there is one. The two tile the item. */
export function headed(block: Block, words: string, named: Named, step?: number): Block[] {
  const { start } = block.text;
  const hasText = named.rest < words.length;
  const from = hasText ? start + named.rest : block.end;
  const heading: Block = {
    kind: 'heading',
    start: block.start,
    end: from,
    text: { start: start + named.heading.start, end: start + named.heading.end },
    title: { start: start + named.title.start, end: start + named.title.end },
    depth: 6,
    ...(step === undefined ? {} : { isStep: true, number: String(step) }),
  };
  if (!hasText) return [heading];
  return [heading, { kind: 'paragraph', start: from, end: block.end, text: { start: from, end: block.text.end } }];
}
