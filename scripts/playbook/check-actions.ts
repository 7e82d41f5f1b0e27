import type { Action } from '../../src/schemas/playbook/common.ts';
import type { Message } from '../convert/message.ts';
import type { ReadNote } from './check-form.ts';
import { messageAt } from './message-at.ts';

/** What is wrong with an action: the field, what was found, what was expected, what to do. */
type Fault = readonly [field: keyof Action, actual: string, expected: string, hint: string];

const eitherIsWrong = 'Correct the one that is wrong.';

/** What is wrong with the actions of the playbook: days that cannot be, ids that are taken, followers of nothing. */
export function checkActions(notes: readonly ReadNote[]): Message[] {
  const keys = notes.flatMap(({ note, page }) => page.actions.map(({ id }) => `${note.id}#${id}`));
  return notes.flatMap(({ note, page }) =>
    page.actions.flatMap((action, index) => {
      const isTaken = page.actions.findIndex((other) => other.id === action.id) < index;
      const faults: Fault[] = [
        ...(isTaken ? [takenId(action)] : []),
        ...dayFaults(action, page.date),
        ...followFaults(action, note.id, keys),
      ];
      return faults.map(([field, ...said]) =>
        messageAt('unsound-action', note, note.placeOf(['actions', index, field]), ...said),
      );
    }),
  );
}

function takenId({ id }: Action): Fault {
  return ['id', `second action \`${id}\``, 'an id of its own', 'Links and calendars know an action by its id.'];
}

function dayFaults({ due, status, done }: Action, noted: string | undefined): Fault[] {
  const faults: Fault[] = [];
  const before = (field: 'due' | 'done', day: string): Fault => {
    return [field, `day ${day} before the note’s own, ${noted}`, 'that day or a later one', eitherIsWrong];
  };
  if (noted === undefined)
    faults.push(['id', 'action in a note without `date`', 'the day of the note', 'Add `date` to the front matter.']);
  if (noted !== undefined && due < noted) faults.push(before('due', due));
  if (noted !== undefined && done !== undefined && done < noted) faults.push(before('done', done));
  if (status === 'done' && done === undefined)
    faults.push(['status', 'done action without a day', '`done` with the day on which it was done', 'Add it below.']);
  if (status !== 'done' && done !== undefined)
    faults.push(['done', `\`done\` in an action that is ${status}`, '`status: done`, or no `done`', eitherIsWrong]);
  return faults;
}

function followFaults({ id, follows }: Action, note: string, keys: readonly string[]): Fault[] {
  if (follows === undefined) return [];
  const others = keys.filter((key) => key !== `${note}#${id}`);
  if (others.includes(follows.includes('#') ? follows : `${note}#${follows}`)) return [];
  const hint = 'Name it by its `id` in the same note, or as `note#id` in another.';
  return [['follows', `\`${follows}\``, oneOf(others), hint]];
}

function oneOf(keys: readonly string[]): string {
  if (keys.length === 0) return 'an action that this one follows, and there is no other';
  return `one of ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;
}
