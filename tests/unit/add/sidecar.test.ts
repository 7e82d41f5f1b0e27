import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Citation } from '../../../scripts/add/proposal.ts';
import { sidecarText } from '../../../scripts/add/sidecar.ts';
import { sidecarSchema } from '../../../src/schemas/hub.ts';

for (const [name, names, citation] of [
  [
    'everything',
    { siglum: 'C', name: 'Clerk' },
    { title: 'Clerk', publisher: 'Harbour', address: 'https://harbour.example/', retrieved: '2026-01-31' },
  ],
  ['nothing', {}, {}],
  ['words that YAML would read otherwise', { name: 'no' }, { title: '# Clerk: "the" best', publisher: '- *x &y' }],
  ['words longer than a line', { name: 'Clerk' }, { title: 'of the quay '.repeat(30).trim() }],
  ['a day as a word', {}, { retrieved: '2026-01-31' }],
] satisfies [string, { siglum?: string; name?: string }, Citation][]) {
  test(`a .yaml of ${name} says that and no more, and holds with the schema`, () => {
    const data: unknown = parse(sidecarText('clerk.txt', names, citation)) ?? {};
    const isCited = Object.keys(citation).length > 0;
    assert.deepEqual(data, { ...names, ...(isCited ? { citation } : {}) });
    assert.ok(sidecarSchema.safeParse(data).success);
  });
}

for (const [name, citation] of [
  ['something', { title: 'Clerk' }],
  ['nothing', {}],
] as const) {
  test(`where ${name} is known, the comments are YAML once their # is taken away`, () => {
    const text = sidecarText('clerk.txt', { siglum: 'C' }, citation).replaceAll(
      /^(?<indent> *)# (?=[a-z ]+:| +- | )/gmu,
      '$<indent>',
    );
    const data = parse(text) as Record<string, unknown>;
    for (const field of ['siglum', 'name', 'citation', 'title', 'kind', 'facts', 'sections', 'omit', 'disagreements'])
      assert.ok(data[field] !== undefined && data[field] !== null, `${field} in\n${text}`);
    assert.deepEqual(Object.keys(data['citation'] as object), ['title', 'publisher', 'address', 'retrieved', 'note']);
  });
}
