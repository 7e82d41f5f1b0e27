import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { recordsOf } from '../../../scripts/convert/records.ts';
import type { Source } from '../../../scripts/convert/types.ts';

/** The records of sources as a reader of the file gets them. */
// biome-ignore lint/suspicious/noExplicitAny: JSON of a file that the tests look into
export function readRecords(sources: readonly Source[]): any {
  const { records, linked } = convertSources(sources);
  return JSON.parse(JSON.stringify(recordsOf(records, linked)));
}

/** A record's values alone; each that has offsets is held against the text. */
export function plain(node: unknown, text: string): unknown {
  if (Array.isArray(node)) return node.map((each) => plain(each, text));
  if (typeof node !== 'object' || node === null) return node;
  if (!('basis' in node && 'value' in node))
    return Object.fromEntries(Object.entries(node).map(([name, each]) => [name, plain(each, text)]));
  const { value, start, end } = node as { value: unknown; start?: number; end?: number };
  if (typeof value === 'string' && start !== undefined && text.slice(start, end) !== value)
    return `${value} < ${text.slice(start, end)}`;
  return value;
}
