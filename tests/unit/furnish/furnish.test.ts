import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnish } from '../../../src/furnish/furnish.ts';
import type { Term } from '../../../src/lib/glossary.ts';

const hm: Term = { id: 'hm', term: 'HM', aliases: [], expansions: [{ text: 'Harbour "Master" & son', from: [] }] };
const mhm: Term = { id: 'hm-office', term: 'HM office', aliases: [], expansions: [] };
const link = '<a class="term" href="/glossary.html#hm" title="Harbour &quot;Master&quot; &amp; son">HM</a>';
const page = (main: string) => `<!doctype html><html><body><main>${main}</main></body></html>`;
const within = (html: string) => /<main>(?<main>.*)<\/main>/s.exec(html)?.groups?.['main'];
const passage = (words: string) => `<div class="row passage"><div class="flow">${words}</div></div>`;

for (const [name, before, after] of [
  ['only the first place is marked', passage('<p>Ask HM. HM knows.</p>'), passage(`<p>Ask ${link}. HM knows.</p>`)],
  [
    'in a later passage',
    passage('Nobody.') + passage('HM &amp; crew'),
    passage('Nobody.') + passage(`${link} &amp; crew`),
  ],
  ['not in a link', passage('<a href="#x">HM</a>'), undefined],
  ['not in code', passage('<code>HM</code>'), undefined],
  ['not in a heading', passage('<h3>HM</h3>'), undefined],
  ['not in the margin', '<div class="passage"><div class="note">HM</div></div>', undefined],
  ['not outside of passages', '<p>HM</p>', undefined],
  ['not in a longer word', passage('HMS Tern'), undefined],
] as const) {
  test(`a term: ${name}`, () => assert.equal(within(furnish(page(before), [hm])), after ?? before));
}

test('of two terms at one place the longer one is marked, the other where it stands alone', () =>
  assert.equal(
    within(furnish(page(passage('The HM office.') + passage('HM')), [hm, mhm])),
    `${passage('The <a class="term" href="/glossary.html#hm-office" title="">HM office</a>.')}${passage(link)}`,
  ));

const words = `<p>${'Tides come and go. '.repeat(150)}</p>`;
const title = '<div class="title"><h1>Quay</h1></div>';
const sections =
  '<section id="a"><h2>One</h2></section><section><h2>Two &amp; <span class="vh">hidden</span>more</h2></section>';

test('a long page has a table of its sections after its title, and every heading an anchor', () => {
  const main =
    within(furnish(page(`${title}${words}${sections}<h2 id="c">Three</h2><h2>Two &amp; more</h2>`), [])) ?? '';
  assert.match(main, /^<div class="title"><h1>Quay<\/h1><\/div><nav class="toc" aria-label="On this page">/);
  assert.deepEqual(
    [...main.matchAll(/<li><a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, id, text]) => `${id} ${text}`),
    ['a One', 'two-more Two &amp; more', 'c Three', 'two-more-2 Two &amp; more'],
  );
  assert.match(main, /<h2 id="two-more">Two/);
  assert.match(main, /<h2 id="two-more-2">Two/);
});

for (const [name, main] of [
  ['a short page', `${title}${sections}<h2>Three</h2><h2>Four</h2>`],
  ['a page of few sections', `${title}${words}${sections}`],
  ['a page without a title', `${words}${sections}<h2>Three</h2><h2>Four</h2>`],
  ['a page that has its own', `${title}<ul class="letters"></ul>${words}${sections}<h2>Three</h2><h2>Four</h2>`],
] as const) {
  test(`${name} gets no table`, () => assert.equal(within(furnish(page(main), [])), main));
}
