import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createVisitor } from './browser.ts';
import { dist, pageOfEachKind, pages } from './site-server.ts';

const { address, open } = await createVisitor();

/** The first built page whose markup has something in it. */
function pageWith(markup: string): string {
  const found = pages.find((path) => readFileSync(join(dist, path), 'utf8').includes(markup));
  assert.ok(found, `a page has ${markup}`);
  return found;
}

test('the table of sections follows the reader, opens and closes by key, and leads', async () => {
  const { page, complaints, close } = await open({ viewport: { width: 1280, height: 800 } });
  await page.goto(address(pageWith('class="toc"')));
  const table = page.locator('.toc details');
  const isOpen = () => table.evaluate((element: HTMLDetailsElement) => element.open);
  assert.equal(await isOpen(), false);
  await page.locator('.toc summary').focus();
  await page.keyboard.press('Enter');
  assert.equal(await isOpen(), true);
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  await page.keyboard.press('Enter');
  const last = page.locator('.toc a').last();
  const hash = await last.getAttribute('href');
  await last.click();
  assert.equal(await isOpen(), false);
  assert.ok(page.url().endsWith(`${hash}`));
  /** The policy evaluates no string: the last link is asked as an element. */
  const follows = (isCurrent: boolean) =>
    page.waitForFunction(
      (wanted) => [...document.querySelectorAll('.toc a')].at(-1)?.hasAttribute('aria-current') === wanted,
      isCurrent,
      { timeout: 10_000 },
    );
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await follows(true);
  await page.evaluate(() => scrollTo(0, 0));
  await follows(false);
  await close();
  assert.deepEqual(complaints, []);
});

test('a theme is chosen by key, holds on the next page before it is painted, and can be given back', async () => {
  const { page, close } = await open({ colorScheme: 'light' });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(address('values.html'));
  const light = await ground();
  await page.locator('input[name="theme"]:checked').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  const dark = await ground();
  assert.notEqual(dark, light);
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(address('faqs.html'));
  assert.equal(await ground(), dark);
  await page.unroute('**/_astro/*.js');
  await page.goto(address('faqs.html'));
  assert.equal(await page.locator('input[name="theme"]:checked').getAttribute('value'), 'dark');
  await page.locator('input[name="theme"][value="auto"]').check();
  await page.goto(address('values.html'));
  assert.equal(await ground(), light);
  await close();
});

test('without scripts there is no switch that does nothing', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  await page.goto(address('values.html'));
  assert.equal(await page.locator('.themes').isVisible(), false);
  await close();
});

test('a marked term is reached by key and leads to its explanation', async () => {
  const { page, close } = await open();
  await page.goto(address(pageWith('class="term"')));
  const term = page.locator('a.term').first();
  const words = await term.textContent();
  assert.ok(await term.getAttribute('title'));
  await term.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/glossary.html#*');
  assert.match(`${await page.locator(':target dt').textContent()}s`, new RegExp(`^${words}`));
  await close();
});

test('no page loses anything at 400 % of 1280 by 1024', async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 256 } });
  for (const path of pageOfEachKind) {
    await page.goto(address(path));
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(excess <= 0, `${path} is ${excess} pixels too wide`);
    // Nothing stays in the way of reading: the window is small.
    const held = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((each) => /^(?:fixed|sticky)$/.test(getComputedStyle(each).position))
        .map((each) => each.className),
    );
    assert.deepEqual(held, [], path);
  }
  await close();
});

test('on paper every folded stage is open, and navigation is gone', async () => {
  const { page, close } = await open();
  await page.goto(address('stages.html'));
  await page.emulateMedia({ media: 'print' });
  for (const selector of ['.crumbs', '.toc', '.themes', '.find', '.head nav'])
    assert.equal(await page.locator(selector).filter({ visible: true }).count(), 0, selector);
  const heights = await page.locator('.stage > .rows').evaluateAll((all) => all.map((each) => each.clientHeight));
  assert.ok(heights.length > 0 && heights.every((height) => height > 0), `${heights}`);
  await close();
});
