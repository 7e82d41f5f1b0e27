import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationOfPage } from '../../../scripts/add/page-citation.ts';

const address = 'https://harbour.example/jobs/clerk';
const data = (json: string) => `<script type="application/ld+json">${json}</script>`;

for (const [name, html, citation] of [
  ['a canonical link', `<link rel="canonical" href="${address}">`, { address }],
  ['the address of Open Graph', `<meta property="og:url" content="${address}">`, { address }],
  [
    'the canonical link before the other',
    `<meta property="og:url" content="https://a.example/"><link rel="canonical" href="${address}">`,
    { address },
  ],
  ['an address in data', data(`{"@type":"JobPosting","url":"${address}"}`), { address }],
  ['an address that a browser left', `<!-- saved from url=(0034)${address} --><html>`, { address }],
  [
    'what SingleFile left',
    `<html><!--\n Page saved with SingleFile \n url: ${address} \n saved date: Wed Nov 05 2025 09:15:00 GMT+0100\n-->`,
    { address, retrieved: '2025-11-05' },
  ],
  ['the name of a site', '<meta property="og:site_name" content=" Harbour\n Co ">', { publisher: 'Harbour Co' }],
  ['a site in data', data('{"@graph":[{"@type":"WebSite","name":"Harbour Co"}]}'), { publisher: 'Harbour Co' }],
  ['a publisher in data', data('[{"@type":"WebPage","publisher":{"name":"Harbour Co"}}]'), { publisher: 'Harbour Co' }],
  ['a title in data', data('{"@type":"JobPosting","title":"Clerk"}'), { title: 'Clerk' }],
  ['a title of Open Graph', '<meta property="og:title" content="Clerk">', { title: 'Clerk' }],
  ['nothing: an address that is none', '<link rel="canonical" href="/jobs/clerk">', {}],
  ['nothing: an address that would run', '<link rel="canonical" href="javascript:alert(1)">', {}],
  [
    'nothing: an employer is no publisher',
    data('{"@type":"JobPosting","hiringOrganization":{"name":"Harbour Co"}}'),
    {},
  ],
  ['nothing: a posting’s day is no day of reading', data('{"@type":"JobPosting","datePosted":"2026-01-31"}'), {}],
  ['nothing: broken data', data('{"@type":"JobPosting",'), {}],
  ['nothing: data that is no thing', data('"JobPosting"'), {}],
  ['nothing: an empty name', '<meta property="og:site_name" content=" ">', {}],
  ['nothing: a comment further down that says so', `${' '.repeat(5000)}<!-- saved from url=(0034)${address} -->`, {}],
  ['nothing: an ordinary page', '<title>Clerk</title><p>Count the crates.</p>', {}],
] satisfies [string, string, object][]) {
  test(`a saved page gives ${name}`, () => assert.deepEqual(citationOfPage(Buffer.from(html)), citation));
}
