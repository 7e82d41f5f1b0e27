import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { keeperHub } from '../site/keeper-hub.ts';
import { violationsOn } from './axe.ts';
import { launch, visit } from './browser.ts';
import { pagesIn, serveSite } from './site-server.ts';

// In a process of its own: it builds a hub.

// A hub with a page of every kind of the playbook, in a browser: its own dates, its filters, its former addresses.

const hub = keeperHub('playbook-browser');
let browser: Browser;
let served: Awaited<ReturnType<typeof serveSite>>;

before(async () => {
  for (const entry of ['playbook/close-the-book', 'roles/harbour-clerk']) hub.review(entry);
  const { status, stderr } = hub.build();
  assert.equal(status, 0, stderr);
  browser = await launch();
  served = await serveSite(hub.dist);
});
after(async () => {
  await browser?.close();
  await served?.close();
});

/** Pages of the other kinds are those of the project's own hub, where every one is looked at. */
const own = /^(?:playbook|actions|reviews)\b/;

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing and nothing complains, on every page of a playbook, ${colorScheme}`, async () => {
    const { page, complaints, close } = await visit(browser, { colorScheme });
    const found: string[] = [];
    const pages = pagesIn(hub.dist).filter((path) => own.test(path));
    assert.ok(pages.length >= 7);
    for (const path of pages) {
      await page.goto(served.address + path);
      found.push(...(await violationsOn(page)).map((violation) => `${path}: ${violation}`));
    }
    await close();
    assert.deepEqual([...found, ...complaints], []);
  });

test('an overdue review is said above the page from the day after it, on a generated page as well', async () => {
  const { page, close } = await visit(browser);
  for (const [path, due, next] of [
    ['playbook/close-the-book.html', '2026-09-02', '2026-09-03'],
    ['roles/harbour-clerk.html', '2027-03-02', '2027-03-03'],
  ] as const) {
    const line = page.getByText('This page was to be reviewed by');
    for (const [day, isVisible] of [
      [due, false],
      [next, true],
    ] as const) {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.goto(served.address + path);
      assert.equal(await line.isVisible(), isVisible, `${path} on ${day}`);
    }
  }
  await close();
});

test('results narrow to a kind of page, its owner and its review, and the address keeps it', async () => {
  const { page, close } = await visit(browser);
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00'));
  const hits = page.locator('a[data-search-hit], a[data-search-near]');
  const pagesFor = async (query: string) => {
    await page.goto(`${served.address}search.html?q=count&${query}`);
    await hits.first().waitFor();
    return new Set(await hits.evaluateAll((all) => all.map((each) => each.getAttribute('href')?.split('#')[0])));
  };
  assert.deepEqual(await pagesFor('page=guideline'), new Set(['playbook/count-twice.html']));
  assert.deepEqual(await pagesFor('page=meeting&owner=Harbour+master'), new Set(['playbook/low-tide.html']));
  assert.deepEqual(await pagesFor('review=overdue'), new Set(['playbook/close-the-book.html']));
  await page.locator('input[name="review"][value="overdue"]').uncheck();
  await page.waitForURL((url) => !url.searchParams.has('review'));
  await close();
});

test('a former address leads on, to the passage that it names, and a result leads to the step that it is about', async () => {
  const { page, close } = await visit(browser);
  await page.goto(`${served.address}playbook/count-thrice.html`);
  await page.waitForURL('**/playbook/count-twice.html');
  await page.goto(`${served.address}playbook/count-thrice.html#main`);
  await page.waitForURL('**/playbook/count-twice.html#main');
  await page.goto(`${served.address}search.html?q=rule+the+page+off`);
  await page.locator('a[data-search-hit]').first().click();
  await page.waitForURL('**/playbook/close-the-book.html#step-2');
  await close();
});
