import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMessage, formatShortReport } from './convert/report.ts';
import type { Run } from './convert/run.ts';
import { checkPlaybook } from './playbook/check.ts';
import { changedSince, formatChanged } from './playbook/due.ts';
import { runHere } from './run-here.ts';

const { content, out, apparatus, apart, drafts } = readArguments();
// Another run waits until the site is built: the entries under it do not change.
await runHere({ content, apparatus, apart }, publish);

async function publish(done: Run): Promise<void> {
  console.log(formatShortReport(done, process.stdout.columns));
  const { messages } = await checkPlaybook(content, done.conversion, drafts);
  for (const message of [...done.messages, ...messages]) console.error(formatMessage(message, process.stderr.columns));
  if (done.isWritten && messages.length > 0) {
    console.error('The playbook is not in order: no site was built.');
    process.exitCode = 1;
  } else if (done.isWritten) {
    const changed = formatChanged(await changedSince(content, done.conversion));
    if (changed !== '') console.log(changed);
    // The site's configuration reads these when Astro loads it.
    const folders = {
      DAY_ONE_CONTENT: content,
      DAY_ONE_OUT: out,
      DAY_ONE_APPARATUS: apparatus,
      DAY_ONE_ENTRIES: done.entries,
      DAY_ONE_DRAFTS: drafts ? '1' : '0',
    };
    Object.assign(process.env, folders);
    const { build } = await import('astro');
    await build({});
  } else {
    const reason = done.isProven ? 'The entries could not be read and written' : 'The proof failed';
    console.error(`${reason}: nothing was written and no site was built.`);
    process.exitCode = 1;
  }
}

/** Absolute folders: Astro and the converter resolve relative ones differently. */
function readArguments(): { content: string; out: string; apparatus: string; apart: string; drafts: boolean } {
  const env = process.env;
  const { values } = parseArgs({
    options: {
      content: { type: 'string', default: env['DAY_ONE_CONTENT'] ?? 'content' },
      out: { type: 'string', default: env['DAY_ONE_OUT'] ?? 'dist' },
      drafts: { type: 'boolean', default: env['DAY_ONE_DRAFTS'] === '1' },
    },
  });
  const apparatus = resolve(env['DAY_ONE_APPARATUS'] ?? '.day-one/apparatus.json');
  return {
    content: resolve(values.content),
    out: resolve(values.out),
    apparatus,
    apart: resolve(apparatus, '../entries'),
    drafts: values.drafts,
  };
}
