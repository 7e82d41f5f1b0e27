import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVisitor } from './browser.ts';
import { pages } from './site-server.ts';

// The head of the page on which one prepares: a day of one's own, and the tools.

const { address, open } = await createVisitor();
const [path = ''] = pages.filter((name) => name.startsWith('prepare/'));

test('the day of one’s own interview says how far it is, stays on the device and goes with the rest', async () => {
  const { page, complaints, close } = await open({ timezoneId: 'UTC' });
  await page.clock.setFixedTime('2026-03-02T09:00:00Z');
  await page.goto(address(path));
  const day = page.getByLabel('Your interview:');
  const left = page.locator('[data-left]');
  assert.equal(await left.innerText(), '');
  await day.fill('2026-03-08');
  assert.equal(await left.innerText(), 'in 6 days');
  await page.reload();
  assert.equal(await day.inputValue(), '2026-03-08');
  assert.equal(await left.innerText(), 'in 6 days');
  await page.getByRole('button', { name: 'Clear' }).click();
  assert.equal(await day.inputValue(), '');
  assert.equal(await left.innerText(), '');
  await close();
  assert.deepEqual(complaints, []);
});

test('what one can do with the list stands at the top, over nothing else', async () => {
  const { page, close } = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(address(path));
  const tools = await page.locator('.keeping').boundingBox();
  const part = await page.locator('.part').first().boundingBox();
  assert.ok(tools && part && tools.y + tools.height <= part.y);
  const dashes = await page
    .locator('.checks .flow')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each, '::before').content !== 'none').length);
  assert.equal(dashes, 0);
  await close();
});
