import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';
import { pageOfEachKind, pages } from './site-server.ts';

const { address, open } = createVisitor();

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing and nothing complains, on every page, ${colorScheme}`, async () => {
    const { page, complaints, close } = await open({ colorScheme });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(address(path));
      found.push(...(await violationsOn(page)).map((violation) => `${path}: ${violation}`));
    }
    await close();
    assert.deepEqual([...found, ...complaints], []);
  });
}

test('axe finds a picture without words', async () => {
  const { page, close } = await open();
  await page.goto(address('index.html'));
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  const found = await violationsOn(page);
  await close();
  assert.match(found.join('\n'), /image-alt/);
});

for (const width of [320, 360, 768, 1280, 1600]) {
  test(`no page is wider than a window of ${width} pixels`, async () => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    const wide: string[] = [];
    for (const path of pages) {
      await page.goto(address(path));
      const excess = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (excess > 0) wide.push(`${path}: ${excess} pixels`);
    }
    await close();
    assert.deepEqual(wide, []);
  });
}

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
