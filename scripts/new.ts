import { existsSync } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inTerminal, isTerminal, NoAnswer } from './playbook/ask.ts';
import { newPage, type Wish } from './playbook/template.ts';
import { completeWish, type Given, idOf, kinds } from './playbook/wish.ts';

const usage = `npm run new -- KIND "Title" [options]

Begins a page of the playbook: a draft with every field of its kind. In a
terminal it asks for what is not given.

  KIND             ${kinds.join(', ')}
  --owner ROLE     who keeps it: a role, no name
  --summary TEXT   what it is about, in a sentence
  --date DAY       of a meeting or a case: its day   (today)
  --id NAME        the id                            (from the title)
  --content DIR    the content folder of the hub     (content)
  --help           this text

Exit: 0 fine, 1 the page is there already, 2 wrong usage, 130 not answered.
`;

const options = {
  owner: { type: 'string', default: '' },
  summary: { type: 'string', default: '' },
  date: { type: 'string', default: '' },
  id: { type: 'string', default: '' },
  content: { type: 'string', default: 'content' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = readArguments();
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  const { help, content, ...given } = values;
  if (help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 2) return wrong(`Unexpected \`${positionals[2]}\`, expected the title in quotation marks`);
  if (!(await stat(content).catch(() => undefined))?.isDirectory())
    return wrong(`Unexpected content folder ${content}, expected one that is there`);
  const [kind = '', title = ''] = positionals;
  const folder = join(content, 'playbook');
  const wish = await complete({ ...given, kind, title }, folder);
  if (wish === undefined) return 130;
  return typeof wish === 'string' ? wrong(wish) : write(folder, idOf({ ...given, ...wish }), newPage(wish));
}

/** The wish in full, or what is wrong with it; undefined where who was asked did not answer. */
async function complete(given: Given, folder: string): Promise<Wish | string | undefined> {
  const circumstances = { today: today(), isTaken: (id: string) => existsSync(join(folder, `${id}.mdx`)) };
  if (!isTerminal()) return completeWish(given, circumstances);
  try {
    return await inTerminal((ask) => completeWish(given, circumstances, ask));
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    console.error('\nNothing was written.');
    return undefined;
  }
}

async function write(folder: string, id: string, text: string): Promise<number> {
  const path = join(folder, `${id}.mdx`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    console.error(`Unexpected file ${path}, expected none: it stays as it is. Give another title, or --id.`);
    return 1;
  }
  console.log(`${path} is begun, as a draft.
  npm run dev -- --drafts       shows it while you write
  npm run check:playbook        says whether all is well
Take \`draft: true\` out to publish it.`);
  return 0;
}

function readArguments() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wrong(reason: string): number {
  console.error(`${reason}\n\n${usage}`);
  return 2;
}

/** The day by this machine's clock, in UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
