import { mdxToMdast } from 'satteri';
import type { BodyNode } from '../../src/lib/body.ts';
import { lineStarts } from '../convert/position.ts';
import type { Position } from '../convert/types.ts';
import type { Note } from './note.ts';

/** A node of an authored body, with its offsets in the body. */
export interface BodyPart extends BodyNode {
  readonly children?: BodyPart[];
  readonly position?: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } };
}

/** The tree of a note's body, or why it cannot be read, and where. */
export function bodyTree({ text, bodyAt }: Note): { tree: BodyPart } | { reason: string; place: Position } {
  const body = text.slice(bodyAt);
  try {
    return { tree: mdxToMdast(body) as unknown as BodyPart };
  } catch (error) {
    const [said = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    // The parser's words begin with the line and column within the body, and end with its name for the fault.
    const at = /^(?<line>\d+):(?<column>\d+): (?<reason>.+?)(?: \([\w-]+:[\w-]+\))?$/u.exec(said)?.groups;
    const start = bodyAt + (lineStarts(body)[Number(at?.['line'] ?? 1) - 1] ?? 0) + Number(at?.['column'] ?? 1) - 1;
    return { reason: at?.['reason'] ?? said, place: { start, end: start } };
  }
}

/** Where a node stands in the file. */
export function placeOfPart(note: Note, { position }: BodyPart): Position {
  return position
    ? { start: note.bodyAt + position.start.offset, end: note.bodyAt + position.end.offset }
    : { start: note.bodyAt, end: note.bodyAt };
}
