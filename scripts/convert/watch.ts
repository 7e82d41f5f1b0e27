import { watch } from 'node:fs/promises';

/** Editors write a file in several steps; what follows within this many milliseconds is one change. */
const settling = 60;

/** Calls `onChange` after each change in `folder`, one call at a time, until the process ends. */
export async function watchFolder(folder: string, onChange: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  for await (const { filename } of watch(folder)) {
    // No document is hidden; a run hides what it works with, and would wake itself.
    if (filename?.startsWith('.')) continue;
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(onChange);
    }, settling);
  }
}
