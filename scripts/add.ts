import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { addDocuments } from './add/add.ts';
import type { Outcome } from './add/outcome.ts';
import { newsLines, outcomeLines } from './add/told.ts';
import { slugOf } from './convert/link/ids.ts';
import { formatMessage, printWidth } from './convert/report.ts';
import { sourcesIn } from './convert/run.ts';
import { isDocument } from './convert/source-names.ts';
import { runHere } from './run-here.ts';

const usage = `npm run add -- [options] FILE or FOLDER …

Copies documents into the hub, each with a .yaml of what is known about it,
converts, and says what to check. Nothing is moved or overwritten.
Documents end in .txt, .md, .html, .htm, .docx or .pdf. Of a folder, its
documents are added; its sub-folders are not looked into.

  --content DIR    the content folder of the hub     (content)
  --id NAME        the id of a single document       (from its title, else its name)
  --help           this text

Exit: 0 fine, 1 something was not added or needs a look, 2 wrong usage.
`;

const options = {
  content: { type: 'string', default: 'content' },
  id: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

process.exitCode = await main();

async function main(): Promise<number> {
  const parsed = readArguments();
  if (typeof parsed === 'string') {
    console.error(`${parsed}\n\n${usage}`);
    return 2;
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const problem = await folderProblem(values.content, values.id === undefined ? undefined : positionals[0]);
  if (problem !== undefined) {
    console.error(problem);
    return 2;
  }
  const sources = await documentsFolder(values.content);
  const outcomes = await addDocuments(positionals, sources, values.id);
  console.log(outcomeLines(outcomes, printWidth(process.stdout.columns)).join('\n'));
  const refused = outcomes.some(({ kind }) => kind === 'refused');
  return Math.max(refused ? 1 : 0, await convertNew(values.content, outcomes));
}

/** The arguments, or what is wrong with them. */
function readArguments() {
  try {
    const parsed = parseArgs({ options, strict: true, allowPositionals: true });
    const { values, positionals } = parsed;
    if (values.help) return parsed;
    if (positionals.length === 0) return 'Which document? Name a file or a folder.';
    if (values.id === undefined) return parsed;
    if (positionals.length > 1) return '--id names one document: add the others without it.';
    const slug = slugOf(values.id, 'document');
    return slug === values.id ? parsed : `\`${values.id}\` cannot be an id; \`${slug}\` can.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is wrong with the folders: no hub, or an id for a whole folder. */
async function folderProblem(content: string, named: string | undefined): Promise<string | undefined> {
  const isFolder = async (path: string) => (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (!(await isFolder(content)))
    return `There is no folder \`${content}\`. Name the hub’s content folder with --content, or make it first.`;
  return named !== undefined && (await isFolder(named))
    ? `--id names one document, and \`${named}\` is a folder: leave --id out.`
    : undefined;
}

/** Where documents go: a new hub gets its folder, one that holds nothing but documents goes on so. */
async function documentsFolder(content: string): Promise<string> {
  const sources = await sourcesIn(content);
  const hasDocuments = sources !== content || (await readdir(content)).some(isDocument);
  return hasDocuments ? sources : join(content, 'sources');
}

/** Converts the hub and tells of what is new in it; nothing where nothing was added. Returns the exit status. */
async function convertNew(content: string, outcomes: readonly Outcome[]): Promise<number> {
  const added = outcomes.filter((outcome) => outcome.kind === 'added');
  if (added.length === 0) return 0;
  const done = await runHere({ content });
  console.log(newsLines(done, added, printWidth(process.stdout.columns)).join('\n'));
  const isNew = (path: string) => added.some(({ files }) => files.includes(path));
  const own = done.messages.filter(({ path, ruleId }) => isNew(path) || ruleId === 'edited-entry' || !done.isProven);
  for (const message of own) console.error(formatMessage(message, process.stderr.columns));
  const others = done.messages.length - own.length;
  if (others > 0)
    console.error(
      `The hub has ${others === 1 ? 'one other message' : `${others} other messages`}: npm run convert shows ${others === 1 ? 'it' : 'them'}.`,
    );
  return done.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
