import { digestOf, withDigest } from '../digest.ts';
import type { EntryDraft } from '../drafts.ts';
import { serialise } from './serialise.ts';
import { bodyTree } from './tree.ts';

/** A file to be written, relative to the content folder. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
  /** The digest of the text, where it is known: then files are compared without their texts. */
  readonly digest?: string;
}

/** The MDX file of an entry, with its digest: a function of the entry alone. */
export function emitEntry({ collection, id, data, sections }: EntryDraft): Required<EmittedFile> {
  const text = withDigest(serialise(data, bodyTree(sections)));
  return { path: `${collection}/${id}.mdx`, text, digest: digestOf(text) };
}

/** One MDX file for each entry, in the order of the entries. */
export function emit(entries: readonly EntryDraft[]): EmittedFile[] {
  return entries.map(emitEntry);
}
