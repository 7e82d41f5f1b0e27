import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { stateOf } from './asking.ts';
import { createVisitor } from './browser.ts';
import { dist } from './site-server.ts';

const { address, open } = await createVisitor();

/** The page says why, and lists every entry. */
async function assertWayOn(page: Page, why: RegExp): Promise<void> {
  await stateOf(page, 'failed');
  assert.match(await page.locator('[data-search-message]').innerText(), why);
  assert.ok(await page.locator('#all a').first().isVisible());
}

for (const [name, pattern, answer, why] of [
  ['its script is blocked', '**/finder.*.js', undefined, /script is blocked/],
  ['the page’s script is blocked', '**/Page.*.js', undefined, /script is blocked/],
  ['the index is gone', '**/search-*/index.json', { status: 404, body: '' }, /not there/],
  ['the index is cut short', '**/search-*/index.json', { status: 200, body: '{"records":[' }, /damaged/],
  [
    'the index is another version’s',
    '**/search-*/index.json',
    { status: 200, body: '{"pages":[]}' },
    /another version/,
  ],
  ['the host is silent', '**/search-*/index.json', undefined, /does not answer/],
] as const) {
  test(`where ${name}, the page says so and lists every entry`, async () => {
    const { page, close } = await open();
    await page.route(pattern, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(address('search.html?q=anything'));
    await assertWayOn(page, why);
    await close();
  });
}

test('without a connection the page says so, and answers once there is one', async () => {
  const { page, close } = await open();
  await page.route('**/search-*/index.json', (route) => route.abort());
  await page.goto(address('search.html'));
  await page.context().setOffline(true);
  await page.locator('#q').fill('anything');
  await assertWayOn(page, /no connection/);
  await page.unroute('**/search-*/index.json');
  await page.context().setOffline(false);
  await page.locator('#q').press('Enter');
  await page.waitForSelector('[data-search-state="answered"], [data-search-state="unanswered"]');
  await close();
});

test('opened from a disk, the page says why search cannot run there', async () => {
  const { page, close } = await open();
  await page.goto(`${pathToFileURL(`${dist}/search.html`).href}?q=anything`);
  await assertWayOn(page, /web server/);
  await close();
});

test('where the box of another page cannot load the index, it says so and leads on', async () => {
  const { page, close } = await open();
  await page.route('**/search-*/index.json', (route) => route.abort());
  await page.goto(address('sources.html'));
  await page.locator('#q').fill('anything');
  await page.waitForFunction(() => document.querySelector('.popup')?.textContent?.includes('could not be loaded'));
  await page.locator('.popup a').click();
  await page.waitForURL('**/search.html#all');
  await close();
});

test('where the script of the box is blocked, the form still leads to the search page', async () => {
  const { page, close } = await open();
  await page.route('**/finder.*.js', (route) => route.abort());
  await page.goto(address('sources.html'));
  await page.locator('#q').fill('anything');
  await page.locator('#q').press('Enter');
  await page.waitForURL('**/search.html?q=anything');
  await assertWayOn(page, /script is blocked/);
  await close();
});

test('without scripts the box is a form, and the search page lists every entry', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  await page.goto(address('sources.html'));
  await page.locator('#q').fill('anything');
  await page.locator('#q').press('Enter');
  await page.waitForURL('**/search.html?q=anything');
  assert.ok(await page.locator('#all a').first().isVisible());
  assert.match(await page.locator('[data-search-message]').innerText(), /with JavaScript/);
  assert.equal(await page.locator('[data-search-filters]').isVisible(), false);
  await close();
});
