import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();

const heads = (page: Page) =>
  page
    .locator('[data-comparison] thead th')
    .evaluateAll((all) => all.filter((head) => head.checkVisibility()).map((head) => head.getAttribute('data-role')));

test('what is compared is chosen with the keyboard, stands in the address, and comes back', async () => {
  const { page, complaints, close } = await open();
  await page.goto(address('compare.html'));
  const all = await heads(page);
  await page.locator('[data-choose] input').first().focus();
  await page.keyboard.press('Space');
  assert.deepEqual(await heads(page), all.slice(1));
  assert.equal(new URL(page.url()).searchParams.get('roles'), all.slice(1).join(','));
  await page.reload();
  assert.deepEqual(await heads(page), all.slice(1));
  await page.goBack();
  assert.deepEqual(await heads(page), all);
  assert.deepEqual(await violationsOn(page), []);
  await close();
  assert.deepEqual(complaints, []);
});

test('without scripts all roles stand side by side, and a choice hides the others', async () => {
  const { page, close } = await open({ javaScriptEnabled: false });
  await page.goto(address('compare.html'));
  const cells = page.locator('[data-comparison] tr[data-row]').first().locator('td');
  const n = await cells.count();
  await page.locator('[data-choose] input').first().uncheck();
  assert.equal(await cells.first().isVisible(), false);
  assert.equal(await cells.nth(n - 1).isVisible(), true);
  await close();
});

test('every column of the comparison has a cell in every row, and none is empty', async () => {
  const { page, close } = await open();
  await page.goto(address('compare.html'));
  const columns = (await heads(page)).length;
  const faults = await page.locator('tr[data-row]').evaluateAll(
    (rows, n) =>
      rows.flatMap((row) => {
        const cells = [...row.querySelectorAll('td')];
        return cells.length === n && cells.every(({ textContent }) => textContent?.trim()) ? [] : [row.outerHTML];
      }),
    columns,
  );
  assert.deepEqual(faults, []);
  await close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`a filter leaves the roles that it counts, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const { page, close } = await open({ javaScriptEnabled });
    await page.goto(address('roles.html'));
    const filter = page.locator('.filters:not([hidden]) label').first();
    const rows = page.locator('tr[data-closes]');
    const total = await rows.count();
    const n = Number(await filter.locator('span').innerText());
    assert.ok(n > 0 && n < total);
    await filter.locator('input').focus();
    await page.keyboard.press('Space');
    assert.equal(await rows.filter({ visible: true }).count(), n);
    if (javaScriptEnabled) assert.equal(await page.locator('[data-shown]').innerText(), `${n} of ${total} roles shown`);
    await page.keyboard.press('Space');
    assert.equal(await rows.filter({ visible: true }).count(), total);
    await close();
  });
}

test('the state of a role follows the reader’s own day, without a new build', async () => {
  const { page, close } = await open({ ownClock: true });
  await page.goto(address('roles.html'));
  const closes = await page.locator('tr[data-closes]:not([data-closes=""])').first().getAttribute('data-closes');
  assert.ok(closes);
  const row = page.locator(`tr[data-closes="${closes}"]`);
  for (const [days, state, words] of [
    [-20, 'open', /Closes/],
    [-3, 'soon', /in 3 days/],
    [0, 'soon', /today/],
    [1, 'expired', /Expired/],
  ] as const) {
    await page.clock.setFixedTime(new Date(Date.parse(closes) + days * 86_400_000 + 43_200_000));
    await page.reload();
    assert.equal(await row.getAttribute('data-state'), state);
    assert.match(await row.innerText(), words);
  }
  await close();
});
