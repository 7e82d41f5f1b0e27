import type { Message, RuleId } from '../convert/message.ts';
import type { Position } from '../convert/types.ts';

/** A file that a message is about. */
export interface Placed {
  readonly path: string;
  readonly text: string;
}

/** An error at a place of a file of the keeper's, in the grammar of all messages. */
export function messageAt(
  ruleId: RuleId,
  { path, text }: Placed,
  place: Position,
  actual: string,
  expected: string,
  note: string,
): Message {
  return {
    ruleId,
    severity: 'error',
    path,
    place,
    value: text,
    reason: `Unexpected ${actual}, expected ${expected}`,
    note,
  };
}
