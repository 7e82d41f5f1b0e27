import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { pages } from './site-server.ts';

export async function stateOf(page: Page, state: string): Promise<void> {
  await page.waitForSelector(`[data-search-state="${state}"]`, { state: 'attached' });
}

/** Asks the search page of a site. */
export function asker(address: (path: string) => string) {
  return {
    async ask(page: Page, query: string): Promise<void> {
      await page.goto(address(`search.html?q=${encodeURIComponent(query)}`));
      await page.waitForSelector(
        '[data-search-state="answered"], [data-search-state="unanswered"], [data-search-state="failed"]',
        { state: 'attached' },
      );
    },
    /** A heading that the site has, so that the test knows of no document. */
    async someHeading(page: Page): Promise<string> {
      const entry = pages.find((path) => /^(?:roles|topics)\//.test(path));
      assert.ok(entry, 'there is an entry to look for');
      await page.goto(address(entry));
      return page.locator('main h2[id]').first().innerText();
    },
  };
}
