import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { EmittedFile } from './emit/emit.ts';

const collections = ['roles', 'values', 'stages', 'faqs', 'topics'] as const;

/** How the files of a content folder differ from what was emitted; paths are relative to the folder. */
export interface Changes {
  readonly added: readonly EmittedFile[];
  readonly changed: readonly EmittedFile[];
  readonly gone: readonly string[];
}

/** Every generated entry says how it came by its title; a file that does not is somebody's own, and is let alone. */
const isGenerated = (text: string) => /^---\n[\s\S]*?\ntitleBasis: /u.test(text);

/** Compares the generated files of `folder` with `files`. Entries that rest only on sources that failed stay where they are. */
export async function compareFiles(
  folder: string,
  files: readonly EmittedFile[],
  failed: ReadonlySet<string>,
): Promise<Changes> {
  const existing = await generatedFiles(folder);
  const emitted = new Set(files.map(({ path }) => path));
  const kept = [...existing]
    .filter(([path, text]) => !emitted.has(path) && restsOn(text, failed))
    .map(([path]) => path);
  return {
    added: files.filter(({ path }) => !existing.has(path)),
    changed: files.filter(({ path, text }) => existing.has(path) && existing.get(path) !== text),
    gone: [...existing.keys()].filter((path) => !emitted.has(path) && !kept.includes(path)),
  };
}

/** Writes what differs. All new text is on the disk before the first file is replaced, and each file is replaced whole. */
export async function writeFiles(folder: string, { added, changed, gone }: Changes): Promise<void> {
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

async function generatedFiles(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const collection of collections) {
    const names = await readdir(join(folder, collection)).catch(() => []);
    for (const name of names.filter((each) => each.endsWith('.mdx')).sort()) {
      const text = await readFile(join(folder, collection, name), 'utf8');
      if (isGenerated(text)) found.set(`${collection}/${name}`, text);
    }
  }
  return found;
}

function restsOn(text: string, failed: ReadonlySet<string>): boolean {
  if (failed.size === 0) return false;
  const front = /^---\n(?<yaml>[\s\S]*?)\n---/u.exec(text)?.groups?.['yaml'] ?? '';
  const sources: unknown = (parse(front) as { sources?: unknown } | null)?.sources;
  return Array.isArray(sources) && sources.every((source) => failed.has(String(source)));
}
