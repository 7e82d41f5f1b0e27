import { type DateHint, dateOrder } from '../find/date.ts';
import { findSigns, type SignHint } from '../find/dollar.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { slice } from '../position.ts';
import type { SourceDocument } from '../types.ts';
import { headerOf } from './header.ts';

/**
 * What bare signs of money mean in a document, and which number of its dates is the day; empty where its sheet, header and title
 * name no place, or several, and its dates leave it open.
 */
export type DollarHint = SignHint & DateHint;

/** The country's money, from the place that a document's fact sheet or title names, else from its header. */
export function dollarHint(document: SourceDocument): DollarHint {
  const { source, blocks, title } = document;
  const places = blocks.flatMap((label, index) => {
    const value = blocks[index + 1];
    const isPlace = label.kind === 'label' && labelProperty(slice(source.value, label.text)) === 'jobLocation';
    return isPlace && value?.kind === 'value' ? [slice(source.value, value.text)] : [];
  });
  const header = headerOf(document).map(({ words }) => words);
  const order = dateOrder(source.value);
  return {
    ...(order === undefined ? {} : { order }),
    ...findSigns(header.join('\n')),
    ...findSigns([...places, title?.value ?? ''].join('\n')),
  };
}
