import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { digestOf, isAsWritten, plainText, splitDigest } from './digest.ts';
import type { EmittedFile } from './emit/emit.ts';
import { createReader, type Disk, machineDisk, unless } from './write/disk.ts';
import { attempt } from './write/fault.ts';
import { collections, isPlace } from './write/place.ts';

/** How the files of a content folder differ from what was emitted; paths are relative to the folder. */
export interface Changes {
  readonly added: readonly EmittedFile[];
  readonly changed: readonly EmittedFile[];
  readonly gone: readonly string[];
  /** Files that stand where an entry would go and were not made by the converter: they stay. */
  readonly taken: readonly string[];
}

/** A generated file that somebody changed: it stays. */
export interface EditedFile {
  readonly path: string;
  readonly text: string;
  /** What would be written there; undefined where no document makes the entry any more. */
  readonly wanted?: string;
}

export interface Comparison extends Changes {
  readonly edited: readonly EditedFile[];
  /** The digests of the files as they were compared, by path. */
  readonly digests: ReadonlyMap<string, string>;
}

/** What stands in an entry's place: nothing of it is known where it is no plain file or has a name that no entry is given. */
export interface Found {
  readonly digest?: string;
  /** Left out where the file is as it was expected. */
  readonly text?: string;
}

/** A generated entry says how it came by its title and has a digest; a file that has neither is somebody's own, and is let alone. */
const isGenerated = ({ text }: Found) => text !== undefined && /^---\n[\s\S]*?\n(?:titleBasis|digest): /u.test(text);

/** Compares the generated files of `folder` with `files`. Entries that rest only on sources that failed stay where they are. */
export function compareFiles(
  folder: string,
  files: readonly EmittedFile[],
  failed: ReadonlySet<string>,
  disk: Disk = machineDisk,
): Comparison {
  const wanted = new Map(files.map(({ path, digest }) => [path, digest]));
  const found = filesIn(disk, folder, wanted);
  // Most files are the same, which their digests tell: neither text need be looked at.
  const isSame = ({ path, digest = '' }: EmittedFile) => found.get(path)?.digest === digest;
  const same = new Set(files.filter(isSame).map(({ path }) => path));
  const others = [...found].filter(([path]) => !same.has(path));
  const existing = new Map(others.filter(([, each]) => isGenerated(each)).map(([path, { text = '' }]) => [path, text]));
  const emitted = new Set(files.map(({ path }) => path));
  const left = [...existing].filter(([path, text]) => !emitted.has(path) && !restsOn(text, failed));
  const differing = files.filter((file) => existing.has(file.path) && existing.get(file.path) !== file.text);
  const isEdited = ({ path, text }: EmittedFile) => !mayReplace(existing.get(path) ?? '', text);
  return {
    added: files.filter(({ path }) => !found.has(path)),
    changed: differing.filter((file) => !isEdited(file)),
    gone: left.filter(([, text]) => isAsWritten(text)).map(([path]) => path),
    taken: [...emitted].filter((path) => found.has(path) && !same.has(path) && !existing.has(path)),
    edited: [
      ...differing.filter(isEdited).map(({ path, text }) => ({ path, text: existing.get(path) ?? '', wanted: text })),
      ...left.filter(([, text]) => !isAsWritten(text)).map(([path, text]) => ({ path, text })),
    ],
    digests: new Map([...found].flatMap(([path, { digest }]) => (digest === undefined ? [] : [[path, digest]]))),
  };
}

/** Whether nothing of anybody's is lost: the file is as it was written, or lacks nothing but the digest that older versions gave none. */
function mayReplace(text: string, wanted: string): boolean {
  return isAsWritten(text) || text === splitDigest(wanted).rest;
}

/** What stands in the collections under the ending of entries, whosever it is, with the texts of those of other digests than `wanted`. */
export function filesIn(
  disk: Disk,
  folder: string,
  wanted: ReadonlyMap<string, string | undefined>,
): Map<string, Found> {
  const found = new Map<string, Found>();
  const bytesAt = createReader(disk);
  const read = (path: string): Found => {
    const bytes = attempt(join(folder, path), () => bytesAt(join(folder, path)));
    const digest = digestOf(bytes);
    return digest === wanted.get(path) ? { digest } : { digest, text: plainText(bytes.toString()) };
  };
  for (const collection of collections) {
    const within = join(folder, collection);
    const entries = attempt(within, () =>
      unless(['ENOENT', 'ENOTDIR'], () => disk.readdirSync(within, { withFileTypes: true })),
    );
    for (const entry of (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${collection}/${entry.name}`;
      if (entry.name.endsWith('.mdx')) found.set(path, entry.isFile() && isPlace(path) ? read(path) : {});
    }
  }
  return found;
}

function restsOn(text: string, failed: ReadonlySet<string>): boolean {
  if (failed.size === 0) return false;
  const front = /^---\n(?<yaml>[\s\S]*?)\n---/u.exec(text)?.groups?.['yaml'] ?? '';
  const data = parseDocument(front);
  const sources: unknown = data.errors.length === 0 && isMap(data.contents) ? data.toJS().sources : undefined;
  return Array.isArray(sources) && sources.every((source) => failed.has(String(source)));
}
