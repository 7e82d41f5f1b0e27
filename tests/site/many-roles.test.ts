import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { run } from '../../scripts/convert/run.ts';
import { build, root } from './build-hub.ts';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { all, readSite } from './checks/site.ts';
import { titleFaults } from './checks/titles.ts';

// Hubs of one role, of many, and of roles without a guide.

const harbour = join(root, 'tests/fixtures/hub');
const many = 40;

function harbourWith(...changes: ((folder: string) => void)[]): (folder: string) => void {
  return (folder) => {
    cpSync(harbour, folder, { recursive: true });
    for (const change of changes) change(folder);
  };
}

/** A hub of one posting, converted as the command would. */
const postingAlone = async (folder: string): Promise<void> => {
  mkdirSync(join(folder, 'sources'));
  cpSync(join(harbour, 'sources/harbour-clerk.txt'), join(folder, 'sources/harbour-clerk.txt'));
  await run({ content: folder, apparatus: join(folder, 'apparatus.json') });
};
const manyRoles = (folder: string): void => {
  const clerk = readFileSync(join(folder, 'roles/harbour-clerk.mdx'), 'utf8');
  for (let n = 1; n < many; n += 1)
    writeFileSync(join(folder, `roles/clerk-${n}.mdx`), clerk.replace('name: "Harbour clerk"', `name: "Clerk ${n}"`));
};

test('many roles: the comparison begins with a choice, and each column stands in a page of its own', async () => {
  const site = await readSite(await build('many-roles', harbourWith(manyRoles)));
  for (const faultsOf of [linkFaults, markupFaults, titleFaults, validationFaults])
    assert.deepEqual(await faultsOf(site), []);
  const page = site.pages.get('compare.html');
  assert.ok(page);
  assert.equal(all(page, '[data-choose] input').length, many + 1);
  assert.equal(all(page, '[data-comparison]').length, 0);
  assert.ok(site.pages.has('compare/clerk-7.html') && site.pages.has('prepare/clerk-7.html'));
  assert.ok(gzipSync(site.files.get('compare.html') ?? '').length < 8_000);
});

test('roles without a guide: what others ask is absent, what the posting asks is there', async () => {
  const site = await readSite(await build('no-guide', postingAlone));
  const page = site.pages.get('prepare/harbour-clerk.html');
  assert.ok(page);
  const heads = all(page, 'main h2').map(({ textContent }) => textContent.trim());
  assert.deepEqual(heads, ['Dates and terms', 'What they ask for', 'Ask them']);
});

test('one role: nothing offers to compare it', async () => {
  const site = await readSite(await build('one-role', postingAlone));
  const page = site.pages.get('roles/harbour-clerk.html');
  assert.ok(page);
  const links = all(page, 'a').map((link) => String(link.getAttributeValue('href')));
  assert.ok(!links.some((href) => href.includes('compare.html')));
  assert.ok(links.some((href) => href.includes('prepare/harbour-clerk.html')));
});
