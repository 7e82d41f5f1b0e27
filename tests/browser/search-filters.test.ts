import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { asker, stateOf } from './asking.ts';
import { createVisitor } from './browser.ts';
import { dist } from './site-server.ts';

const { address, open } = await createVisitor();
const { ask } = asker(address);
/** What the index knows of entries, by their page. */
const index = readdirSync(dist, { recursive: true, encoding: 'utf8' }).find((name) =>
  /^search-\w+.index\.json$/.test(name),
);
const particulars: [string, { closes?: string; family?: string }][] = Object.entries(
  JSON.parse(readFileSync(join(dist, index ?? ''), 'utf8')).particulars,
);
const hits = 'a[data-search-hit], a[data-search-near]';

const kindsOf = async (page: Page) => {
  const hrefs = await page.locator(hits).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return [...new Set(hrefs.map((href) => href.split('/')[0]))].toSorted();
};
const chosen = (page: Page, name: string) => new URL(page.url()).searchParams.getAll(name);

test('filters go into the address, come back with Back, Forward and a reload', async () => {
  const { page, close } = await open();
  await ask(page, 'interview');
  const all = await kindsOf(page);
  assert.ok(all.length > 1, all.join());
  const [kind] = all;
  await page.locator(`input[name="kind"][value="${kind}"]`).check();
  await page.waitForURL((url) => url.searchParams.get('kind') === kind);
  assert.deepEqual(await kindsOf(page), [kind]);
  await page.goBack();
  assert.deepEqual(chosen(page, 'kind'), []);
  await page.waitForFunction(() => !document.querySelector('input[name="kind"]:checked'));
  assert.deepEqual(await kindsOf(page), all);
  await page.goForward();
  assert.deepEqual(chosen(page, 'kind'), [kind]);
  await page.reload();
  await page.waitForSelector(hits);
  assert.ok(await page.locator(`input[name="kind"][value="${kind}"]`).isChecked());
  assert.deepEqual(await kindsOf(page), [kind]);
  await close();
});

test('a box says how many passages it would show', async () => {
  const { page, close } = await open();
  await ask(page, 'interview');
  const labels = await page.locator('[data-search-filters] label:visible').allInnerTexts();
  assert.ok(labels.length > 1);
  for (const label of labels) assert.match(label, /\s[1-9]\d*$/);
  await close();
});

test('open and expired are told apart by the reader’s own day', async () => {
  const { page, close } = await open({ ownClock: true });
  assert.ok(
    particulars.some(([, { closes }]) => closes !== undefined),
    'a posting has a closing date',
  );
  for (const [year, value] of [
    ['1990', 'open'],
    ['2190', 'expired'],
  ] as const) {
    await page.clock.setFixedTime(new Date(`${year}-06-01T12:00:00Z`));
    await ask(page, 'pay');
    const labels = await page
      .locator('input[name="status"]')
      .evaluateAll((boxes) =>
        boxes.filter((box) => !box.parentElement?.hidden).map((box) => box.getAttribute('value') ?? ''),
      );
    assert.deepEqual(
      labels.filter((label) => label !== 'undated'),
      [value],
    );
    assert.equal((await page.locator('.note .warn').count()) > 0, year === '2190');
  }
  await close();
});

test('a family narrows the results to its postings', async () => {
  const { page, close } = await open();
  await page.goto(address('search.html'));
  const family = await page.locator('input[name="family"]').first().getAttribute('value');
  const own = particulars.filter(([, known]) => known.family === family).map(([path]) => path);
  await page.goto(address(`search.html?q=pay&family=${family}`));
  await page.waitForSelector(hits);
  const pages = await page
    .locator(hits)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
  assert.ok(pages.length > 0);
  assert.deepEqual(
    pages.filter((path) => !own.includes(path)),
    [],
  );
  await close();
});

test('where the filters hide everything, there is a way out', async () => {
  const { page, close } = await open();
  await page.goto(address('search.html?q=interview&kind=nothing'));
  await stateOf(page, 'unanswered');
  assert.equal(await page.locator(hits).count(), 0);
  await page.goto(address('search.html?q=interview&kind=values&family=software'));
  await stateOf(page, 'unanswered');
  assert.match(await page.locator('[data-search-message]').innerText(), /What you chose does not say/);
  assert.ok(await page.locator('[data-notebook]').isHidden());
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await stateOf(page, 'answered');
  assert.equal(new URL(page.url()).search, '?q=interview');
  await close();
});

test('Back returns to the question before, not to each of its letters', async () => {
  const { page, close } = await open();
  await ask(page, 'pay');
  await page.locator('#q').fill('');
  await page.locator('#q').pressSequentially('interview');
  await page.waitForURL((url) => url.searchParams.get('q') === 'interview');
  await page.goBack();
  assert.equal(new URL(page.url()).searchParams.get('q'), 'pay');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#q')?.value === 'pay');
  await close();
});
