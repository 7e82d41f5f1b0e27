import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, nonsense, stateOf } from './asking.ts';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();
const { ask, someHeading } = asker(address);
const notes = '[data-notebook] li a';

test('an unanswered question is kept on the device, until it is removed', async () => {
  const { page, close } = await open();
  await ask(page, nonsense);
  await ask(page, `${nonsense} again`);
  assert.deepEqual(await page.locator(notes).allInnerTexts(), [`${nonsense} again`, nonsense]);
  assert.deepEqual(await violationsOn(page), []);
  await page.goto(address('search.html'));
  assert.equal(await page.locator(notes).count(), 2);
  await page.locator('[data-notebook] li button').first().click();
  assert.deepEqual(await page.locator(notes).allInnerTexts(), [nonsense]);
  await page.reload();
  assert.equal(await page.locator(notes).count(), 1);
  await page.getByRole('button', { name: 'Remove all' }).click();
  assert.ok(await page.locator('[data-notebook]').isHidden());
  await page.reload();
  await stateOf(page, 'idle');
  assert.ok(await page.locator('[data-notebook]').isHidden());
  await close();
});

test('an answered question is not kept, nor one that is only begun', async () => {
  const { page, close } = await open();
  await ask(page, await someHeading(page));
  await page.locator('#q').fill(nonsense);
  await stateOf(page, 'unanswered');
  assert.ok(await page.locator('[data-notebook]').isHidden());
  await page.locator('#q').press('Enter');
  await page.waitForSelector(notes);
  await close();
});

test('the list is copied as a list', async () => {
  const { page, close } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await ask(page, nonsense);
  await page.getByRole('button', { name: 'Copy as a list' }).click();
  await page.waitForFunction(() => document.querySelector('[data-notebook] [role=status]')?.textContent === 'Copied.');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `- ${nonsense}\n`);
  await close();
});

test('where the browser keeps nothing, the list lasts as long as the page, and says so', async () => {
  const { page, complaints, close } = await open();
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
  });
  await ask(page, nonsense);
  assert.deepEqual(await page.locator(notes).allInnerTexts(), [nonsense]);
  assert.match(await page.locator('[data-kept]').innerText(), /until you leave/);
  await close();
  assert.deepEqual(complaints, []);
});
