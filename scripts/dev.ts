import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from './convert/cache.ts';
import { formatMessage, formatReport } from './convert/report.ts';
import { run } from './convert/run.ts';
import { watchFolder } from './convert/watch.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: process.env['DAY_ONE_CONTENT'] ?? 'content' },
    port: { type: 'string', default: '4321' },
  },
});
const content = resolve(values.content);
const apparatus = resolve('.day-one/apparatus.json');
const cache = await openCache(process.env['DAY_ONE_CACHE'] ?? '.day-one/cache', content);

/** Converts again; the site's own watcher then shows the entries that changed. */
async function convert(): Promise<void> {
  const { conversion, changes, messages } = await run({ content, apparatus, cache, onWait: console.error });
  console.log(formatReport(conversion, changes));
  for (const message of messages) console.error(formatMessage(message));
}

await convert();
Object.assign(process.env, { DAY_ONE_CONTENT: content, DAY_ONE_APPARATUS: apparatus });
const { dev } = await import('astro');
await dev({ server: { port: Number(values.port), host: '127.0.0.1' } });
await watchFolder(resolve(content, 'sources'), convert);
