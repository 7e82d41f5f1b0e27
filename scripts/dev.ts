import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeChange, formatMessage, formatShortReport, printWidth } from './convert/report.ts';
import type { Run } from './convert/run.ts';
import { watchFolder } from './convert/watch.ts';
import { runHere } from './run-here.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['DAY_ONE_CONTENT'] ?? 'content' },
    drafts: { type: 'boolean', default: false },
    port: { type: 'string', default: '4321' },
  },
});
const content = resolve(values.content);
const apparatus = resolve('.day-one/apparatus.json');
let last: Run | undefined;

/** Converts again and says what changed; the site's own watcher then shows the entries that did. */
async function convert(): Promise<void> {
  const done = await runHere({ content, apparatus });
  const { text, appeared } = last
    ? describeChange(last, done, printWidth(process.stdout.columns))
    : { text: formatShortReport(done, process.stdout.columns), appeared: done.messages };
  last = done;
  if (text !== '') console.log(text);
  for (const message of appeared) console.error(formatMessage(message, process.stderr.columns));
}

await convert();
Object.assign(process.env, { DAY_ONE_CONTENT: content, DAY_ONE_APPARATUS: apparatus });
if (values.drafts) process.env['DAY_ONE_DRAFTS'] = '1';
const { dev } = await import('astro');
await dev({ server: { port: Number(values.port), host: '127.0.0.1' } });
await watchFolder(resolve(content, 'sources'), convert);
