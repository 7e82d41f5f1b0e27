import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { endings } from '../convert/formats/formats.ts';
import { endingOf, isDocument } from '../convert/source-names.ts';
import { type Outcome, refusedBy } from './outcome.ts';

/** A file that may be added, by the path that names it; or why not. */
export type Candidate = { readonly kind: 'candidate'; readonly from: string } | Outcome;

const supported = `${endings.slice(0, -1).join(', ')} and ${endings.at(-1)}`;

/**
 * The files that a named path stands for: itself, or the documents of a folder. Sub-folders are named and not looked into: a saved page
 * has its pictures and scripts in one.
 */
export async function candidatesIn(path: string, sources: string): Promise<Candidate[]> {
  try {
    const file = await stat(path);
    if (await isInside(path, sources)) return [own(path)];
    if (file.isFile()) return [isDocument(path) ? { kind: 'candidate', from: path } : unsupported(path)];
    if (file.isDirectory()) return await documentsIn(path);
    return [{ kind: 'refused', from: path, reason: 'It is no file and no folder.', advice: 'Name a document.' }];
  } catch (error) {
    return [refusedBy(path, error)];
  }
}

async function documentsIn(folder: string): Promise<Candidate[]> {
  const found = await readdir(folder, { withFileTypes: true });
  const visible = found.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const all = visible.map((each): Candidate => {
    const from = join(folder, each.name);
    if (each.isDirectory()) return { kind: 'skipped', from, reason: 'a folder: name it to add what is in it' };
    return isDocument(each.name) && each.name !== 'README.md'
      ? { kind: 'candidate', from }
      : { kind: 'skipped', from, reason: 'no document' };
  });
  if (all.some(({ kind }) => kind === 'candidate')) return all;
  const reason = `There is no document in the folder. Documents end in ${supported}.`;
  return [...all, { kind: 'refused', from: folder, reason, advice: 'Name another folder, or a file.' }];
}

function unsupported(from: string): Candidate {
  const ending = endingOf(from);
  const reason =
    ending === '' ? 'Its name has no ending that tells what it is.' : `Files that end in ${ending} cannot be read.`;
  return {
    kind: 'refused',
    from,
    reason: `${reason} ${supported} can.`,
    advice: 'Save it as one of these, or paste its text into a .txt.',
  };
}

function own(from: string): Candidate {
  return {
    kind: 'refused',
    from,
    reason: 'It lies in the hub’s own folder of documents: it is there already.',
    advice: 'Run npm run convert to have it converted.',
  };
}

/** Whether a path is the folder, or lies in it, whatever links lead there. */
async function isInside(path: string, folder: string): Promise<boolean> {
  const outer = await realpath(folder).catch(() => undefined);
  const inner = await realpath(path);
  return outer !== undefined && (inner === outer || inner.startsWith(join(outer, '/')));
}
