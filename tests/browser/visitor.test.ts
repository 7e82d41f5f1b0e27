import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();

// Visits share a context. What a test leaves behind, even one that fails before it closes its page, must not reach the next.

test('a visit finds nothing of the one before', async () => {
  const { page: before } = await open({ viewport: { width: 320, height: 300 }, colorScheme: 'dark' });
  await before.goto(address('sources.html'));
  await before.evaluate(() => {
    localStorage.setItem('rope', 'tied');
    sessionStorage.setItem('rope', 'tied');
  });
  await before.context().setOffline(true);
  const { page, close } = await open();
  assert.ok(before.isClosed());
  await page.goto(address('sources.html'));
  const found = await page.evaluate(() => [localStorage.length, sessionStorage.length, innerWidth]);
  assert.deepEqual(found, [0, 0, 1280]);
  assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), false);
  await close();
});

test('a visit has the window and the colours that it asks for', async () => {
  const { page, close } = await open({ viewport: { width: 320, height: 300 }, colorScheme: 'dark' });
  await page.goto(address('sources.html'));
  assert.equal(await page.evaluate(() => innerWidth), 320);
  assert.equal(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches), true);
  await close();
});

test('only a visit of its own can set the clock', async () => {
  const shared = await open();
  assert.throws(() => shared.page.clock, /ownClock/);
  await shared.close();
  const { page, close } = await open({ ownClock: true });
  await page.clock.setFixedTime('2026-03-02T09:00:00Z');
  await page.goto(address('sources.html'));
  assert.equal(await page.evaluate(() => new Date().toISOString()), '2026-03-02T09:00:00.000Z');
  await close();
});
