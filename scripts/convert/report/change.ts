import type { Message } from '../message.ts';
import type { Run } from '../run.ts';
import { compareRuns } from './compare.ts';
import { factChange } from './document.ts';
import { disagreement } from './hub.ts';
import { printable, row, visible } from './printable.ts';
import { inSentence } from './words.ts';

/** A change while the converter watches, and the messages that came with it. */
export interface ChangeReport {
  /** Empty where nothing changed that anybody would see. */
  readonly text: string;
  readonly appeared: readonly Message[];
}

/** What the change between two runs of one folder meant: documents with their facts, entries, disagreements, messages that went. */
export function describeChange(before: Run, now: Run, width: number): ChangeReport {
  const comparison = compareRuns(before.after, now.after);
  const documents = now.after.documents.flatMap(({ id, path, title, gaps }) => {
    const state = comparison.states.get(id);
    if (state === undefined || state === 'unchanged') return [];
    const old = before.after.documents.find((each) => each.id === id);
    const facts = state === 'new' ? [`${printable(title)}`] : (comparison.facts.get(id) ?? []).map(factChange);
    const closed = (old?.gaps ?? [])
      .filter((label) => !gaps.includes(label))
      .map((label) => `no longer missing: ${inSentence(label)}`);
    const opened = old
      ? gaps.filter((label) => !old.gaps.includes(label)).map((label) => `now missing: ${inSentence(label)}`)
      : [];
    return [
      `${visible(path)} ${state}`,
      ...[...facts, ...closed, ...opened].flatMap((text) => row('', printable(text), width, 3, 0)),
    ];
  });
  const known = new Set(before.messages.map(keyOf));
  const still = new Set(now.messages.map(keyOf));
  const lines = [
    ...documents,
    ...comparison.gone.map(({ path }) => `${visible(path)} gone`),
    ...entryChanges(now),
    ...comparison.appeared.flatMap((each) => disagreement('disagree', each, width)),
    ...comparison.settled.flatMap((each) => disagreement('settled', each, width)),
    ...before.messages
      .filter((message) => !still.has(keyOf(message)))
      .map(({ path, ruleId }) => `   mended   ${visible(path)} ${ruleId}`),
  ];
  return { text: lines.join('\n'), appeared: now.messages.filter((message) => !known.has(keyOf(message))) };
}

function entryChanges({ changes }: Run): string[] {
  const moved: [string, readonly string[]][] = [
    ['new', changes.added.map(({ path }) => path)],
    ['changed', changes.changed.map(({ path }) => path)],
    ['gone', changes.gone],
  ];
  return moved.flatMap(([what, paths]) => paths.map((path) => `   ${visible(path)} ${what}`));
}

/** A message is the same wherever in its document it has moved to. */
function keyOf({ ruleId, path, reason }: Message): string {
  return JSON.stringify([ruleId, path, reason]);
}
