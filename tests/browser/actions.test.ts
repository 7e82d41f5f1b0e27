import assert from 'node:assert/strict';
import { test } from 'node:test';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();

test('what is overdue says so by the reader’s own date, and not before', async () => {
  const { page, complaints, close } = await open({ ownClock: true });
  await page.goto(address('actions.html'));
  const due = await page.locator('#open [data-after]').first().getAttribute('data-after');
  assert.ok(due);
  const words = async (day: string) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
    await page.goto(address('actions.html'));
    return (await page.locator('#open li .note').first().innerText()).replaceAll(/\s+/g, ' ');
  };
  assert.match(await words(due), /Due \d+ \w+ \d{4} today$/);
  const next = new Date(Date.parse(due) + 86_400_000).toISOString().slice(0, 10);
  assert.match(await words(next), /Overdue since \d+ \w+ \d{4}$/);
  assert.deepEqual(await violationsOn(page), []);
  await close();
  assert.deepEqual(complaints, []);
});
