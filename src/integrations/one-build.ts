import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { machineDisk } from '../../scripts/convert/write/disk.ts';
import { holdFolder } from '../../scripts/convert/write/hold.ts';

/** Milliseconds that a build waits for those before it. */
const patience = 600_000;

/**
 * Lets one build at a time work in a project, whatever hub it is of: Astro writes the list of all entries into `.astro` and reads
 * it back while it builds, so of two at once one would show the other's pages.
 */
export function oneBuild(): AstroIntegration {
  let release: (() => void) | undefined;
  return {
    name: 'one-build',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command === 'dev' || command === 'preview') return;
        const folder = fileURLToPath(new URL('.astro', config.root));
        mkdirSync(folder, { recursive: true });
        const hold = await holdFolder(machineDisk, folder, { patience, onWait: (sentence) => logger.info(sentence) });
        release = hold.release;
        process.once('exit', hold.release);
      },
      'astro:build:done': () => release?.(),
    },
  };
}
