import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import type { EmittedFile } from './emit/emit.ts';

const collections = ['roles', 'values', 'stages', 'faqs', 'topics'] as const;

/** How the files of a content folder differ from what was emitted; paths are relative to the folder. */
export interface Changes {
  readonly added: readonly EmittedFile[];
  readonly changed: readonly EmittedFile[];
  readonly gone: readonly string[];
  /** Files that stand where an entry would go and were not made by the converter: they stay. */
  readonly taken: readonly string[];
}

/** Every generated entry says how it came by its title; a file that does not is somebody's own, and is let alone. */
const isGenerated = (text: string) => /^---\n[\s\S]*?\ntitleBasis: /u.test(text);

/** Compares the generated files of `folder` with `files`. Entries that rest only on sources that failed stay where they are. */
export async function compareFiles(
  folder: string,
  files: readonly EmittedFile[],
  failed: ReadonlySet<string>,
): Promise<Changes> {
  const found = await filesIn(folder);
  const existing = new Map([...found].filter(([, text]) => isGenerated(text)));
  const taken = files.map(({ path }) => path).filter((path) => found.has(path) && !existing.has(path));
  const emitted = new Set(files.map(({ path }) => path));
  const isKept = ([path, text]: [string, string]) => emitted.has(path) || restsOn(text, failed);
  return {
    added: files.filter(({ path }) => !found.has(path)),
    changed: files.filter(({ path, text }) => existing.has(path) && existing.get(path) !== text),
    gone: [...existing].filter((entry) => !isKept(entry)).map(([path]) => path),
    taken,
  };
}

/** Writes what differs. All new text is on the disk before the first file is replaced, and each file is replaced whole. */
export async function writeFiles(folder: string, { added, changed, gone }: Omit<Changes, 'taken'>): Promise<void> {
  const staged: { from: string; to: string }[] = [];
  for (const { path, text } of [...added, ...changed]) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    const from = `${to}.new`;
    await writeFile(from, text);
    staged.push({ from, to });
  }
  for (const { from, to } of staged) await rename(from, to);
  for (const path of gone) await rm(join(folder, path));
}

/** Writes one file whole or not at all. */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.new`, text);
  await rename(`${path}.new`, path);
}

async function filesIn(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const collection of collections) {
    const names = await readdir(join(folder, collection)).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.mdx')).sort())
      found.set(`${collection}/${name}`, await readFile(join(folder, collection, name), 'utf8'));
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
