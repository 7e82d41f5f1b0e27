import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relativeAddress, relativeCss, relativeHtml } from '../../../src/integrations/relative-links.ts';

const files = new Set([
  'index.html',
  'roles.html',
  'roles/clerk.html',
  'roles/index.html',
  'values/look.html',
  'topics/潮.html',
  '_astro/a.css',
]);

for (const [address, page, relative] of [
  ['/roles/clerk.html#pay', 'values/look.html', '../roles/clerk.html#pay'],
  ['/roles/clerk.html', 'roles.html', 'roles/clerk.html'],
  ['/roles/clerk', 'index.html', 'roles/clerk.html'],
  ['/roles/clerk?q=a#pay', 'index.html', 'roles/clerk.html?q=a#pay'],
  ['/roles', 'values/look.html', '../roles.html'],
  ['/roles/', 'index.html', 'roles/index.html'],
  ['/', 'roles/clerk.html', '../index.html'],
  ['/roles/clerk.html#pay', 'roles/clerk.html', '#pay'],
  ['/roles/clerk.html', 'roles/clerk.html', 'clerk.html'],
  ['/topics/%E6%BD%AE', 'index.html', 'topics/%E6%BD%AE.html'],
  ['/_astro/a.css', 'roles/clerk.html', '../_astro/a.css'],
] as const) {
  test(`${address} on ${page}`, () => assert.equal(relativeAddress(address, page, files), relative));
}

for (const [name, html, expected] of [
  [
    'links, sources and actions',
    '<a href="/roles"><img src="/a.png"><form action="/roles">',
    '<a href="../roles.html"><img src="../a.png"><form action="../roles.html">',
  ],
  ['an address elsewhere stays', '<a href="https://harbour.example/roles">', undefined],
  ['an address without a scheme stays', '<a href="//harbour.example">', undefined],
  ['a relative address stays', '<a href="clerk.html"><a href="#pay">', undefined],
  ['the text of a page stays', '<p>Write href="/roles" and &lt;a href="/roles"&gt;</p>', undefined],
  [
    'another attribute that quotes a link stays',
    '<p data-source-text="<a href=&quot;/roles&quot;> href=\'/roles\'">',
    undefined,
  ],
  [
    'a tag with a bracket in an attribute',
    '<p title="a > b" id="x"><a title="2 > 1" href="/roles">',
    '<p title="a > b" id="x"><a title="2 > 1" href="../roles.html">',
  ],
] as const) {
  test(name, () => assert.equal(relativeHtml(html, 'values/look.html', files), expected ?? html));
}

for (const [css, expected] of [
  ['src: url(/fonts/a.woff2)', 'src: url(../fonts/a.woff2)'],
  ["src: url('/fonts/a.woff2')", "src: url('../fonts/a.woff2')"],
  ['src: url(b.woff2)', 'src: url(b.woff2)'],
  ['src: url(https://fonts.example/a)', 'src: url(https://fonts.example/a)'],
  ['src: url(//fonts.example/a)', 'src: url(//fonts.example/a)'],
] as const) {
  test(css, () => assert.equal(relativeCss(css, '_astro/a.css'), expected));
}
