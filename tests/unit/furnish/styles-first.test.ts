import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stylesFirst } from '../../../src/furnish/styles-first.ts';

const style = '<link rel="stylesheet" href="/a.css">';
const script = '<script src="/theme.js"></script>';
const page = (head: string, body = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

for (const [name, before, after] of [
  ['a blocking script goes behind the style sheet', page(`${script}${style}`), page(`${style}${script}`)],
  [
    'two keep their order',
    page(`${script}<script src="/b.js"></script>${style}`),
    page(`${style}${script}<script src="/b.js"></script>`),
  ],
  ['one that waits stays', page(`<script src="/a.js" defer></script>${style}`)],
  ['data stay', page(`<script type="application/ld+json">{}</script>${style}`)],
  ['a script of the body stays', page(style, script)],
  ['a page without a head stays', `<p>${script}</p>`],
] as const)
  test(`styles first: ${name}`, () => assert.equal(stylesFirst(before), after ?? before));
