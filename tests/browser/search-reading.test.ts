import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, stateOf } from './asking.ts';
import { createVisitor } from './browser.ts';
import { pages } from './site-server.ts';

const { address, open } = await createVisitor();
const { ask, someHeading } = asker(address);

test('what is typed before the script is there is not lost', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  const { promise: typed, resolve: release } = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(address('search.html'), { waitUntil: 'commit' });
  await page.locator('#q').fill(heading);
  release();
  await stateOf(page, 'answered');
  assert.equal(await page.locator('#q').inputValue(), heading);
  await close();
});

test('a misspelt word is read otherwise, which is said, with a way back to what was typed', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  const word = heading.split(' ').find((each) => /^[a-z]{7,}$/i.test(each)) ?? '';
  assert.notEqual(word, '', heading);
  const typed = `${word.slice(0, 3)}${word.slice(4)}`.toLowerCase();
  await ask(page, typed);
  assert.match(await page.locator('[data-search-read]').innerText(), new RegExp(`“${typed}” as “`));
  await page.locator('[data-search-read] a').click();
  await page.waitForURL((url) => url.searchParams.get('q') === `"${typed}"`);
  await stateOf(page, 'unanswered');
  assert.ok(await page.locator('[data-search-read]').isHidden());
  await close();
});

test('a value that answers stands on top, and is the first result', async () => {
  const { page, close } = await open();
  const role = pages.find((path) => path.startsWith('roles/'));
  assert.ok(role, 'there is a posting');
  await page.goto(address(role));
  const [label, name] = [await page.locator('dl.facts dt').first().innerText(), await page.locator('h1').innerText()];
  await ask(page, `${label} ${name}`);
  const answer = page.locator('[data-search-answers] .row').first().locator('.answer a[data-search-hit]');
  assert.match((await answer.getAttribute('href')) ?? '', /^roles\/.+#/);
  await close();
});
