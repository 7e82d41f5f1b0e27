import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asker } from './asking.ts';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';
import { dist, pages } from './site-server.ts';

const { address, open } = await createVisitor();
const { ask } = asker(address);
const roles = pages.filter((path) => path.startsWith('roles/') && path !== 'roles/index.html');

/** The short name of a role, by which its posting is meant and no other: a question with it leads to its own page. */
const named = roles
  .map((path) => ({ path, name: /<h1[^>]*>([^<]+)/.exec(readFileSync(join(dist, path), 'utf8'))?.[1]?.trim() ?? '' }))
  .at(-1);

const shown = '[data-search-ways]:not([hidden]) [data-way]:not([hidden]) a';

test('questions that a page is made for lead to it, on a phone as well', { skip: roles.length < 2 }, async () => {
  assert.ok(named);
  const { page, complaints, close } = await open({ viewport: { width: 360, height: 800 } });
  for (const [question, target] of [
    ['which of these roles pays more', 'compare.html'],
    ['where do the sources disagree', 'open-questions.html'],
    [`I have an interview tomorrow: ${named.name}`, named.path.replace('roles/', 'prepare/')],
    ['how do I prepare', 'prepare.html'],
    ['how long is it', undefined],
  ] as const) {
    await ask(page, question);
    const links = await page.locator(shown).evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    assert.deepEqual(links, target === undefined ? [] : [target], question);
  }
  await ask(page, 'which of these roles pays more');
  assert.deepEqual(await violationsOn(page), []);
  await page.locator(shown).click();
  await page.waitForURL('**/compare.html');
  await close();
  assert.deepEqual(complaints, []);
});

test('on a phone the filters wait behind a button, which says how many are chosen', async () => {
  const { page, close } = await open({ viewport: { width: 360, height: 800 } });
  await ask(page, 'interview');
  const panel = page.locator('[data-search-filters]');
  const opener = page.getByRole('button', { name: 'Narrow these' });
  assert.equal(await panel.isVisible(), false);
  await opener.press('Enter');
  assert.equal(await panel.isVisible(), true);
  await panel.locator('label:visible').first().click();
  await page.getByRole('button', { name: 'Narrow these, 1 chosen' }).waitFor();
  await opener.press('Enter');
  assert.equal(await panel.isVisible(), false);
  await close();
});
