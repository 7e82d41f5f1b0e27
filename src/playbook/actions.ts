import { entryPage } from '../lib/routes.ts';
import type { Action } from '../schemas/playbook/common.ts';
import { type NameOf, plain } from './plain.ts';

/** A page of the playbook, as far as actions need it. */
export interface ActionNote {
  id: string;
  data: { title: string; formerly?: string[]; actions: Action[]; date?: string | undefined };
}

/** An action with the note that gave it out. */
export interface TrackedAction extends Omit<Action, 'follows'> {
  /** `weekly-sync#call-the-printer`: the same for as long as the note and the action keep their ids. */
  key: string;
  /** The key under the first id that its note had: calendars know it by that, whatever the note is called today. */
  uid: string;
  anchor: string;
  href: string;
  /** The title of its note, and the day of the note. */
  note: string;
  noted: string;
  /** What is to be done, without the marks of Markdown. */
  words: string;
  follows?: { words: string; href: string };
}

/**
 * Every action of these notes: the one that is due first comes first.
 *
 * @param nameOf what a link without words is called
 */
export function actionsOf(notes: readonly ActionNote[], nameOf?: NameOf): TrackedAction[] {
  const all = notes.flatMap(({ id, data }) => data.actions.map((action) => ({ id, data, action })));
  const byKey = new Map(all.map((each) => [`${each.id}#${each.action.id}`, each]));
  return all
    .map(({ id, data, action: { follows, ...action } }) => {
      const former =
        follows === undefined ? undefined : byKey.get(follows.includes('#') ? follows : `${id}#${follows}`);
      return {
        ...action,
        key: `${id}#${action.id}`,
        uid: `${data.formerly?.[0] ?? id}#${action.id}`,
        anchor: anchorOfAction(action.id),
        words: plain(action.what, nameOf),
        href: entryPage('playbook', id, anchorOfAction(action.id)),
        note: data.title,
        noted: data.date ?? '',
        ...(former
          ? {
              follows: {
                words: plain(former.action.what, nameOf),
                href: entryPage('playbook', former.id, anchorOfAction(former.action.id)),
              },
            }
          : {}),
      };
    })
    .toSorted((a, b) => a.due.localeCompare(b.due) || a.key.localeCompare(b.key, 'en'));
}

/** The anchor of an action on its note's page. */
export function anchorOfAction(id: string): string {
  return `action-${id}`;
}
