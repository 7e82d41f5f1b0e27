import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { build, root } from '../site/build-hub.ts';
import { violationsOn } from './axe.ts';
import { launch, visit } from './browser.ts';
import { serveSite } from './site-server.ts';

// In a process of its own: it builds a hub.

// Above twelve roles each column is a page of its own, loaded when it is chosen.

const many = 14;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

before(async () => {
  const folder = await build('columns', (hub) => {
    cpSync(join(root, 'tests/fixtures/hub'), hub, { recursive: true });
    const clerk = readFileSync(join(hub, 'roles/harbour-clerk.mdx'), 'utf8');
    for (let n = 1; n < many; n += 1)
      writeFileSync(join(hub, `roles/clerk-${n}.mdx`), clerk.replace('name: "Harbour clerk"', `name: "Clerk ${n}"`));
  });
  site = await serveSite(folder);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

const box = (page: Page, id: string) => page.locator(`[data-choose] input[value="${id}"]`);
const heads = (page: Page) =>
  page.locator('table.parallel thead th').evaluateAll((all) => all.map((each) => each.getAttribute('data-role')));
const shows = (page: Page, ids: string[]) =>
  page.waitForFunction((expected) => {
    const shown = [...document.querySelectorAll('table.parallel thead th')].map((head) =>
      head.getAttribute('data-role'),
    );
    return JSON.stringify(shown) === JSON.stringify(expected);
  }, ids);

test('chosen roles stand side by side, their links lead on, and the address brings them back', async () => {
  const { page, complaints, close } = await visit(browser);
  await page.goto(`${site.address}compare.html`);
  assert.deepEqual(await heads(page), []);
  await box(page, 'clerk-3').check();
  await box(page, 'night-watch').check();
  await shows(page, ['clerk-3', 'night-watch']);
  assert.equal(new URL(page.url()).searchParams.get('roles'), 'clerk-3,night-watch');
  const rows = page.locator('table.parallel tbody tr:not(.group)');
  const cells = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('td').length));
  assert.ok(cells.length > 0 && cells.every((n) => n === 2));
  await page.reload();
  await shows(page, ['clerk-3', 'night-watch']);
  assert.deepEqual(await violationsOn(page), []);
  await page.locator('table.parallel thead a').first().click();
  await page.waitForURL(`${site.address}roles/clerk-3.html`);
  await close();
  assert.deepEqual(complaints, []);
});

test('of thirteen chosen roles the first twelve stand there, and the page says so', async () => {
  const { page, close } = await visit(browser);
  const twelve = Array.from({ length: 12 }, (_, index) => `clerk-${index + 1}`);
  await page.goto(`${site.address}compare.html?roles=${twelve.join(',')}`);
  await page.waitForFunction(() => document.querySelectorAll('table.parallel thead th').length === 12);
  await box(page, 'clerk-13').check();
  await page.getByText('The first 12 of 13 chosen roles').waitFor();
  assert.equal((await heads(page)).length, 12);
  await close();
});

test('a column that cannot be had is told, and comes once it can', async () => {
  const { page, close } = await visit(browser);
  await page.route('**/compare/clerk-2.html', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${site.address}compare.html?roles=clerk-1,clerk-2`);
  await page.getByText('The chosen roles could not be loaded.').waitFor();
  await page.unroute('**/compare/clerk-2.html');
  await box(page, 'clerk-3').check();
  await shows(
    page,
    await page
      .locator('[data-choose] input:checked')
      .evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value)),
  );
  await close();
});
