import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { keepNothing, keepWhole } from '../../src/integrations/offline.ts';
import { build, root } from '../site/build-hub.ts';
import { launch } from './browser.ts';
import { pagesIn, serveSite } from './site-server.ts';

/** A browser, and a hub that lets itself be kept, in several versions. Call it once, at the top of a file of tests. */
export function createVersions() {
  let browser: Browser | undefined;
  let first = '';
  const sites: Awaited<ReturnType<typeof host>>[] = [];
  const scratch = mkdtempSync(join(tmpdir(), 'day-one-offline-'));
  before(async () => {
    browser = await launch();
    first = await build('harbour-offline', (folder) => {
      cpSync(join(root, 'tests/fixtures/hub'), folder, { recursive: true });
      writeFileSync(join(folder, 'hub.yaml'), `${readFileSync(join(folder, 'hub.yaml'), 'utf8')}\noffline: true\n`);
    });
  });
  after(async () => {
    await browser?.close();
    // A test that failed has not closed its own.
    await Promise.all(sites.map((site) => site.close()));
    rmSync(scratch, { recursive: true });
  });
  const copied = () => {
    const folder = mkdtempSync(join(scratch, 'site-'));
    cpSync(first, folder, { recursive: true });
    return folder;
  };
  return {
    browser: () => {
      if (!browser) throw new Error('Unexpected visit before the browser started, expected it within a test');
      return browser;
    },
    first: () => first,
    second: () => secondVersion(copied()),
    without: () => versionWithout(copied()),
    host: async () => {
      const site = await host(copied());
      sites.push(site);
      return site;
    },
  };
}

/** A host of one version; `put` replaces its files, or those of some names, by those of another. */
async function host(folder: string) {
  const site = await serveSite(folder);
  const put = (from: string, isMeant: (name: string) => boolean = () => true) => {
    for (const name of readdirSync(folder).filter(isMeant)) rmSync(join(folder, name), { recursive: true });
    for (const name of readdirSync(from).filter(isMeant))
      cpSync(join(from, name), join(folder, name), { recursive: true });
  };
  return { ...site, put };
}

/** The next version: other words on every page. */
function secondVersion(folder: string): string {
  for (const name of readdirSync(folder).filter((path) => path.startsWith('offline-'))) rmSync(join(folder, name));
  rewritePages(folder, (html) => html.replaceAll('<title>', '<title>Second: '));
  keepWhole(folder);
  return folder;
}

/** What a build without the option makes. */
function versionWithout(folder: string): string {
  for (const name of readdirSync(folder).filter((path) => path.startsWith('offline'))) rmSync(join(folder, name));
  rewritePages(folder, (html) => html.replaceAll(/<script src="[./]*offline\.js" defer><\/script>/g, ''));
  keepNothing(folder);
  return folder;
}

function rewritePages(folder: string, change: (html: string) => string): void {
  for (const page of pagesIn(folder))
    writeFileSync(join(folder, page), change(readFileSync(join(folder, page), 'utf8')));
}

/** Opens a page and waits until the browser has kept the whole hub, and answers for it. */
export async function keep(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Has the browser look for another version, and waits for what becomes of it. */
export function update(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const worker = registration.installing ?? registration.waiting;
    while (worker?.state === 'installing') await new Promise((next) => worker.addEventListener('statechange', next));
    return worker?.state ?? 'none';
  });
}

export const keptIn = (page: Page) => page.evaluate(() => caches.keys());

/**
 * Visits a page until it comes from the network, at most as often as that; between two visits the browser has its time to look
 * for the worker. A look that began before the host was changed may end after it, and takes the place of the one that a visit asks
 * for: then the next visit asks again. Returns whether it did.
 */
export async function visitedOnline(page: Page, address: string, most: number): Promise<boolean> {
  for (let visits = 0; visits < most; visits += 1) {
    const answer = await page.goto(address);
    if (answer?.fromServiceWorker() === false) return true;
    await page
      .waitForFunction(async () => (await caches.keys()).length === 0, undefined, { timeout: 5_000 })
      .catch(() => undefined);
  }
  return false;
}

/**
 * Visits a page until its title begins so, at most as often as that: a browser may count a page that was just closed among those
 * that are open. Returns whether it did.
 */
export async function takenOver(page: Page, address: string, title: string, most: number): Promise<boolean> {
  for (let visits = 0; visits < most; visits += 1) {
    await page.goto(address);
    const isThere = await page
      .waitForFunction((begin) => document.title.startsWith(begin), title, { timeout: 2_000 })
      .catch(() => undefined);
    if (isThere) return true;
  }
  return false;
}

/** Waits until neither files nor a worker are left. */
export async function nothingKept(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => (await caches.keys()).length + (await navigator.serviceWorker.getRegistrations()).length === 0,
  );
}
