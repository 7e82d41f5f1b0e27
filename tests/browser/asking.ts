import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { pages } from './site-server.ts';

export async function stateOf(page: Page, state: string): Promise<void> {
  await page.waitForSelector(`[data-search-state="${state}"]`, { state: 'attached' });
}

/** Words that no document has. */
export const nonsense = 'zyzzyva qwertzuiop';

/** What a question box lists, once it is open. */
export const options = '.popup:not([hidden]) [role=option]';

/** Asks the search page of a site. */
export function asker(address: (path: string) => string) {
  const someHeading = (page: Page) => headingOn(page, address);
  return {
    someHeading,
    async ask(page: Page, query: string): Promise<void> {
      await page.goto(address(`search.html?q=${encodeURIComponent(query)}`));
      await page.waitForSelector(
        '[data-search-state="answered"], [data-search-state="unanswered"], [data-search-state="failed"]',
        { state: 'attached' },
      );
    },
    /** Opens the box of a page by its key and types what the site answers. Returns the words. */
    async typeOn(page: Page, path: string): Promise<string> {
      const heading = await someHeading(page);
      await page.goto(address(path));
      await page.keyboard.press('/');
      await page.keyboard.type(heading);
      await page.waitForSelector(options);
      return heading;
    },
  };
}

/** A heading that the site has, so that the test knows of no document. */
async function headingOn(page: Page, address: (path: string) => string): Promise<string> {
  const entry = pages.find((path) => /^(?:roles|topics)\//.test(path));
  assert.ok(entry, 'there is an entry to look for');
  await page.goto(address(entry));
  return page.locator('main hgroup h2[id]').first().innerText();
}
