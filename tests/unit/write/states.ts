import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { run } from '../../../scripts/convert/run.ts';

const scratch = await mkdtemp(join(tmpdir(), 'day-one-states-'));
after(() => rm(scratch, { recursive: true }));

export type Files = Readonly<Record<string, string>>;

/** Two hubs of an invented harbour, and a place where the first has been converted and the second is to be. */
export interface Change {
  /** Every file of the place before and after, by path. */
  readonly old: Files;
  readonly fresh: Files;
  /** The options of a run over the second hub, in a new copy of the place. */
  copy(): Promise<Place>;
}

export interface Place {
  readonly folder: string;
  readonly options: {
    readonly content: string;
    readonly out: string;
    readonly records: string;
    readonly ledger: string;
  };
  readonly args: readonly string[];
}

/** A posting of the harbour; `words` tells two apart. */
export function posting(name: string, words: string): string {
  return `${name}\n\nResponsibilities\n- Count the ${words}.\n- Tie what is loose on the quay.\n\nRequirements\n- A calm hand\n`;
}

/** The change between two hubs, given as the documents of each by id. */
export async function changeBetween(first: Files, second: Files): Promise<Change> {
  const [one, other] = [await hubOf(first), await hubOf(second)];
  const template = await mkdtemp(join(scratch, 'template-'));
  await run(optionsOf(one, template));
  const old = await filesIn(template);
  const converted = await mkdtemp(join(scratch, 'converted-'));
  await cp(template, converted, { recursive: true });
  await run(optionsOf(other, converted));
  const fresh = await filesIn(converted);
  assert.notDeepEqual(fresh, old);
  return {
    old,
    fresh,
    copy: async () => {
      const folder = await mkdtemp(join(scratch, 'place-'));
      await cp(template, folder, { recursive: true });
      const options = optionsOf(other, folder);
      return { folder, options, args: Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]) };
    },
  };
}

function optionsOf(content: string, folder: string): Place['options'] {
  return {
    content,
    out: join(folder, 'out'),
    records: join(folder, 'data/r.json'),
    ledger: join(folder, 'data/l.json'),
  };
}

async function hubOf(documents: Files): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'hub-'));
  for (const [id, text] of Object.entries(documents)) {
    const path = join(folder, 'sources', `${id}.txt`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return folder;
}

/** Every file of a folder, hidden ones too, with its text. */
export async function filesIn(folder: string): Promise<Files> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** `old`, `new`, or the paths at which the files are neither. */
export function stateOf(files: Files, { old, fresh }: Pick<Change, 'old' | 'fresh'>): string {
  if (equal(files, old)) return 'old';
  if (equal(files, fresh)) return 'new';
  const paths = [...new Set([...Object.keys(files), ...Object.keys(old), ...Object.keys(fresh)])].sort();
  return paths.map((path) => `${path}: ${kindOf(files[path], old[path], fresh[path])}`).join('\n');
}

/** The files without what a run keeps hidden. */
export function visible(files: Files): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !/(?:^|\/)\./u.test(path)));
}

/** The files that nobody ever was to see: neither the old text nor the new one. */
export function tornIn(files: Files, { old, fresh }: Pick<Change, 'old' | 'fresh'>): string[] {
  return Object.keys(visible(files)).filter((path) => files[path] !== old[path] && files[path] !== fresh[path]);
}

function kindOf(text: string | undefined, old: string | undefined, fresh: string | undefined): string {
  if (text === old) return text === fresh ? 'the same' : 'old';
  return text === fresh ? 'new' : 'neither';
}

function equal(one: Files, other: Files): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}
