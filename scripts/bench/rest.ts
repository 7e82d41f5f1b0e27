import type { CDPSession, Page } from 'playwright-core';

/** Milliseconds without a request: on a slow network, and with a slow processor, one that leads to another does so sooner. */
const settled = 2000;
const poll = 100;

/**
 * Watches a page that is about to be opened; what it returns waits until nothing more is asked for. A browser's own word for that comes
 * too soon: between two scripts of which one loads the other.
 */
export function rest(page: Page, session: CDPSession): () => Promise<void> {
  const open = new Set<string>();
  let last = performance.now();
  const see = (change: () => unknown) => {
    change();
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => see(() => open.add(requestId)));
  session.on('Network.loadingFinished', ({ requestId }) => see(() => open.delete(requestId)));
  session.on('Network.loadingFailed', ({ requestId }) => see(() => open.delete(requestId)));
  return async () => {
    while (open.size > 0 || performance.now() - last < settled) await page.waitForTimeout(poll);
  };
}
