import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { asker } from './asking.ts';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();
const { ask } = asker(address);
const passages = '[data-search-hits] a[data-search-hit]';

/** The words that are highlighted on the page as it stands. */
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('asked') ?? [])].map((range) => `${range}`.toLowerCase()));

test('a result shows where its words are, without a change of the text; Escape takes the marks away', async () => {
  const { page, complaints, close } = await open();
  await ask(page, 'interview');
  const link = page.locator(passages).first();
  const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await page.goto(href);
  assert.equal(await page.locator('.trail').count(), 0);
  const text = await page.locator('main').innerHTML();
  await page.goBack();
  await page.waitForSelector(passages);
  await link.click();
  await page.waitForSelector('.trail');
  assert.equal(page.url(), href);
  const words = await highlighted(page);
  assert.ok(words.length > 0 && words.every((word) => word.startsWith('interview')), words.join());
  assert.equal(await page.locator('main').innerHTML(), text);
  assert.deepEqual(await violationsOn(page), []);
  await page.keyboard.press('Escape');
  assert.deepEqual(await highlighted(page), []);
  assert.equal(await page.getByRole('button', { name: 'Hide the marks' }).count(), 0);
  await close();
  assert.deepEqual(complaints, []);
});

test('the way back leads to the results, as far down as they were read', async () => {
  const { page, close } = await open({ viewport: { width: 700, height: 500 } });
  await ask(page, 'interview');
  const results = page.url();
  await page.locator(passages).last().scrollIntoViewIfNeeded();
  const scroll = await page.evaluate(() => scrollY);
  assert.ok(scroll > 100, `${scroll}`);
  await page.locator(passages).last().click();
  await page.getByRole('link', { name: 'Back to your question' }).click();
  await page.waitForURL(results);
  await page.waitForFunction((before) => Math.abs(scrollY - before) < 2, scroll);
  await close();
});

test('a page says which of its words stand for those that were asked for', async () => {
  const { page, close } = await open();
  await ask(page, 'hourly rate');
  const reason = await page.locator('.why').first().textContent();
  assert.match(reason ?? '', /for your “hourly rate”/u);
  await page.locator('[data-search-hit]').first().click();
  await page.waitForSelector('.trail');
  assert.ok((await page.locator('.trail').textContent())?.includes(reason ?? ''));
  await close();
});

test('an option of the box leaves the same trail', async () => {
  const { page, close } = await open();
  await page.goto(address('sources.html'));
  await page.locator('#q').fill('interview');
  await page.locator('.popup:not([hidden]) [role=option]').first().click();
  await page.getByRole('link', { name: 'Back to your question' }).click();
  await page.waitForURL('**/search.html?q=interview');
  await close();
});

test('a page that no result led to has no trail', async () => {
  const { page, close } = await open();
  await ask(page, 'interview');
  await page.locator(passages).first().click();
  await page.waitForSelector('.trail');
  await page.goto(address('sources.html'));
  assert.equal(await page.locator('.trail').count(), 0);
  assert.deepEqual(await highlighted(page), []);
  await close();
});
