import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, nonsense, options } from './asking.ts';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();
const { someHeading, typeOn } = asker(address);

test('counts and refusals are announced once typing rests', async () => {
  const { page, close } = await open();
  await typeOn(page, 'sources.html');
  await page.waitForFunction(() => document.querySelector('form [role=status]')?.textContent?.includes('First:'));
  await page.locator('#q').fill(nonsense);
  await page.waitForFunction(() =>
    document.querySelector('form [role=status]')?.textContent?.includes('Nothing found'),
  );
  assert.match(await page.locator('.popup').innerText(), /do not say/);
  await close();
});

test('what is typed before the script is there is answered when it comes', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  const { promise: typed, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/finder.*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(address('sources.html'));
  await page.keyboard.press('/');
  await page.keyboard.type(heading);
  release();
  await page.waitForSelector(options);
  await close();
});

test('nothing of the search is loaded before a sign of a question', async () => {
  const { page, close } = await open();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(address('sources.html'), { waitUntil: 'networkidle' });
  const isSearch = (url: string) => /finder|search-/.test(url);
  assert.deepEqual(loaded.filter(isSearch), []);
  // Waited for from before the sign, or it could be over already.
  const index = page.waitForResponse((response) => response.url().endsWith('index.json'));
  await page.locator('#q').hover();
  await (await index).finished();
  assert.equal(loaded.filter(isSearch).length, 2);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with the list open, nor where nothing answers, ${colorScheme}`, async () => {
    const { page, complaints, close } = await open({ colorScheme });
    await typeOn(page, 'sources.html');
    await page.keyboard.press('ArrowDown');
    const found = await violationsOn(page);
    await page.locator('#q').fill(nonsense);
    await page.waitForFunction(() => document.querySelector('.popup')?.textContent?.includes('do not say'));
    found.push(...(await violationsOn(page)));
    await close();
    assert.deepEqual([...found, ...complaints], []);
  });
}

for (const width of [320, 768, 1280]) {
  test(`the open list moves nothing and stays within a window of ${width} pixels`, async () => {
    const { page, close } = await open({ viewport: { width, height: 800 } });
    const heading = await someHeading(page);
    await page.goto(address('sources.html'));
    const top = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top);
    const before = await top();
    await page.locator('#q').fill(heading);
    await page.waitForSelector(options);
    assert.equal(await top(), before);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(excess, 0);
    const left = await page.evaluate(() => document.querySelector('.popup')?.getBoundingClientRect().left ?? -1);
    assert.ok(left >= 0, `${left}`);
    await close();
  });
}
