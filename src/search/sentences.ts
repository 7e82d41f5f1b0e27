import type { LoadFault } from './load.ts';
import { waysFor } from './ways.ts';

/** Why the search cannot run, and what a reader can do. The list of all entries follows on the page. */
const faults: Readonly<Record<LoadFault, string>> = {
  offline: 'There is no connection, so the search could not be loaded. Ask again once there is one.',
  unreachable: 'The search could not be loaded: its index does not answer. Ask again in a moment.',
  missing:
    'The search could not be loaded: its index is not there, perhaps because the site changed. Load the page anew.',
  damaged: 'The search could not be loaded: its index is damaged or of another version. Load the page anew.',
};

export function failureFor(fault: LoadFault): string {
  return `${faults[fault]} Every entry is listed below.`;
}

/** What was found, in one line. */
export function countFor(results: number): string {
  return results === 1 ? 'One passage.' : `The ${results} closest passages.`;
}

/** Whether a question is about the documents together, what they contradict and leave out: no passage says that. */
export function isOfTheHub(words: string): boolean {
  return waysFor(words).includes('open');
}

/**
 * That the documents do not say it, with the question as it was asked.
 *
 * @param narrowed whether the reader chose to look in a part of them
 */
export function refusalFor(words: string, narrowed: boolean): string {
  const asked = `“${words.trim()}”`;
  // What documents contradict and leave out is gathered from all of them, and no passage.
  if (!narrowed && waysFor(words).includes('open'))
    return 'No document says so itself; a page gathers it from them all.';
  return narrowed ? `What you chose does not say: ${asked}.` : `The documents do not say: ${asked}.`;
}

/** What a screen reader says once a reader has stopped typing. `best` is the first result in words. */
export function announcementFor(state: 'answered' | 'unanswered', results: number, best: string): string {
  if (state === 'answered') return `${countFor(results)} First: ${best}.`;
  if (results === 0) return 'Nothing found. The documents do not say.';
  return `The documents do not say. ${results === 1 ? 'One passage comes' : `${results} passages come`} near.`;
}
