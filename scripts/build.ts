import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from './convert/cache.ts';
import { coverageLine, formatMessage } from './convert/report.ts';
import { type Run, run } from './convert/run.ts';

const { content, out, apparatus, apart } = readArguments();
const cache = await openCache(process.env['DAY_ONE_CACHE'] ?? '.day-one/cache', content);
// Another run waits until the site is built: the entries under it do not change.
await run({ content, apparatus, apart, cache, onWait: console.error }, publish);

async function publish({ conversion, changes, messages, isProven, isWritten, entries }: Run): Promise<void> {
  for (const message of messages) console.error(formatMessage(message));
  for (const { path, value, spans } of conversion.apparatus.sources)
    console.log(`${path}: ${coverageLine(value, spans)}`);
  console.log(
    `${conversion.files.length} entries: ${changes.added.length} new, ${changes.changed.length} changed, ${changes.gone.length} gone.`,
  );
  if (isWritten) {
    // The site's configuration reads these when Astro loads it.
    const folders = {
      DAY_ONE_CONTENT: content,
      DAY_ONE_OUT: out,
      DAY_ONE_APPARATUS: apparatus,
      DAY_ONE_ENTRIES: entries,
    };
    Object.assign(process.env, folders);
    const { build } = await import('astro');
    await build({});
  } else {
    const reason = isProven ? 'The entries could not be read and written' : 'The proof failed';
    console.error(`${reason}: nothing was written and no site was built.`);
    process.exitCode = 1;
  }
}

/** Absolute folders: Astro and the converter resolve relative ones differently. */
function readArguments(): { content: string; out: string; apparatus: string; apart: string } {
  const env = process.env;
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: env['DAY_ONE_CONTENT'] ?? 'content' },
      out: { type: 'string', default: env['DAY_ONE_OUT'] ?? 'dist' },
    },
  });
  const apparatus = resolve(env['DAY_ONE_APPARATUS'] ?? '.day-one/apparatus.json');
  return {
    content: resolve(values.content),
    out: resolve(values.out),
    apparatus,
    apart: resolve(apparatus, '../entries'),
  };
}
