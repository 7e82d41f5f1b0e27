import type { ListPlace } from '../types.ts';
import type { Line } from './lines.ts';
import { itemMark } from './list-mark.ts';
import { columnOf, createRegions, type Region } from './markdown-regions.ts';
import { isMark } from './marks.ts';
import { findRunOnLines } from './wrapped.ts';

/** What Markdown says of lines that their own shape does not. Keys are indexes of lines. */
export interface MarkdownShape {
  /** By their first line. */
  readonly regions: ReadonlyMap<number, Region>;
  /** The list items that a line stands in, its own last. */
  readonly within: ReadonlyMap<number, readonly ListPlace[]>;
  /** Lines that carry on the one above. */
  readonly runOn: ReadonlySet<number>;
}

interface OpenItem {
  readonly place: ListPlace;
  /** Columns of its mark and of its text. */
  readonly mark: number;
  readonly text: number;
}

/** A nested list may be indented by less than the text above it: under `10. Ropes`, two columns will do. */
const leastIndent = 2;

/** Lists nest no deeper: what stands further in stands beside. */
const deepest = 6;

/** The shape of a value without Markdown's marks. */
export const noMarkdown: MarkdownShape = { regions: new Map(), within: new Map(), runOn: new Set() };

/** Reads the blocks of Markdown line by line, so that what is broken or unclosed reaches no further than its own lines. */
export function readMarkdown(value: string, lines: readonly Line[]): MarkdownShape {
  const runOn = findRunOnLines(value, lines);
  const regionAt = createRegions(value, lines);
  const regions = new Map<number, Region>();
  const within = new Map<number, readonly ListPlace[]>();
  let open: OpenItem[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.words === '' || runOn.has(index)) continue;
    const column = columnOf(value, line);
    open = open.filter(({ mark, text }) => column >= Math.min(text, mark + leastIndent));
    const item = isMark(line.words) ? undefined : itemMark(line.words, true);
    const items = open.map(({ text }) => text);
    const region = regionAt(index, { base: items.at(-1) ?? 0, item, items });
    if (item) {
      const { length, ...mark } = item;
      const place = { start: line.text.start, ...mark };
      open = [...open.slice(0, deepest - 1), { place, mark: column, text: column + length }];
    }
    if (open.length > 0)
      within.set(
        index,
        open.map((each) => each.place),
      );
    if (region) {
      regions.set(index, region);
      index = region.last;
    }
  }
  return { regions, within, runOn };
}
