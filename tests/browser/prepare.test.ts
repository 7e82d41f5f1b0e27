import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';
import { pages } from './site-server.ts';

const { address, open } = await createVisitor();
const [path = '', other = ''] = pages.filter((name) => name.startsWith('prepare/'));

const box = (page: Page) => page.locator('[data-key]').first();
const progress = (page: Page) => page.locator('[data-progress]').innerText();
const said = (page: Page) => page.locator('[data-said]').innerText();

test('a tick and a note made with the keyboard are there after a reload, on this role alone', async () => {
  const { page, complaints, close } = await open();
  await page.goto(address(path));
  assert.match(await progress(page), /^None of \d+ done\.$/);
  await box(page).focus();
  await page.keyboard.press('Space');
  assert.match(await progress(page), /^1 of \d+ done\.$/);
  const story = page.locator('textarea').first();
  if ((await story.count()) > 0) await story.fill('The torn sail');
  await page.reload();
  assert.ok(await box(page).isChecked());
  if ((await story.count()) > 0) assert.equal(await story.inputValue(), 'The torn sail');
  if (other) {
    await page.goto(address(other));
    assert.match(await progress(page), /^None of /);
  }
  await close();
  assert.deepEqual(complaints, []);
});

test('clear takes everything away, and undo brings it back until something changes', async () => {
  const { page, close } = await open();
  await page.goto(address(path));
  await box(page).check();
  await page.getByRole('button', { name: 'Clear' }).press('Enter');
  assert.equal(await said(page), 'Cleared.');
  assert.ok(!(await box(page).isChecked()));
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  assert.ok(await box(page).isChecked());
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('[data-key]').nth(1).check();
  assert.ok(!(await page.getByRole('button', { name: 'Undo' }).isVisible()));
  await close();
});

test('what is saved as a file comes back on another device; what is no checklist changes nothing', async () => {
  const one = await open({ acceptDownloads: true });
  await one.page.goto(address(path));
  await box(one.page).check();
  const [download] = await Promise.all([
    one.page.waitForEvent('download'),
    one.page.getByRole('button', { name: 'Save as a file' }).click(),
  ]);
  const buffer = readFileSync(await download.path());
  await one.close();
  const { page, close } = await open();
  await page.goto(address(path));
  const file = page.locator('input[type=file]');
  const load = (content: Buffer) =>
    file.setInputFiles({ name: 'list.json', mimeType: 'application/json', buffer: content });
  await load(buffer);
  await page.waitForFunction(() => document.querySelector('[data-said]')?.textContent !== '');
  assert.ok(await box(page).isChecked());
  await load(Buffer.from('Dear diary'));
  await page.getByText('That file is not a checklist').waitFor();
  assert.ok(await box(page).isChecked());
  await close();
});

test('where nothing may be kept, the page works and says so', async () => {
  const { page, complaints, close } = await open();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(address(path));
  assert.match(await said(page), /does not let the page keep anything/);
  await box(page).check();
  assert.match(await progress(page), /^1 of /);
  await close();
  assert.deepEqual(complaints, []);
});

test('a tick of something that the page no longer lists is kept', async () => {
  const { page, close } = await open();
  await page.goto(address(path));
  await box(page).check();
  const name = await page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage);
    const kept = JSON.parse(localStorage.getItem(key) ?? '');
    localStorage.setItem(key, JSON.stringify({ ...kept, done: [...kept.done, 'stages/gone'] }));
    return key;
  });
  await page.reload();
  await page.locator('[data-key]').nth(1).check();
  const done = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '').done, name);
  assert.ok(done.includes('stages/gone'));
  assert.match(await progress(page), /^2 of /);
  await close();
});

test('axe finds nothing with everything ticked and the tools in use', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, close } = await open({ colorScheme });
    await page.goto(address(path));
    await box(page).check();
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.deepEqual(await violationsOn(page), []);
    await close();
  }
});

test('it prints on two sheets of A4 at most', async () => {
  const { page, close } = await open();
  for (const each of pages.filter((name) => name.startsWith('prepare/'))) {
    await page.goto(address(each));
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(sheets >= 1 && sheets <= 2, `${each}: ${sheets} sheets`);
  }
  await close();
});
