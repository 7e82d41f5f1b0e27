import { lineStarts, pointAt, slice } from '../position.ts';
import { quoted } from './printable.ts';
import type { DocumentView } from './views.ts';

/** How a document came by its title: `read from a heading, line 3`. */
export function titleOrigin({ record }: DocumentView): string {
  const { basis, position } = record.title;
  const { source, blocks } = record.document;
  if (basis === 'edited') return 'set in its .yaml';
  if (!position) return 'taken from the name of the file: check it';
  const line = `line ${pointAt(lineStarts(source.value), position.start).line}`;
  if (basis === 'inferred') return `concluded from a sentence, ${line}: check it`;
  const at = blocks.findIndex(({ start, end }) => start <= position.start && position.start < end);
  const label = blocks[at]?.kind === 'value' ? blocks[at - 1] : undefined;
  if (label?.kind === 'label') return `read from the label ${quoted(slice(source.value, label.text))}, ${line}`;
  return `read from ${blocks[at]?.kind === 'heading' ? 'a heading' : 'the text'}, ${line}`;
}

/** Whether a title is one to check: a rule concluded it, or it is the file's name. */
export function isTitleConcluded({ record }: DocumentView): boolean {
  return record.title.basis === 'inferred';
}
