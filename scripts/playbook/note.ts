import { isMap, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { Position } from '../convert/types.ts';

/** A file of the playbook, read far enough to tell where each of its fields stands. */
export interface Note {
  /** The name of its file without the ending. */
  readonly id: string;
  /** As the keeper knows it: `content/playbook/publish.mdx`. */
  readonly path: string;
  readonly text: string;
  /** What the front matter says. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where the body begins. UTF-16 offset into `text`. */
  readonly bodyAt: number;
  /** What keeps the front matter from being read, and where. */
  readonly fault?: { readonly actual: string; readonly place: Position };
  /** The place of a field; of one that is not there, of the field that should hold it. */
  placeOf(path: readonly PropertyKey[]): Position;
}

const front = /^\uFEFF?---\r?\n(?<yaml>[\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/u;

/** The fields of a YAML text, and where each stands. Never throws: what keeps it from being read is its `fault`. */
export function readFields(yaml: string, yamlAt = 0): Pick<Note, 'data' | 'fault' | 'placeOf'> {
  const nowhere = { start: 0, end: 0 };
  const document = parseDocument(yaml);
  const { contents } = document;
  const [error] = document.errors;
  if (error || (contents !== null && !isMap(contents))) {
    const [start, end] = error?.pos ?? [0, 0];
    const said = (error?.message.split('\n')[0] ?? '').replace(/ at line.*$/u, '');
    const place = { start: yamlAt + start, end: yamlAt + Math.max(start, end) };
    return { data: {}, placeOf: () => nowhere, fault: { actual: error ? said : 'text without a field', place } };
  }
  const placeOf = (fields: readonly PropertyKey[]) =>
    (contents && placeIn(contents as Node, fields, yamlAt)) ?? nowhere;
  return { data: (document.toJS() ?? {}) as Record<string, unknown>, placeOf };
}

/** Reads a note. Never throws: what is wrong with the front matter is its `fault`. */
export function readNote(id: string, path: string, text: string): Note {
  const match = front.exec(text);
  const line = { start: 0, end: Math.max(0, text.search(/\r?\n|$/u)) };
  const without = { actual: 'text without front matter', place: line };
  if (!match) return { id, path, text, data: {}, bodyAt: 0, placeOf: () => line, fault: without };
  const fields = readFields(match.groups?.['yaml'] ?? '', match[0].indexOf('\n') + 1);
  return { id, path, text, bodyAt: match[0].length, ...fields };
}

function placeIn(node: Node, fields: readonly PropertyKey[], base: number): Position | undefined {
  const [field, ...rest] = fields;
  if (field === undefined) return rangeOf(node, base);
  if (isMap(node)) {
    const pair = (node.items as Pair<Node, Node | null>[]).find(({ key }) => 'value' in key && key.value === field);
    if (pair) return (pair.value && placeIn(pair.value, rest, base)) ?? rangeOf(pair.key, base);
    // Of a list's item its first field stands for the whole: all of it would be a picture of the whole item.
    const [first] = node.items as Pair<Node, Node | null>[];
    return first && rangeOf(first.key, base);
  }
  const item = isSeq(node) ? (node.items[Number(field)] as Node | undefined) : undefined;
  return item ? placeIn(item, rest, base) : rangeOf(node, base);
}

function rangeOf({ range }: Node, base: number): Position | undefined {
  return range ? { start: base + range[0], end: base + range[1] } : undefined;
}
