import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFile } from '../../../src/integrations/host-headers.ts';
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
