import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createThread, type Outcome } from './in-thread.ts';

/** The folder of the project. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), 'day-one-command-'));
after(() => rm(scratch, { recursive: true }));

/** Two documents that are in order. */
export const clerk = 'Harbour Clerk\n\nResponsibilities\n- Count the crates.\n\nRequirements\n- A calm hand\n';
export const driver = 'Crane Driver\n\nResponsibilities\n- Lift the crates.\n\nRequirements\n- Strength\n';

/** A new folder with these files, written in this order; undefined makes a folder, which as a file nobody can read. */
export async function folderOf(files: Record<string, string | undefined>): Promise<string> {
  const folder = await mkdtemp(join(scratch, 'hub-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await (text === undefined ? mkdir(join(folder, path)) : writeFile(join(folder, path), text));
  }
  return folder;
}

/** All files of a folder with their text. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((each) => each.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = paths
    .sort()
    .map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The paths of the generated entries of a content folder. */
export async function entriesIn(folder: string): Promise<string[]> {
  return Object.keys(await filesIn(folder)).filter((path) => path.endsWith('.mdx'));
}

/** Where these runs are remembered: with the scratch, not with the project's own. */
export const runs = join(scratch, 'runs');

const environment = () => ({ ...process.env, DAY_ONE_RUNS: runs, DAY_ONE_CACHE: join(scratch, 'cache') });
const inThread = createThread(environment());

/** The command as a person runs it: its exit status, and what it prints. */
export function convert(...args: readonly string[]): Outcome {
  return runScript('scripts/convert.ts', ...args);
}

/** Another command of the project, run in the same way. */
export function runScript(script: string, ...args: readonly string[]): Outcome {
  return inThread(pathToFileURL(join(root, script)), args);
}

/** The same in a process of its own, which takes longer. `command-process.test.ts` holds that both end alike. */
export function runProcess(script: string, ...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: environment(),
  });
  return { status, stdout, stderr };
}

/** The messages of a run, in print: `severity rule`. Each has its path, what was found, what was expected, its rule, and a note below it. */
export function messagesIn(stderr: string): string[] {
  const heads = stderr.split('\n').filter((line) => / (?:error|warning|info) Unexpected /u.test(line));
  return heads.map((head) => {
    const match =
      /^(?<path>\S+?)(?::\d+:\d+-\d+:\d+)? (?<severity>\w+) Unexpected .+, expected .+ {2}(?<rule>[a-z-]+)$/u.exec(
        head,
      );
    const note = stderr.split(`${head}\n`)[1]?.match(/^(?: {2}.*│.*\n)* {2}\S/u);
    return match?.groups && note
      ? `${match.groups['severity']} ${match.groups['rule']}`
      : `not in the grammar: ${head}`;
  });
}
