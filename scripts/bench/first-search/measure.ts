import type { Browser, Page } from 'playwright-core';
import { rest } from '../rest.ts';
import type { ServedSite } from '../site.ts';

/** A site with a search, and where its parts are. */
export interface Searched {
  /** The page that is open when the reader begins to ask. */
  page: string;
  /** What is clicked to ask. */
  opener: string;
  input: string;
  /** Where results appear. */
  within: string;
  /** In the page: whether the whole question is answered. */
  found: () => boolean;
}

/** Milliseconds from the last key to the first results, of the first question and of the second; bytes since the click. */
export interface FirstSearch {
  cold: number;
  warm: number;
  bytes: number;
}

/** Slow 4G as Lighthouse has it, and a processor at a quarter of its speed. Bytes a second, milliseconds. */
const slow = { offline: false, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8, latency: 562.5 };
const slowdown = 4;
/** Milliseconds between two keys: about 60 words a minute. */
const betweenKeys = 150;

/** Asks two questions on a page of a fresh browser profile, on a slow network with a slow processor. */
export async function firstSearch(browser: Browser, site: ServedSite, searched: Searched): Promise<FirstSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const rested = rest(page, session);
  await page.goto(`${site.address}${searched.page}`, { waitUntil: 'load' });
  await rested();
  const before = site.sent();
  await page.locator(searched.opener).first().click();
  const cold = await waitFor(page, searched, 'interview length');
  const bytes = site.sent() - before;
  const warm = await waitFor(page, searched, 'internship pay');
  await context.close();
  return { cold, warm, bytes };
}

async function waitFor(page: Page, searched: Searched, question: string): Promise<number> {
  const input = page.locator(searched.input).first();
  await input.fill('');
  await input.focus();
  // As source text: the page's policy lets no text become code once it is there.
  const options = JSON.stringify({ question, within: searched.within, selector: searched.input });
  const answered = page.evaluate<number>(`(${watch})(${options}, ${searched.found})`);
  await page.keyboard.type(question, { delay: betweenKeys });
  return await answered;
}

/** In the page: milliseconds from the last key to the change that shows the answer. */
function watch(
  options: { question: string; within: string; selector: string },
  isFound: () => boolean,
): Promise<number> {
  return new Promise((resolve) => {
    let last = Number.POSITIVE_INFINITY;
    const box = document.querySelector<HTMLInputElement>(options.selector);
    const isWhole = () => box?.value === options.question;
    box?.addEventListener(
      'input',
      () => {
        if (isWhole()) last = performance.now();
      },
      true,
    );
    const observer = new MutationObserver((changes) => {
      const isThere = changes.some(
        ({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(options.within) !== null,
      );
      if (!isThere || !isWhole() || !Number.isFinite(last) || !isFound()) return;
      observer.disconnect();
      resolve(performance.now() - last);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
