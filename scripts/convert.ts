import { parseArgs } from 'node:util';
import { openCache } from './convert/cache.ts';
import { formatMessage, formatReport } from './convert/report.ts';
import { type Run, run } from './convert/run.ts';

const usage = `npm run convert -- [options]

Reads the documents of a content folder and writes its entries.

  --content DIR    the content folder: hub.yaml, sources, the collections   (content)
  --sources DIR    the documents, if they are elsewhere                     (DIR/sources)
  --out DIR        where the entries go, if elsewhere                       (the content folder)
  --check          write nothing; exit 1 when an entry is stale
  --watch          convert again whenever a document changes
  --records FILE   what each document was read as, as JSON
  --ledger FILE    every stretch of every document with its owner, as JSON
  --json           messages as JSON
  --help           this text

Exit: 0 fine, 1 problems in the input or a stale check, 2 wrong usage.
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

function readArguments() {
  try {
    return parseArgs({ options, strict: true }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return;
  }
}

function print({ conversion, changes, messages }: Run, isJson: boolean): void {
  if (isJson)
    console.log(
      JSON.stringify(
        messages.map(({ value: _, ...message }) => message),
        null,
        1,
      ),
    );
  else console.log(formatReport(conversion, changes));
  if (!isJson) for (const message of messages) console.error(formatMessage(message));
}

const values = readArguments();
if (values === undefined) process.exitCode = 2;
else if (values.help) console.log(usage);
else {
  const { content, sources, out, check: isCheck, records, ledger } = values;
  const cache = await openCache(process.env['DAY_ONE_CACHE'] ?? '.day-one/cache', sources ?? content);
  const convert = async () => {
    const done = await run({ content, sources, out, isCheck, records, ledger, cache, onWait: console.error });
    print(done, values.json);
    process.exitCode = done.messages.some(({ severity }) => severity === 'error') ? 1 : 0;
  };
  await convert();
  if (values.watch) {
    const { watchFolder } = await import('./convert/watch.ts');
    await watchFolder(sources ?? `${content}/sources`, convert);
  }
}
