import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';
import { pageOfEachKind, pages } from './site-server.ts';

const { address, open } = createVisitor();

const widths = [320, 360, 768, 1280, 1600];

/** What there is to say about every page. Each is loaded once for all of it: loading them takes longer than looking. */
const found = {
  light: [] as string[],
  dark: [] as string[],
  complaints: [] as string[],
  wide: new Map<number, string[]>(widths.map((width) => [width, []])),
};

before(async () => {
  const { page, complaints, close } = await open();
  for (const path of pages) {
    const named = (violation: string) => `${path}: ${violation}`;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address(path));
    found.light.push(...(await violationsOn(page)).map(named));
    await page.emulateMedia({ colorScheme: 'dark' });
    found.dark.push(...(await colourViolationsOn(page)).map(named));
    for (const [width, wide] of found.wide) {
      const excess = await excessAt(page, width);
      if (excess > 0) wide.push(`${path}: ${excess} pixels`);
    }
  }
  await close();
  found.complaints.push(...complaints);
});

/** By how much a page is wider than a window. */
async function excessAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  const [inner, excess] = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return [innerWidth, scrollWidth - clientWidth] as const;
  });
  assert.equal(inner, width);
  return excess;
}

test('axe finds nothing on any page, light', () => assert.deepEqual(found.light, []));

test('axe finds nothing in the colours of any page, dark', () => assert.deepEqual(found.dark, []));

test('no page complains, in either theme and at any width', () => assert.deepEqual(found.complaints, []));

for (const [width, wide] of found.wide)
  test(`no page is wider than a window of ${width} pixels`, () => assert.deepEqual(wide, []));

test('axe finds a picture without words', async () => {
  const { page, close } = await open();
  await page.goto(address('index.html'));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const found = await violationsOn(page);
  await close();
  assert.match(found.join('\n'), /image-alt/);
});

test('axe finds words that only the dark hides, on a page that was light before', async () => {
  const { page, close } = await open({ colorScheme: 'light' });
  await page.goto(address('index.html'));
  await page.evaluate(() => {
    const words = document.querySelector('h1');
    if (words) words.style.color = 'black';
  });
  const light = await violationsOn(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourViolationsOn(page);
  await close();
  assert.deepEqual(light, []);
  assert.match(dark.join('\n'), /color-contrast: <h1/);
});

test('a page that is wider than its window is found', async () => {
  const { page, close } = await open();
  await page.goto(address('index.html'));
  await page.evaluate(() => {
    const main = document.querySelector('main');
    if (main) main.style.minWidth = '900px';
  });
  const [narrow, wide] = [await excessAt(page, 320), await excessAt(page, 1280)];
  await close();
  assert.ok(narrow > 500, `${narrow}`);
  assert.equal(wide, 0);
});

test('every kind of page reads without scripts and without styles from elsewhere', async () => {
  const { page, complaints, close } = await open({ javaScriptEnabled: false });
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(address(''))) foreign.push(request.url());
  });
  for (const path of pageOfEachKind) {
    await page.goto(address(path));
    assert.ok((await page.locator('main').innerText()).length > 20, path);
  }
  await close();
  assert.deepEqual([...foreign, ...complaints], []);
});
