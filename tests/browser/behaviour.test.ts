import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createVisitor } from './browser.ts';
import { dist, pageOfEachKind, pages } from './site-server.ts';

const { address, open } = await createVisitor();

test('k with Control or Meta leads to the question box on every kind of page', async () => {
  const { page, close } = await open();
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (const path of pageOfEachKind.filter((name) => name !== '404.html')) {
    await page.goto(address(path));
    for (const keys of ['Control+k', 'Meta+k']) {
      await page.evaluate(() => document.querySelector<HTMLElement>('#q')?.blur());
      assert.notEqual(await focused(), 'q', path);
      await page.keyboard.press(keys);
      assert.equal(await focused(), 'q', `${path} ${keys}`);
    }
  }
  await close();
});

test('the letter k alone is only a letter', async () => {
  const { page, close } = await open();
  await page.goto(address('sources.html'));
  await page.keyboard.press('k');
  assert.notEqual(await page.evaluate(() => document.activeElement?.id), 'q');
  await close();
});

test('the first tab offers to skip to the text', async () => {
  const { page, close } = await open();
  await page.goto(address('sources.html'));
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the text');
  await close();
});

for (const [year, shown] of [
  ['1990', 'until'],
  ['2190', 'after'],
] as const) {
  test(`for a reader in ${year}, words about days are those of ${shown}`, async () => {
    const { page, close } = await open({ ownClock: true });
    await page.clock.setFixedTime(new Date(`${year}-06-01T12:00:00Z`));
    for (const path of pages.filter((name) => name === 'index.html' || name.startsWith('roles/'))) {
      await page.goto(address(path));
      const visible = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-after], [data-until]')]
          .filter(({ hidden }) => !hidden)
          .map((words) => ('after' in words.dataset ? 'after' : 'until')),
      );
      const struck = await page.locator('.day.past').count();
      assert.deepEqual(
        visible.filter((kind) => kind !== shown),
        [],
        path,
      );
      assert.ok(shown === 'after' || struck === 0, path);
    }
    await close();
  });
}

test('a page that is not there says so, at any depth', async () => {
  const { page, complaints, close } = await open();
  for (const path of ['nothing.html', 'roles/nothing/at/all.html']) {
    const response = await page.goto(address(path));
    assert.equal(response?.status(), 404);
    assert.equal(await page.locator('h1').count(), 1);
    // The policy of the page lets its own style through.
    assert.equal(
      await page.evaluate(() => getComputedStyle(document.querySelector('h1') as Element).fontWeight),
      '500',
    );
  }
  await close();
  assert.deepEqual(
    complaints.filter((complaint) => !complaint.includes('status of 404')),
    [],
  );
});

test('the folder of a list leads to the list', async () => {
  const { page, close } = await open();
  await page.goto(address('sources/index.html'));
  await page.waitForURL('**/sources.html');
  await close();
});

test('the site reads from a folder, without a server', async () => {
  const { page, close } = await open();
  await page.goto(pathToFileURL(`${dist}/index.html`).href);
  await page.locator('nav[aria-label="Main"] a').last().click();
  assert.match(page.url(), /^file:.*sources\.html$/);
  await page.goto(`${pathToFileURL(`${dist}/search.html`).href}?q=pay`);
  assert.ok(await page.locator('#all a').first().isVisible());
  assert.match(
    await page.locator('[data-search-message]').innerText(),
    /needs a web server.*every entry is listed below/i,
  );
  await close();
});

test('without scripts, every entry is listed', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  await page.goto(address('search.html?q=pay'));
  assert.ok(await page.locator('#all a').first().isVisible());
  await close();
});
