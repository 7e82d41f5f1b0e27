import { parseArgs } from 'node:util';
import { describeChange, formatMessage, formatReport, messagesAsData, printWidth } from './convert/report.ts';
import type { Run } from './convert/run.ts';
import { watchFolder } from './convert/watch.ts';
import { runHere } from './run-here.ts';

const usage = `npm run convert -- [options]

Reads the documents of a content folder, writes its entries, and reports: what
is new, changed and gone, what each document was read as, what is missing, what
was left out and why. Messages come last, each with a page in docs/messages.

  --content DIR    the content folder: hub.yaml, sources, the collections   (content)
  --sources DIR    the documents, if they are elsewhere                     (DIR/sources)
  --out DIR        where the entries go, if elsewhere                       (the content folder)
  --check          write nothing; exit 1 when an entry is stale
  --watch          convert again whenever a document changes; Ctrl-C ends it
  --records FILE   what each document was read as, as JSON
  --ledger FILE    every stretch of every document with its owner, as JSON
  --json           messages as JSON
  --help           this text

Exit: 0 fine, 1 problems in the input or a stale check, 2 wrong usage.
To add a document: npm run add -- FILE
`;

const options = {
  content: { type: 'string', default: 'content' },
  sources: { type: 'string' },
  out: { type: 'string' },
  check: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  records: { type: 'string' },
  ledger: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
type Values = NonNullable<ReturnType<typeof readArguments>>;

function readArguments() {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return;
  }
}

function convert({ content, sources, out, check: isCheck, records, ledger }: Values): Promise<Run> {
  return runHere({ content, sources, out, records, ledger, isCheck });
}

function print(done: Run, isJson: boolean): void {
  if (isJson) printJson(done);
  else {
    console.log(formatReport(done, process.stdout.columns));
    printMessages(done.messages);
  }
}

function printJson({ messages }: Run): void {
  console.log(JSON.stringify(messagesAsData(messages), null, 1));
}

function printMessages(messages: Run['messages']): void {
  for (const message of messages) console.error(formatMessage(message, process.stderr.columns));
}

/** Converts after each change until the process is interrupted. What goes wrong on the way is told, and the next change tried. */
async function watch(values: Values, first: Run, signal: AbortSignal): Promise<void> {
  let last = first;
  const onChange = async () => {
    try {
      const now = await convert(values);
      const { text, appeared } = describeChange(last, now, printWidth(process.stdout.columns));
      last = now;
      if (text === '' && appeared.length === 0) return;
      if (values.json) return printJson(now);
      if (text !== '') console.log(`\n${text}`);
      printMessages(appeared);
    } catch (error) {
      console.error(
        `\nNot converted: ${error instanceof Error ? error.message : String(error)}. Waiting for the next change.`,
      );
    }
  };
  if (!values.json) console.log(`\nWatching ${first.sources}. Ctrl-C ends it.`);
  await watchFolder(first.sources, onChange, signal);
}

const values = readArguments();
if (values === undefined) process.exitCode = 2;
else if (values.help) console.log(usage);
else {
  const stop = new AbortController();
  if (values.watch) for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const done = await convert(values);
  print(done, values.json);
  if (values.watch) await watch(values, done, stop.signal);
  else process.exitCode = done.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}
