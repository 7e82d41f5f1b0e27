import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from './convert/progress.ts';
import { formatMessage, formatShortReport } from './convert/report.ts';
import { run } from './convert/run.ts';
import { memoryFolder } from './memory-folder.ts';

const { content, out, apparatus } = readArguments();
const progress = createProgress(process.stderr);
const done = await run({ content, apparatus, runs: memoryFolder, onProgress: progress.on }).finally(progress.end);

console.log(formatShortReport(done, process.stdout.columns));
for (const message of done.messages) console.error(formatMessage(message, process.stderr.columns));

if (done.isProven) {
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
