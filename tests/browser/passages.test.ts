import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { createVisitor } from './browser.ts';
import { pages } from './site-server.ts';

const { address, open } = await createVisitor();
const [role = ''] = pages.filter((name) => name.startsWith('roles/'));
const target = 'https://tracker.example/new?title={title}&body={body}';

const passage = (page: Page) => page.locator('.row.passage[id]').first();

/** A page whose hub names where problems are told. */
async function openReporting(page: Page): Promise<void> {
  await page.route('**/roles/*.html', async (route) => {
    const response = await route.fetch();
    const meta = `<meta name="report-to" content="${target}">`;
    await route.fulfill({ response, body: (await response.text()).replace('<title>', `${meta}<title>`) });
  });
  await page.goto(address(role));
}

test('a passage gives its own link: copied, told, and the clipboard holds it', async () => {
  const { page, complaints, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(address(role));
  const id = await passage(page).getAttribute('id');
  await passage(page).hover();
  await page.getByRole('link', { name: 'Copy link' }).click();
  await page.getByText('The link to this passage is copied.').waitFor();
  const expected = `${address(role)}#${id}`;
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected);
  assert.equal(page.url(), address(role));
  await page.goto(expected);
  assert.equal(await page.locator(':target').getAttribute('id'), id);
  await close();
  assert.deepEqual(complaints, []);
});

test('the keyboard reaches the link of a passage by the reference beside it', async () => {
  const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(address(role));
  await passage(page).locator('.ref').first().focus();
  await page.locator('.tools').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Copy link');
  await page.keyboard.press('Enter');
  await page.getByText('The link to this passage is copied.').waitFor();
  await close();
});

test('where the clipboard is closed, the address bar has the link', async () => {
  const { page, close } = await open();
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('closed')) } }),
  );
  await page.goto(address(role));
  const id = await passage(page).getAttribute('id');
  await passage(page).hover();
  await page.getByRole('link', { name: 'Copy link' }).click();
  await page.waitForURL(`${address(role)}#${id}`);
  await close();
});

test('a report names the page, the reference and the words of the passage', async () => {
  const { page, complaints, close } = await open();
  await openReporting(page);
  await passage(page).hover();
  const href = await page.getByRole('link', { name: 'Report', exact: true }).getAttribute('href');
  const sent = new URL(href ?? '');
  assert.equal(sent.origin, 'https://tracker.example');
  assert.match(sent.searchParams.get('title') ?? '', /^Problem on “.+”$/);
  const body = sent.searchParams.get('body') ?? '';
  const words = (await passage(page).locator('.flow').innerText()).replaceAll(/\s+/g, ' ').slice(0, 60);
  assert.ok(body.includes(`#${await passage(page).getAttribute('id')}`), body);
  assert.ok(body.includes(words), body);
  assert.match(body, /^Reference: \S+ [\d.]+$/m);
  await close();
  assert.deepEqual(complaints, []);
});

test('a hub that names nowhere to report to offers no report', async () => {
  const { page, close } = await open();
  await page.goto(address(role));
  await passage(page).hover();
  await page.getByRole('link', { name: 'Copy link' }).waitFor();
  assert.equal(await page.getByRole('link', { name: 'Report', exact: true }).count(), 0);
  await close();
});
