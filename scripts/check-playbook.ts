import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { formatMessage } from './convert/report.ts';
import { checkPlaybook } from './playbook/check.ts';
import { changedSince, formatChanged } from './playbook/due.ts';
import { runHere } from './run-here.ts';

const usage = `npm run check:playbook -- [options]

Reads the playbook and says what is wrong with it: fields, headings, actions,
links to entries and lines, former addresses.

  --content DIR    the content folder of the hub     (content)
  --help           this text

Exit: 0 fine, 1 something is wrong, 2 wrong usage.
`;

process.exitCode = await main();

async function main(): Promise<number> {
  const values = readArguments();
  if (typeof values === 'string') {
    console.error(`${values}\n\n${usage}`);
    return 2;
  }
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!(await stat(values.content).catch(() => undefined))?.isDirectory()) {
    console.error(`Unexpected content folder ${values.content}, expected one that is there`);
    return 2;
  }
  const { conversion } = await runHere({ content: values.content, isCheck: true });
  const { notes, messages } = await checkPlaybook(values.content, conversion);
  for (const message of messages) console.error(formatMessage(message, process.stderr.columns));
  if (messages.length > 0) return 1;
  console.log(`The playbook is in order: ${notes.length} ${notes.length === 1 ? 'page' : 'pages'}.`);
  const changed = formatChanged(await changedSince(values.content, conversion));
  if (changed !== '') console.log(changed);
  return 0;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        content: { type: 'string', default: process.env['DAY_ONE_CONTENT'] ?? 'content' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
