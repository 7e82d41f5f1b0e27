import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headersFile, immutable } from '../../../src/integrations/host-headers.ts';
import { headerPolicy, headersFor, pagePolicy } from '../../../src/lib/policy.ts';

test('a rule for all files, and one for each folder whose files never change', () => {
  const forever = '  Cache-Control: public, max-age=31536000, immutable\n';
  assert.equal(
    headersFile({ 'X-Tide': 'low', 'X-Rope': 'a; b' }, ['_astro', 'search-0a']),
    `/*\n  X-Tide: low\n  X-Rope: a; b\n\n/_astro/*\n${forever}\n/search-0a/*\n${forever}`,
  );
});

test('the header allows what a page allows, the style of the error page, and no frame around it', () => {
  // The digest of an empty text: sha256 in base64.
  const hash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  assert.equal(
    headerPolicy(''),
    `${pagePolicy.replace("style-src 'self'", `style-src 'self' ${hash}`)}; frame-ancestors 'none'`,
  );
  assert.equal(headersFor('')['X-Content-Type-Options'], 'nosniff');
});

// No server here reads this file; the others are held by what the servers answer.
test('the file for Vercel has the headers of every answer, and keeps what is named by its content', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const { headers } = JSON.parse(read('deploy/vercel.json'));
  const [all, kept] = headers.map((rule: { headers: { key: string; value: string }[] }) =>
    Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])),
  );
  assert.deepEqual(all, headersFor(read('src/styles/not-found.css')));
  assert.deepEqual(kept, { 'Cache-Control': immutable });
  const pattern = new RegExp(`^${headers[1].source}$`);
  assert.deepEqual(
    ['/_astro/a.js', '/search-0a1b2c3d/index.json', '/roles.html', '/search.html'].map((path) => pattern.test(path)),
    [true, true, false, false],
  );
});
