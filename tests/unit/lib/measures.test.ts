import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEdition } from '../../../src/lib/edition.ts';
import { phraseOf } from '../../../src/lib/measures.ts';
import { sourceOf } from './harbour.ts';

for (const [name, value, text, phrase] of [
  ['a time stays as it is', 'It takes 20 minutes on the quay.', '20 minutes', '20 minutes'],
  [
    'a share is read to the end of its clause',
    'Some 40% of all leave here. Few return.',
    '40% of all',
    '40% of all leave here',
  ],
  ['a comma ends the clause', '40% leave, we found', '40%', '40% leave'],
  ['a line end ends it', '40 per cent leave\nHere', '40 per cent', '40 per cent leave'],
  ['the end of the source ends it', 'Of all, 40%', '40%', '40%'],
] as const) {
  test(name, () => {
    const start = value.indexOf(text);
    const edition = createEdition({ sources: [sourceOf([[value, 'stages/a#b']])], disagreements: [] });
    assert.equal(phraseOf({ text, from: `harbour:${start}-${start + text.length}` }, edition), phrase);
  });
}
