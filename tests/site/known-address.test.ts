import assert from 'node:assert/strict';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { build, root } from './build-hub.ts';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { all, attributeOf, isStub, readSite, type Site } from './checks/site.ts';
import { titleFaults } from './checks/titles.ts';

// What a hub tells elsewhere once it knows its own address, and what programs read of it.

const address = 'https://harbour.example/papers/';
const report = 'mailto:keeper@harbour.example';
let site: Site;

before(async () => {
  const folder = await build('known-address', (hub) => {
    cpSync(join(root, 'tests/fixtures/hub'), hub, { recursive: true });
    appendFileSync(join(hub, 'hub.yaml'), `address: ${address.slice(0, -1)}\nreport: ${report}\n`);
    writeFileSync(
      join(hub, 'changes.yaml'),
      '- on: 2026-02-03\n  added: [roles/night-watch]\n  gone: [faqs/old-question]\n',
    );
  });
  site = await readSite(folder);
});

const fileOf = (path: string): string => {
  assert.ok(site.files.has(path), path);
  return `${site.files.get(path)}`;
};
/** The pages that are there to be read and found. */
const found = () => [...site.pages].filter(([path, page]) => path !== '404.html' && !isStub(page));
const addressFor = (path: string) => (path === 'index.html' ? address : `${address}${path}`);
const entries = () => found().filter(([path]) => /^(?:roles|stages|values|faqs|topics)\//.test(path));

test('the site has no fault with an address either', async () => {
  for (const faultsOf of [linkFaults, markupFaults, titleFaults, validationFaults])
    assert.deepEqual(await faultsOf(site), []);
});

test('every page names its own address, and the sitemap lists each of them once', () => {
  for (const [path, page] of found())
    assert.deepEqual(
      all(page, 'link[rel="canonical"]').map((link) => attributeOf(link, 'href')),
      [addressFor(path)],
    );
  const listed = [...fileOf('sitemap.xml').matchAll(/<loc>(?<loc>[^<]+)<\/loc>/gu)].map(
    ({ groups }) => groups?.['loc'],
  );
  assert.deepEqual(
    listed.toSorted(),
    found()
      .map(([path]) => addressFor(path))
      .toSorted(),
  );
  assert.match(fileOf('robots.txt'), new RegExp(`^Sitemap: ${address}sitemap\\.xml$`, 'mu'));
});

test('the feed tells a day of changes, with what is gone and a link to what is there', () => {
  const feed = fileOf('feed.xml');
  assert.equal(feed.match(/<entry>/gu)?.length, 1);
  assert.ok(feed.includes('2026-02-03') && feed.includes(`${address}roles/night-watch.html`));
  assert.ok(feed.includes('old-question'));
  for (const [path, page] of found()) assert.equal(all(page, 'link[type="application/atom+xml"]').length, 1, path);
});

test('every page has a picture of 1200 by 630 points', () => {
  for (const [path, page] of found()) {
    const [picture = ''] = all(page, 'meta[property="og:image"]').flatMap((meta) => attributeOf(meta, 'content') ?? '');
    assert.ok(picture.startsWith(`${address}social/`), path);
    const png = site.files.get(picture.slice(address.length));
    assert.ok(png, picture);
    assert.deepEqual([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)], ['PNG', 1200, 630]);
  }
});

test('every entry is there as data, with its words at the places it names, and as Markdown', () => {
  assert.ok(entries().length > 4);
  for (const [path, page] of entries()) {
    const name = path.replace(/\.html$/, '');
    const twin = JSON.parse(fileOf(`${name}.json`));
    assert.equal(`${twin.collection}/${twin.id}`, name);
    assert.equal(twin.title, all(page, 'h1')[0]?.textContent.trim());
    const passages: { text: string; at: object[] }[] = twin.sections.flatMap(
      (section: { passages: unknown[] }) => section.passages,
    );
    assert.ok(passages.length > 0 && passages.every(({ text, at }) => text !== '' && at.length > 0), path);
    assert.match(fileOf(`${name}.md`), /^# \S/u);
    const twins = all(page, 'link[rel="alternate"]').map((link) => attributeOf(link, 'type'));
    assert.ok(twins.includes('application/json') && twins.includes('text/markdown'), path);
  }
});

test('llms.txt names the hub and leads to the Markdown of every entry', () => {
  const text = fileOf('llms.txt');
  assert.match(text, /^# Quayside\n\n> What three papers say/u);
  for (const [path] of entries()) assert.ok(text.includes(path.replace(/html$/, 'md')), path);
});

test('every page has a link that reports a problem with it', () => {
  for (const [path, page] of found()) {
    const links = all(page, 'footer a').flatMap((link) => attributeOf(link, 'href') ?? []);
    const mail = links.filter((href) => href.startsWith(`${report}?subject=`));
    assert.equal(mail.length, 1, path);
    assert.ok(decodeURIComponent(mail[0] ?? '').includes(`Address: ${addressFor(path)}`), path);
  }
});
