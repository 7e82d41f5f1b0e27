import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { asker, options } from './asking.ts';
import { createVisitor } from './browser.ts';
import { pageOfEachKind } from './site-server.ts';

const { address, open } = await createVisitor();
const { someHeading, typeOn } = asker(address);

const active = (page: Page) =>
  page.evaluate(() => document.getElementById('q')?.getAttribute('aria-activedescendant') ?? null);

test('the box answers below itself on every kind of page, from the keyboard alone', async () => {
  const { page, complaints, close } = await open();
  const heading = await someHeading(page);
  for (const path of pageOfEachKind.filter((name) => !['404.html', 'search.html'].includes(name))) {
    await page.goto(address(path));
    await page.keyboard.press('Control+k');
    // At once: letter by letter is what the other tests type.
    await page.keyboard.insertText(heading);
    await page.waitForSelector(options);
    const href = await page.locator(options).first().getAttribute('href');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.href === href);
  }
  await close();
  assert.deepEqual(complaints, []);
});

test('arrows, Home and End walk the options; the box keeps the focus and names the active one', async () => {
  const { page, close } = await open();
  await typeOn(page, 'sources.html');
  const count = await page.locator(options).count();
  assert.ok(count > 1);
  const walk: (string | null)[] = [];
  for (const key of ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home']) {
    await page.keyboard.press(key);
    walk.push(await active(page));
  }
  const last = `q-option-${count - 1}`;
  assert.deepEqual(walk, ['q-option-0', last, null, last, 'q-option-0']);
  assert.equal(await page.locator(`${options}[aria-selected=true]`).count(), 1);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  assert.equal(await page.locator('#q').getAttribute('aria-expanded'), 'true');
  await close();
});

test('Enter with nothing chosen asks the search page', async () => {
  const { page, close } = await open();
  const heading = await typeOn(page, 'sources.html');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.endsWith('/search.html') && url.searchParams.get('q') === heading);
  await close();
});

test('Escape closes the list and returns the focus to where a key took it from; what was typed stays', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  await page.goto(address('sources.html'));
  await page.locator('nav[aria-label="Main"] a').first().focus();
  const before = await page.evaluate(() => document.activeElement?.textContent);
  await page.keyboard.press('Control+k');
  await page.keyboard.type(heading);
  await page.waitForSelector(options);
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), before);
  assert.equal(await page.locator(options).count(), 0);
  assert.equal(await page.locator('#q').getAttribute('aria-expanded'), 'false');
  assert.equal(await page.locator('#q').inputValue(), heading);
  await close();
});

test('Escape keeps the focus in a box that was reached otherwise', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  await page.goto(address('sources.html'));
  await page.locator('#q').click();
  await page.keyboard.type(heading);
  await page.waitForSelector(options);
  await page.keyboard.press('Escape');
  assert.equal(await page.locator(options).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'q');
  assert.equal(await page.locator('#q').inputValue(), heading);
  await close();
});

test('an answer that comes after Escape does not open the list again', async () => {
  const { page, close } = await open();
  const { promise: closed, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/search-*/index.json', async (route) => {
    await closed;
    await route.continue();
  });
  await page.goto(address('sources.html'));
  const index = page.waitForResponse((response) => response.url().endsWith('index.json'));
  await page.locator('#q').click();
  await page.keyboard.insertText('interview');
  await page.getByText('Searching …').waitFor();
  await page.keyboard.press('Escape');
  release();
  await (await index).finished();
  const isOpen = () => page.locator('.popup').isVisible();
  assert.equal(await isOpen(), false);
  // That nothing happens can only be waited for.
  await page.locator('#q').evaluate(() => new Promise((later) => setTimeout(later, 500)));
  assert.equal(await isOpen(), false);
  await page.keyboard.insertText('s');
  await page.waitForSelector(options);
  await close();
});

test('a stroke is a letter in a box, and leads there from elsewhere', async () => {
  const { page, close } = await open();
  await page.goto(address('sources.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('day/night');
  assert.equal(await page.locator('#q').inputValue(), 'day/night');
  await close();
});
