import { withDigest } from '../digest.ts';
import type { EntryDraft } from '../drafts.ts';
import { serialise } from './serialise.ts';
import { bodyTree } from './tree.ts';

/** A file to be written, relative to the content folder. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}

/** One MDX file for each entry, in the order of the entries, each with its digest. */
export function emit(entries: readonly EntryDraft[]): EmittedFile[] {
  return entries.map(({ collection, id, data, sections }) => ({
    path: `${collection}/${id}.mdx`,
    text: withDigest(serialise(data, bodyTree(sections))),
  }));
}
