import { after } from 'node:test';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { serveSite } from './site-server.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // One process for the pages of a context: none of what is tested is kept apart by processes, and each takes half a second to start.
  '--disable-site-isolation-trials',
  '--renderer-process-limit=1',
];

export interface Visit {
  page: Page;
  /** What the page complained about: errors, refused resources, exceptions. */
  complaints: string[];
  close(): Promise<void>;
}

/** Starts the browser that the tests are run with. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
}

/** A page of its own context, and what it complains about from then on. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  return watched(await context.newPage(), () => context.close());
}

function watched(page: Page, close: () => Promise<void>): Visit {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { page, complaints, close };
}

/** What a page is opened with. All but a window and its colours takes a context of its own, as does a clock that a test sets. */
export type Opening = BrowserContextOptions & { ownClock?: true };

let place: ReturnType<typeof openPlace> | undefined;

/** A browser and a served site for the tests of a file. The files of a process have the same. */
export async function createVisitor() {
  place ??= openPlace();
  const { browser, address, openShared } = await place;
  const open = async ({ ownClock, ...options }: Opening = {}): Promise<Visit> => {
    const { viewport, colorScheme, ...own } = options;
    if (ownClock || Object.keys(own).length > 0) return await visit(browser, options);
    const { page, close } = await openShared();
    if (viewport) await page.setViewportSize(viewport);
    if (colorScheme) await page.emulateMedia({ colorScheme });
    return watched(page, close);
  };
  return { address, open };
}

async function openPlace() {
  const closing: (() => Promise<void>)[] = [];
  after(async () => {
    for (const close of closing) await close();
  });
  const site = await serveSite();
  closing.unshift(site.close);
  const browser = await launch();
  closing.unshift(() => browser.close());
  const address = (path: string) => `${site.address}${path}`;
  let shared: Promise<{ context: BrowserContext; keeper: Page }> | undefined;
  const openShared = async () => {
    shared ??= share(browser, address('404.html'));
    return await pageOf(await shared);
  };
  return { browser, address, openShared };
}

/** A context for many visits. A page that stays open in it keeps the process that renders the others. */
async function share(browser: Browser, kept: string) {
  const context = await browser.newContext();
  const keeper = await context.newPage();
  await keeper.goto(kept);
  return { context, keeper };
}

/** A new page, on which nothing is left of the visit before, even where that failed. */
async function pageOf({ context, keeper }: Awaited<ReturnType<typeof share>>) {
  for (const left of context.pages()) if (left !== keeper) await left.close();
  await context.setOffline(false);
  await keeper.evaluate(() => localStorage.clear());
  const page = await context.newPage();
  // A clock belongs to the context, and can be set but not taken away.
  Object.defineProperty(page, 'clock', {
    get() {
      throw new Error('Unexpected clock in a context that is shared, expected `ownClock`');
    },
  });
  return { page, close: () => page.close() };
}
