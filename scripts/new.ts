import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { type PlaybookKind, sectionsOfKind } from '../src/schemas/playbook/playbook.ts';
import { slugOf } from './convert/link/ids.ts';
import { newPage } from './playbook/template.ts';

const kinds = Object.keys(sectionsOfKind) as PlaybookKind[];
const usage = `npm run new -- KIND "Title" [options]

Begins a page of the playbook: a draft with every field of its kind. In a
terminal it asks for what is not given.

  KIND             ${kinds.join(', ')}
  --owner ROLE     who keeps it: a role, no name
  --summary TEXT   what it is about, in a sentence
  --id NAME        the id                            (from the title)
  --content DIR    the content folder of the hub     (content)
  --help           this text

Exit: 0 fine, 1 the page is there already, 2 wrong usage.
`;

const options = {
  owner: { type: 'string' },
  summary: { type: 'string' },
  id: { type: 'string' },
  content: { type: 'string', default: 'content' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = readArguments();
  if (typeof parsed === 'string') return wrong(parsed);
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (positionals.length > 2) return wrong(`Unexpected \`${positionals[2]}\`, expected the title in quotation marks`);
  if (!(await stat(values.content).catch(() => undefined))?.isDirectory())
    return wrong(`Unexpected content folder ${values.content}, expected one that is there`);
  const asked = await complete(positionals, values);
  const kind = kinds.find((each) => each === asked.kind);
  if (!kind) return wrong(`Unexpected kind ${asked.kind || '(none)'}, expected one of ${kinds.join(', ')}`);
  for (const field of ['title', 'owner', 'summary'] as const)
    if (!asked[field].trim()) return wrong(`Unexpected absence of the ${field}, expected words`);
  const named = values.id ?? asked.title;
  const id = slugOf(named, kind);
  if (!/[\p{L}\p{N}]/u.test(named))
    return wrong(`Unexpected title ${asked.title}, expected a letter or a figure, or --id`);
  return write(join(values.content, 'playbook'), id, newPage({ ...asked, kind, today: today() }));
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

/** What was given, and in a terminal what is answered for the rest. */
async function complete([kind = '', title = '']: string[], given: { owner?: string; summary?: string }) {
  const known = { kind, title, owner: given.owner ?? '', summary: given.summary ?? '' };
  if (!process.stdin.isTTY || !process.stdout.isTTY) return known;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const ask = async (value: string, question: string) => value || (await terminal.question(question)).trim();
    return {
      kind: await ask(known.kind, `Kind (${kinds.join(', ')}): `),
      title: await ask(known.title, 'Title: '),
      owner: await ask(known.owner, 'Who keeps it, as a role: '),
      summary: await ask(known.summary, 'What it is about, in a sentence: '),
    };
  } finally {
    terminal.close();
  }
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
