import assert from 'node:assert/strict';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { clerk, convert, filesIn, folderOf, messagesIn } from './command.ts';

const document = `${clerk}\nPay: $20 an hour\nPosted: 1 May 2026\nCloses: 1 June 2026\n\nCrate fair\nCome and see the crates.\n`;
const sidecar = `title: Clerk of the quay
facts:
  closes:
    value: 30 June 2026
    instead: 1 June 2026
    note: The harbour master moved it.
  posted: ~
sections:
  Crate fair: benefits
omit:
  - quote: Count the crates.
    note: Told twice.
`;

const hub = () => folderOf({ 'sources/clerk.txt': document, 'sources/clerk.yaml': sidecar });
const role = async (folder: string) => (await filesIn(folder))['roles/clerk.mdx'] ?? '';

test('corrections are in the entry, and stay there run after run', async () => {
  const folder = await hub();
  const first = convert('--content', folder);
  assert.deepEqual([first.status, first.stderr], [0, '']);
  const entry = await role(folder);
  assert.match(entry, /^title: Clerk of the quay\ntitleBasis: edited$/mu);
  assert.match(entry, /text: 30 June 2026\n {8}value: "2026-06-30"\n {8}basis: edited\n/u);
  assert.match(entry, /instead:\n {10}- text: 1 June 2026\n/u);
  assert.match(entry, /<Section id="crate-fair" level="2" title="Crate fair" basis="edited"/u);
  assert.doesNotMatch(entry, /Count the crates|id: posted/u);
  await writeFile(join(folder, 'sources/clerk.txt'), `${document}And bring a lamp.\n`);
  assert.equal(convert('--content', folder).status, 0);
  const again = await role(folder);
  assert.match(again, /bring a lamp/u);
  assert.match(again, /basis: edited\n/u);
  assert.equal(convert('--content', folder, '--check').status, 0);
});

test('without its .yaml a document is read as it is', async () => {
  const folder = await hub();
  convert('--content', folder);
  await rm(join(folder, 'sources/clerk.yaml'));
  convert('--content', folder);
  assert.match(await role(folder), /Count the crates/u);
  assert.doesNotMatch(await role(folder), /edited/u);
});

test('corrections that no longer fit are told, and the others hold', async () => {
  const folder = await hub();
  await writeFile(join(folder, 'sources/clerk.txt'), clerk.replace('Count', 'Stack'));
  const { status, stderr } = convert('--content', folder);
  assert.equal(status, 1);
  assert.deepEqual(messagesIn(stderr).sort(), Array(4).fill('error lost-correction'));
  assert.match(await role(folder), /^title: Clerk of the quay$/mu);
});

test('the ledger and the records say what the keeper did', async () => {
  const folder = await hub();
  const [ledger, records] = [join(folder, 'ledger.json'), join(folder, 'records.json')];
  convert('--content', folder, '--ledger', ledger, '--records', records);
  const files = await filesIn(folder);
  const { sources } = JSON.parse(files['ledger.json'] ?? '');
  const kept = sources[0].spans.filter(({ omission }: { omission?: string }) => omission === 'keeper');
  const words = kept.map(({ start, end }: { start: number; end: number }) => sources[0].value.slice(start, end));
  assert.deepEqual(words, ['Count the crates.', 'Posted: 1 May 2026']);
  const { posting } = JSON.parse(files['records.json'] ?? '').documents[0];
  assert.deepEqual([posting.validThrough, posting.datePosted], [{ value: '2026-06-30', basis: 'edited' }, undefined]);
});

for (const [name, yaml] of [
  ['a role that there is not', 'sections:\n  Crate fair: perks\n'],
  ['a correction without a value', 'facts:\n  closes:\n    note: why\n'],
  ['a correction with more than a correction has', 'facts:\n  closes:\n    value: x\n    becouse: y\n'],
  ['words left out that are none', 'omit:\n  - quote: ""\n'],
  ['a list where names belong', 'facts:\n  - closes\n'],
] as const) {
  test(`a .yaml is refused for ${name}`, async () => {
    const folder = await hub();
    await writeFile(join(folder, 'new.yaml'), yaml);
    await rename(join(folder, 'new.yaml'), join(folder, 'sources/clerk.yaml'));
    const { status, stderr } = convert('--content', folder);
    assert.deepEqual([status, [...new Set(messagesIn(stderr))].at(0)], [1, 'error invalid-sidecar']);
  });
}
