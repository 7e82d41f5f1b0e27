import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asker, nonsense, stateOf } from './asking.ts';
import { violationsOn } from './axe.ts';
import { createVisitor } from './browser.ts';

const { address, open } = await createVisitor();
const { ask, someHeading } = asker(address);

test('what is asked on any page is answered, and each result lands on an element', async () => {
  const { page, complaints, close } = await open();
  const heading = await someHeading(page);
  await page.locator('#q').fill(heading);
  await page.locator('#q').press('Enter');
  await page.waitForURL('**/search.html?q=*');
  await stateOf(page, 'answered');
  const hrefs = await page
    .locator('a[data-search-hit]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  assert.ok(hrefs.length > 0);
  for (const href of hrefs) {
    await page.goto(href);
    const id = decodeURIComponent(new URL(href).hash.slice(1));
    assert.ok(await page.evaluate((anchor) => document.getElementById(anchor) !== null, id), href);
  }
  await close();
  assert.deepEqual(complaints, []);
});

test('the first result stands under the words that were asked for', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  await ask(page, heading);
  const first = await page.locator('.row:has(> * a[data-search-hit])').first().innerText();
  assert.ok(
    heading.split(' ').some((word) => first.toLowerCase().includes(word.toLowerCase())),
    first,
  );
  await close();
});

test('what no document says is not answered, and said in words', async () => {
  const { page, close } = await open();
  await ask(page, nonsense);
  assert.equal(await page.locator('[data-search-state="unanswered"]').count(), 1);
  assert.equal(await page.locator('a[data-search-hit]').count(), 0);
  assert.match(await page.locator('[data-search-message]').innerText(), /documents do not say/);
  await close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with an answer open, nor with none, ${colorScheme}`, async () => {
    const { page, complaints, close } = await open({ colorScheme });
    const found: string[] = [];
    for (const query of [await someHeading(page), nonsense]) {
      await ask(page, query);
      found.push(...(await violationsOn(page)));
    }
    await close();
    assert.deepEqual([...found, ...complaints], []);
  });
}

test('nothing asked is idle', async () => {
  const { page, close } = await open();
  await page.goto(address('search.html'));
  await stateOf(page, 'idle');
  assert.match(await page.locator('[data-search-message]').innerText(), /own words/);
  await close();
});

test('typing asks, and the address can be passed on', async () => {
  const { page, close } = await open();
  const heading = await someHeading(page);
  await page.goto(address('search.html'));
  await page.locator('#q').pressSequentially(heading);
  await stateOf(page, 'answered');
  assert.equal(new URL(page.url()).searchParams.get('q'), heading);
  await close();
});

test('a filter narrows the results to its kind, and stays in the address', async () => {
  const { page, close } = await open();
  await ask(page, await someHeading(page));
  const kind = await page
    .locator('a[data-search-hit]')
    .first()
    .evaluate((link) => link.getAttribute('href')?.split('/')[0]);
  await page.locator(`input[name="kind"][value="${kind}"]`).check();
  await stateOf(page, 'answered');
  const kinds = await page
    .locator('a[data-search-hit]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/')[0]));
  assert.deepEqual([...new Set(kinds)], [kind]);
  assert.deepEqual(new URL(page.url()).searchParams.getAll('kind'), [kind]);
  await page.reload();
  await stateOf(page, 'answered');
  assert.ok(await page.locator(`input[name="kind"][value="${kind}"]`).isChecked());
  await close();
});

test('where the index cannot be loaded, the page says so and lists every entry', async () => {
  const { page, close } = await open();
  await page.route('**/search-*/**', (route) => route.abort());
  await ask(page, 'anything');
  assert.equal(await page.locator('[data-search-state="failed"]').count(), 1);
  assert.ok(await page.locator('#all a').first().isVisible());
  await page.unroute('**/search-*/**');
  await page.locator('#q').fill(nonsense);
  await stateOf(page, 'unanswered');
  await close();
});

test('what is typed is shown as text', async () => {
  const { page, complaints, close } = await open();
  await ask(page, '<img src=x onerror=alert(1)>zyzzyva');
  assert.equal(await page.locator('[data-search-state] img').count(), 0);
  assert.match(await page.locator('[data-search-message]').innerText(), /<img/);
  await close();
  assert.deepEqual(complaints, []);
});
