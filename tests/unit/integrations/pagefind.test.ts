import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { collectionsOf } from '../../../src/integrations/pagefind.ts';

const fragment = (id: string, url: string) => ({
  path: `fragment/${id}.pf_fragment`,
  content: gzipSync(`pagefind_dcd${JSON.stringify({ url })}`),
});

test('the ids of each collection', () =>
  assert.deepEqual(
    collectionsOf([
      fragment('en_1', 'roles/clerk.html#pay'),
      fragment('en_2', 'topics/tide.html#text'),
      fragment('en_3', 'roles/watch.html#pay'),
      { path: 'pagefind.js', content: Buffer.from('x') },
    ]),
    { roles: ['en_1', 'en_3'], topics: ['en_2'] },
  ));

test('no record, no collection', () => assert.deepEqual(collectionsOf([]), {}));
