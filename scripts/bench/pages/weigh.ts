import type { Browser } from 'playwright-core';
import { rest } from '../rest.ts';
import type { ServedSite } from '../site.ts';

/** What the first visit of a page loads. */
export interface Weight {
  requests: number;
  /** Bytes of bodies over the wire, by kind. */
  bytes: ReadonlyMap<string, number>;
  /** Milliseconds until the largest thing of the first screen is there, on a slow network with a slow processor. */
  largest: number;
}

/** Slow 4G as Lighthouse has it, and a processor at a quarter of its speed. Bytes a second, milliseconds. */
const slow = { offline: false, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8, latency: 562.5 };
const slowdown = 4;

/** Opens a page in a fresh profile on a slow network, and weighs what came. */
export async function weigh(browser: Browser, site: ServedSite, path: string): Promise<Weight> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const kinds = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type.toLowerCase()));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const rested = rest(page, session);
  await page.goto(site.address + path.split('/').map(encodeURIComponent).join('/'), { waitUntil: 'load' });
  await rested();
  const largest = await page.evaluate<number>(largestPaint);
  await context.close();
  return { requests: kinds.size, bytes, largest };
}

// As source text: the page's policy lets no text become code once it is there.
const largestPaint = `new Promise((resolve) =>
  new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
    .observe({ type: 'largest-contentful-paint', buffered: true }))`;
