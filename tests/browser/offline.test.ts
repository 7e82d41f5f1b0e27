import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stateOf } from './asking.ts';
import { visit } from './browser.ts';
import { pagesIn } from './site-server.ts';
import { createVersions, keep, keptIn, nothingKept, takenOver, update, visitedOnline } from './versions.ts';

// In a process of its own: it builds a hub.

// A hub that is kept for reading without a network: what a browser keeps, what an update takes over, what removal leaves.

const { browser, first, second, without, host } = createVersions();

test('without a network every page reads, the search answers, and what is not there is said', async () => {
  const site = await host();
  const { page, complaints, close } = await visit(browser());
  await keep(page, `${site.address}index.html`);
  await site.close();
  for (const path of ['', 'roles', ...pagesIn(first())]) {
    const answer = await page.goto(site.address + path);
    assert.equal(answer?.fromServiceWorker(), true, path);
    assert.equal(await page.locator('h1').count(), 1, path);
  }
  await page.goto(`${site.address}roles/`);
  await page.waitForURL('**/roles.html');
  await page.goto(`${site.address}roles/harbour-clerk.html`);
  const heading = await page.locator('main h2[id]').first().innerText();
  await page.locator('#q').fill(heading);
  await page.locator('#q').press('Enter');
  await page.waitForURL('**/search.html?q=*');
  await stateOf(page, 'answered');
  assert.deepEqual(complaints, []);
  assert.equal((await page.goto(`${site.address}roles/nobody.html`))?.status(), 404);
  assert.match(await page.title(), /not found/i);
  await close();
});

test('a build that is only half copied is not taken, and a whole one takes over as a whole', async () => {
  const site = await host();
  const next = second();
  const { page, complaints, close } = await visit(browser());
  await keep(page, `${site.address}roles.html`);
  const [kept] = await keptIn(page);
  const other = await page.context().newPage();
  await other.goto(`${site.address}sources.html`);

  site.put(next, (name) => /^(?:offline-|index)/.test(name));
  assert.equal(await update(page), 'redundant');
  assert.deepEqual(await keptIn(page), [kept]);

  site.put(next);
  assert.equal(await update(page), 'installed');
  // Two pages are open: both stay in their version, and so does all that they load.
  for (const path of ['values.html', 'roles/night-watch.html']) {
    await page.goto(site.address + path);
    assert.doesNotMatch(await page.title(), /^Second/);
  }
  await other.close();
  assert.ok(await takenOver(page, `${site.address}values.html`, 'Second', 5));
  await page.goto(`${site.address}roles.html`);
  assert.match(await page.title(), /^Second/);
  const now = await keptIn(page);
  assert.equal(now.length, 1);
  assert.notDeepEqual(now, [kept]);
  await close();
  await site.close();
  assert.deepEqual(complaints, []);
});

test('a page that only the next version has comes whole from the network', async () => {
  const site = await host();
  const next = second();
  cpSync(join(next, 'roles.html'), join(next, 'news.html'));
  writeFileSync(join(next, 'theme.js'), "document.documentElement.dataset.version = 'second';\n");
  const { page, close } = await visit(browser());
  await keep(page, `${site.address}roles.html`);
  const other = await page.context().newPage();
  await other.goto(`${site.address}sources.html`);
  site.put(next);
  const versions: (string | undefined)[] = [];
  for (const path of ['news.html', 'roles.html']) {
    await page.goto(site.address + path);
    versions.push(await page.evaluate(() => document.documentElement.dataset['version']));
  }
  assert.deepEqual(versions, ['second', undefined]);
  await close();
  await site.close();
});

test('a build without the option removes the worker and all that it kept', async () => {
  const site = await host();
  const { page, close } = await visit(browser());
  await keep(page, `${site.address}roles.html`);
  assert.equal((await keptIn(page)).length, 1);
  site.put(without());
  // A page that was kept asks for the worker once more, and is gone with it.
  assert.ok(await visitedOnline(page, `${site.address}values.html`, 4));
  await nothingKept(page);
  assert.equal(await page.locator('script[src*="offline"]').count(), 0);
  await close();
  await site.close();
});
