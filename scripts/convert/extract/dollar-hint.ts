import { findDollar } from '../find/dollar.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { slice } from '../position.ts';
import type { SourceDocument } from '../types.ts';

/** What a bare dollar sign means in a document; empty where its sheet names no place, or none with a dollar of its own. */
export interface DollarHint {
  readonly dollar?: string;
}

/** The country's dollar, from the place that a document's fact sheet or title names. */
export function dollarHint({ source, blocks, title }: SourceDocument): DollarHint {
  const places = blocks.flatMap((label, index) => {
    const value = blocks[index + 1];
    const isPlace = label.kind === 'label' && labelProperty(slice(source.value, label.text)) === 'jobLocation';
    return isPlace && value?.kind === 'value' ? [slice(source.value, value.text)] : [];
  });
  const dollar = findDollar([...places, title?.value ?? ''].join('\n'));
  return dollar === undefined ? {} : { dollar };
}
