import assert from 'node:assert/strict';
import { test } from 'node:test';
import { backlinkFaults } from './checks/backlinks.ts';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { searchIndexFaults } from './checks/search-index.ts';
import { type Site, siteOf } from './checks/site.ts';
import { titleFaults } from './checks/titles.ts';
import { weightFaults } from './checks/weight.ts';

const pages = (files: Record<string, string | Buffer>): Promise<Site> =>
  siteOf(new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])));

const headOf = (title: string, description: string) =>
  `<head><title>${title}</title><meta name="description" content="${description}"></head>`;

// Each check must be able to find what it is there for, and to leave alone what is right.
for (const [name, check, files, faults] of [
  [
    'a link to a page and to its anchor',
    linkFaults,
    { 'a.html': '<a href="b/c.html#d">x</a>', 'b/c.html': '<p id="d">' },
    0,
  ],
  ['a link with a question', linkFaults, { 'a.html': '<a href="a.html?q=pay">x</a>' }, 0],
  ['a link away', linkFaults, { 'a.html': '<a href="https://harbour.example">x</a>' }, 0],
  ['a link to no page', linkFaults, { 'a.html': '<a href="b.html">x</a>' }, 1],
  ['a link to no anchor', linkFaults, { 'a.html': '<a href="#b">x</a>' }, 1],
  ['an absolute link', linkFaults, { 'a.html': '<a href="/a.html">x</a>' }, 1],
  ['a link that runs code', linkFaults, { 'a.html': '<a href="javascript:x()">x</a>' }, 1],
  ['a form that goes nowhere', linkFaults, { 'a.html': '<form action="b.html"></form>' }, 1],
  ['a stub that leads nowhere', linkFaults, { 'a.html': '<meta http-equiv="refresh" content="0; url=b.html">' }, 1],
  [
    'a reference that leads back',
    backlinkFaults,
    entriesOf('<a href="../values/b.html">', '<a href="../roles/a.html">'),
    0,
  ],
  ['a reference that does not lead back', backlinkFaults, entriesOf('<a href="../values/b.html#c">', ''), 1],
  ['a link to a page without an entry', backlinkFaults, entriesOf('<a href="../values.html">', ''), 0],
  ['a link to the neighbour', backlinkFaults, entriesOf('<nav><a href="../values/b.html"></nav>', ''), 0],
  [
    'a list that names some of those that refer',
    backlinkFaults,
    entriesOf('<a href="../values/b.html">', '<p class="referred"><a data-more="3" href="../roles.html">3 more</a>'),
    0,
  ],
  ['a title and a description', titleFaults, { 'a.html': headOf('Tides', 'When they turn.') }, 0],
  ['a page for wrong addresses', titleFaults, { '404.html': headOf('', '') }, 0],
  ['no title and no description', titleFaults, { 'a.html': '<head><title> </title></head>' }, 2],
  ['a long description', titleFaults, { 'a.html': headOf('Tides', 'tide '.repeat(33)) }, 1],
  ['a joiner in a title', titleFaults, { 'a.html': headOf('Tides 4–\u20606', 'When they turn.') }, 1],
  [
    'one title and one description on two pages',
    titleFaults,
    { 'a.html': headOf('Tides', 'When they turn.'), 'b.html': headOf('Tides', 'When they turn.') },
    2,
  ],
  [
    'headings in order',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1>a</h1><h2>b</h2><h3>c</h3><h2>d</h2></main>' },
    0,
  ],
  [
    'a skipped level',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1>a</h1><h3>b</h3></main>' },
    1,
  ],
  [
    'two first headings',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1>a</h1><h1>b</h1></main>' },
    1,
  ],
  [
    'an id twice',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1 id="a">a</h1><p id="a"></main>' },
    1,
  ],
  [
    'a style attribute',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1 style="color:red">a</h1></main>' },
    1,
  ],
  [
    'an event handler',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1 onclick="x()">a</h1></main>' },
    1,
  ],
  [
    'an inline script',
    markupFaults,
    { '404.html': '<html lang="en"><title>x</title><main><h1>a</h1></main><script>x()</script>' },
    1,
  ],
  ['a page without language and frame', markupFaults, { 'a.html': '<h1>a</h1>' }, 9],
  [
    'an index that is not named by its content',
    searchIndexFaults,
    { 'search.html': '<p data-search-state="idle" data-search-index="search-index/">' },
    1,
  ],
  ['a result that lands on nothing', searchIndexFaults, indexed('a.html#c'), 1],
  ['a result that lands', searchIndexFaults, indexed('a.html#b'), 0],
  ['records that nothing uses', searchIndexFaults, { ...indexed('a.html#b'), 'search-records.json': '{}' }, 1],
  ['a light page', weightFaults, { 'index.html': '<p>' }, 0],
  ['a heavy page', weightFaults, { 'roles/a.html': randomText(30_000) }, 1],
  ['a heavy script', weightFaults, { 'index.html': '<script src="a.js"></script>', 'a.js': randomText(6_000) }, 1],
] as const) {
  test(`${name}: ${faults} faults`, async () => {
    const found = check(await pages(files));
    assert.equal(found.length, faults, found.join('\n'));
  });
}

test('html-validate: a list item without a list is an error', async () => {
  const found = await validationFaults(
    await pages({
      'a.html': '<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><div><li>x</li></div></body></html>',
    }),
  );
  assert.match(found.join('\n'), /element-permitted-content|element-permitted-parent/);
});

/** A page of a role and one of a value, with what stands in each. */
function entriesOf(role: string, value: string): Record<string, string> {
  return { 'roles/a.html': `<main>${role}</main>`, 'values/b.html': `<main>${value}</main>` };
}

function indexed(url: string): Record<string, string | Buffer> {
  return {
    'search.html': '<p data-search-state="idle" data-search-index="search-0123abcd/">',
    'a.html': '<p id="b">',
    'search-0123abcd/index.json': JSON.stringify({ records: [{ url }] }),
  };
}

/** Text that hardly compresses, the same at each run. */
function randomText(length: number): string {
  let seed = 1;
  return Array.from({ length }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return String.fromCharCode(97 + (seed % 26));
  }).join('');
}
