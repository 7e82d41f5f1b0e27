import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';
import { pageOfEachKind, pages } from './site-server.ts';

// In a process of its own: it looks at every page, and takes long.

const { address, open } = await createVisitor();

const widths = [320, 360, 768, 1280, 1600];

interface Survey {
  light: string[];
  dark: string[];
  complaints: string[];
  /** By the width of the window. */
  wide: Map<number, string[]>;
}

let survey: Promise<Survey> | undefined;

/** What there is to say about every page. Each is loaded once for all the tests: loading them takes longer than looking. */
function surveyed(): Promise<Survey> {
  survey ??= surveyPages();
  return survey;
}

async function surveyPages(): Promise<Survey> {
  const { page, complaints, close } = await open();
  const wide = new Map<number, string[]>(widths.map((width) => [width, []]));
  const [light, dark]: [string[], string[]] = [[], []];
  for (const path of pages) {
    const named = (violation: string) => `${path}: ${violation}`;
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address(path));
    light.push(...(await violationsOn(page)).map(named));
    await page.emulateMedia({ colorScheme: 'dark' });
    dark.push(...(await colourViolationsOn(page)).map(named));
    for (const [width, found] of wide) {
      const excess = await excessAt(page, width);
      if (excess > 0) found.push(`${path}: ${excess} pixels`);
    }
  }
  await close();
  return { light, dark, complaints, wide };
}

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

for (const [name, part] of [
  ['axe finds nothing on any page, light', 'light'],
  ['axe finds nothing in the colours of any page, dark', 'dark'],
  ['no page complains, in either theme and at any width', 'complaints'],
] as const)
  test(name, async () => assert.deepEqual((await surveyed())[part], []));

for (const width of widths)
  test(`no page is wider than a window of ${width} pixels`, async () =>
    assert.deepEqual((await surveyed()).wide.get(width), []));

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
    const plank = document.createElement('div');
    plank.style.width = '900px';
    // What has no height makes no page wider.
    plank.style.height = '9px';
    document.body.append(plank);
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
