import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();

/** What moved that nobody moved, as browsers add it up. */
async function movedOn(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    return moved;
  });
}

for (const [name, path, state] of [
  ['without a question', 'search.html', 'idle'],
  ['with a question in its address', 'search.html?q=how%20long', 'answered'],
  ['with a question that nothing answers', 'search.html?q=zyzzyva%20quagga', 'unanswered'],
] as const) {
  for (const width of [412, 1280]) {
    test(`the search page ${name} keeps still while it loads, ${width} wide`, async () => {
      const { page, close } = await open({ viewport: { width, height: 820 } });
      await page.goto(address(path));
      await page.waitForSelector(`[data-search-state="${state}"]`);
      await page.locator('[data-search-status]').waitFor({ state: 'attached' });
      assert.ok((await movedOn(page)) < 0.02);
      await close();
    });
  }
}
