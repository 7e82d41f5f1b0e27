import type { Entries } from '../lib/entries.ts';
import { readEdition } from '../lib/hub.ts';
import { actionsOf, type TrackedAction } from './actions.ts';
import { nameOfLink } from './link-name.ts';

/** Every action of the hub: the one that is due first comes first. */
export function actionsIn(entries: Entries): TrackedAction[] {
  return actionsOf(entries.playbook, (address) => nameOfLink(address, entries, readEdition()));
}
