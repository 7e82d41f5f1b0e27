import { stringify } from 'yaml';
import type { ChangeDay } from '../../src/schemas/changes.ts';
import { splitDigest } from './digest.ts';

/** Days that are kept: a feed is for what is new. */
const most = 60;

/** The paths of entries that a run wrote and removed: `roles/clerk.mdx`. */
export interface EntryChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly gone: readonly string[];
}

/**
 * The days of changes with those of one more run. What a run does on a day on which there was one already joins it: an entry that is
 * added and changed is added, one that is added and gone was never there, one that is gone and added again is changed.
 *
 * @param days the newest first
 * @param today ISO 8601
 */
export function withChanges(days: readonly ChangeDay[], today: string, changes: EntryChanges): ChangeDay[] {
  const earlier = days.filter(({ on }) => on !== today);
  const before = days.find(({ on }) => on === today) ?? { added: [], changed: [], gone: [] };
  const day = joined(before, {
    added: changes.added.map(entryOf),
    changed: changes.changed.map(entryOf),
    gone: changes.gone.map(entryOf),
  });
  const isEmpty = day.added.length + day.changed.length + day.gone.length === 0;
  return [...(isEmpty ? [] : [{ on: today, ...day }]), ...earlier].toSorted(byDay).slice(0, most);
}

function joined(before: EntryChanges, now: EntryChanges) {
  const added = without([...before.added, ...without(now.added, before.gone)], now.gone);
  const changed = without(
    [...before.changed, ...without(now.changed, before.added), ...both(now.added, before.gone)],
    now.gone,
  );
  const gone = [...without(before.gone, now.added), ...without(now.gone, before.added)];
  return { added: once(added), changed: once(changed), gone: once(gone) };
}

/** `roles/clerk.mdx` → `roles/clerk` */
function entryOf(path: string): string {
  return path.replace(/\.mdx$/u, '');
}

function without(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((each) => !other.includes(each));
}

function both(list: readonly string[], other: readonly string[]): string[] {
  return list.filter((each) => other.includes(each));
}

function once(list: readonly string[]): string[] {
  return [...new Set(list)].toSorted();
}

function byDay(one: ChangeDay, other: ChangeDay): number {
  if (one.on === other.on) return 0;
  return one.on > other.on ? -1 : 1;
}

/** Whether two texts of an entry differ in more than the places that their words stand at. */
export function isNews(before: string, after: string): boolean {
  const words = (text: string) => splitDigest(text).rest.replaceAll(/(?<=[\p{L}\p{N}._-]:)\d+-\d+/gu, '');
  return words(before) !== words(after);
}

/** The file: YAML under a sentence that says whose it is. */
export function changesText(days: readonly ChangeDay[]): string {
  return `# What changed in the entries, a day each. Written by the converter; the feed and the home page read it.\n${stringify(days)}`;
}
