import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openCache } from './convert/cache.ts';
import { coverageLine, formatMessage } from './convert/report.ts';
import { run } from './convert/run.ts';

const { content, out, apparatus } = readArguments();
const cache = await openCache(process.env['DAY_ONE_CACHE'] ?? '.day-one/cache', content);
const { conversion, changes, messages, isProven } = await run({ content, apparatus, cache });

for (const message of messages) console.error(formatMessage(message));
for (const { path, value, spans } of conversion.apparatus.sources)
  console.log(`${path}: ${coverageLine(value, spans)}`);
console.log(
  `${conversion.files.length} entries: ${changes.added.length} new, ${changes.changed.length} changed, ${changes.gone.length} gone.`,
);

if (isProven) {
  // The site's configuration reads these when Astro loads it.
  Object.assign(process.env, { DAY_ONE_CONTENT: content, DAY_ONE_OUT: out, DAY_ONE_APPARATUS: apparatus });
  const { build } = await import('astro');
  await build({});
} else {
  console.error('The proof failed: nothing was written and no site was built.');
  process.exitCode = 1;
}

/** Absolute folders: Astro and the converter resolve relative ones differently. */
function readArguments(): { content: string; out: string; apparatus: string } {
  const env = process.env;
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: env['DAY_ONE_CONTENT'] ?? 'content' },
      out: { type: 'string', default: env['DAY_ONE_OUT'] ?? 'dist' },
    },
  });
  return {
    content: resolve(values.content),
    out: resolve(values.out),
    apparatus: resolve(env['DAY_ONE_APPARATUS'] ?? '.day-one/apparatus.json'),
  };
}
