import { stat, watch } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';

/** Editors write a file in several steps; what follows within this many milliseconds is one change. */
const settling = 60;
/** How often to look whether the folder is still the one that is watched, in milliseconds: the system tells nothing of a new one. */
const looking = 500;

/**
 * Calls `onChange` after each change in `folder`, one call at a time, until `signal` is aborted; then waits for the call under way. What
 * changed before the watch stood is not missed: one call comes first. A folder that is removed and made again is watched again.
 */
export async function watchFolder(folder: string, onChange: () => Promise<void>, signal?: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let busy: Promise<void> = Promise.resolve();
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      busy = busy.then(onChange);
    }, settling);
  };
  while (!signal?.aborted) {
    const identity = await identityOf(folder);
    if (identity === undefined) await delay(looking, undefined, signal ? { signal } : {}).catch(() => undefined);
    else {
      changed();
      await watchOne(folder, identity, changed, signal);
    }
  }
  clearTimeout(timer);
  await busy;
}

/** Watches one folder until it is gone, another stands in its place, or `signal` is aborted. */
async function watchOne(
  folder: string,
  identity: string,
  changed: () => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  const replaced = new AbortController();
  const look = setInterval(async () => {
    if ((await identityOf(folder)) !== identity) replaced.abort();
  }, looking);
  const signals = [replaced.signal, ...(signal ? [signal] : [])];
  try {
    for await (const { filename } of watch(folder, { signal: AbortSignal.any(signals) })) {
      // No document is hidden; a run hides what it works with, and would wake itself.
      if (!filename?.startsWith('.')) changed();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    // The folder went between the look and the watch, or the watch was ended.
    if (code !== 'ABORT_ERR' && code !== 'ENOENT' && code !== 'EPERM') throw error;
  } finally {
    clearInterval(look);
  }
  changed();
}

/** Names a folder until it is removed; a new one of the same path has another name, though systems give its number again. */
function identityOf(folder: string): Promise<string | undefined> {
  return stat(folder).then(
    ({ ino, birthtimeMs }) => `${ino} ${birthtimeMs}`,
    () => undefined,
  );
}
