import { withoutMarks } from './markdown.ts';
import { slice } from './position.ts';
import type { Position, Source } from './types.ts';

/** The words of a heading or name as a reader sees them: of Markdown, without its marks. */
export function shownWords({ value, isMarkdown }: Source, position: Position): string {
  const words = slice(value, position);
  return isMarkdown ? withoutMarks(words) : words;
}
