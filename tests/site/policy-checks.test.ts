import assert from 'node:assert/strict';
import { test } from 'node:test';
import { injectionFaults } from './checks/injection.ts';
import { pagePolicy, policyFaults } from './checks/policy.ts';
import { siteOf } from './checks/site.ts';

// The check of the policy must be able to find what it is there for, and to leave alone what is right.
for (const [name, files, faults] of [
  [
    'a stub policy',
    {
      'a/index.html': `<head><meta charset="utf-8"><meta content="default-src 'none'; base-uri 'none'"><meta http-equiv="refresh"></head>`,
    },
    0,
  ],
  [
    'a stub that loads nothing and may',
    {
      'a/b.html': `<head><meta charset="utf-8"><meta content="default-src 'none'; script-src 'self'; base-uri 'none'"><meta http-equiv="refresh"></head>`,
    },
    1,
  ],
  ['a page without a policy', { 'a.html': '<head><meta charset="utf-8"></head>' }, 1],
  [
    'a policy before the charset',
    { 'a.html': '<head><meta http-equiv="x" content="y"><meta charset="utf-8"></head>' },
    1,
  ],
  ['a script from elsewhere', { 'a.html': bare('<script src="https://crane.example/a.js"></script>') }, 1],
  ['a style sheet from elsewhere', { 'a.html': bare('<link rel="prefetch" href="//crane.example">') }, 1],
  ['an address that is only named', { 'a.html': bare('<link rel="canonical" href="https://a.example">') }, 0],
  ['another document in a page', { 'a.html': bare('<iframe srcdoc="x"></iframe>') }, 2],
  ['another base', { 'a.html': bare('<base href="b/">') }, 1],
  ['an imported style sheet', { 'a.css': '@import "https://crane.example/a.css";' }, 1],
  ['a font from elsewhere', { 'a.css': '@font-face { src: url(https://fonts.example/a.woff2) }' }, 1],
  ['a font at an absolute path', { 'a.css': '@font-face { src: url("/a.woff2") }' }, 1],
] as const) {
  test(`${name}: ${faults} faults`, async () => {
    const site = await siteOf(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
    const found = policyFaults(site);
    assert.equal(found.length, faults, found.join('\n'));
  });
}

/** A page with its policy and one thing more. */
function bare(markup: string): string {
  return `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${pagePolicy}"></head>${markup}`;
}

for (const [name, html, faults] of [
  [
    'links of every kind that a document may have',
    '<a href="https://a.example"><a href="mailto:a@b"><a href="b.html">',
    0,
  ],
  [
    'a script of the site, and the trail of a page',
    '<script src="a.js"></script><script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList"}</script>',
    0,
  ],
  ['a drawing', '<svg viewBox="0 0 1 1"><title>x</title><path d="M0 0" /></svg>', 0],
  ['a script', '<script>x()</script>', 1],
  ['a script in a drawing', '<svg><script>x()</script></svg>', 1],
  ['a script in a template', '<template><script>x()</script></template>', 1],
  ['structured data of a document', '<script type="application/ld+json">{"@type":"JobPosting"}</script>', 1],
  ['a handler', '<svg onload="x()"></svg>', 1],
  ['a style', '<p style="x"></p><style>p {}</style>', 2],
  ['an address that runs', '<a href="javascript:x()">', 1],
  ['an address that runs, spelled apart', '<a href="\u0001 java\nscript:x()">', 1],
  ['an address of a drawing', '<svg><a xlink:href="javascript:x()"></a></svg>', 1],
  ['an address without its scheme', '<a href="//crane.example">', 1],
  ['another document', '<iframe srcdoc="x"></iframe>', 2],
] as const) {
  test(`${name}: ${faults} injected`, () => {
    const found = injectionFaults({ files: new Map([['a.html', Buffer.from(html)]]) });
    assert.equal(found.length, faults, found.join('\n'));
  });
}
