import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import JSZip from 'jszip';
import { mostTags, readDocx } from '../../../scripts/convert/formats/docx.ts';
import { readHtml } from '../../../scripts/convert/formats/html.ts';
import { deepestElement, mostAttributes, mostElements } from '../../../scripts/convert/formats/html-parse.ts';
import { readPdf } from '../../../scripts/convert/formats/pdf.ts';
import { mostPages } from '../../../scripts/convert/formats/pdf-text.ts';
import type { Reading } from '../../../scripts/convert/formats/reading.ts';
import { pdf } from './pdf-file.ts';
import { docx, zip } from './zip.ts';

// In a process of its own: it fills memory to the limits.

const faultOf = (reading: Reading) => ('fault' in reading ? reading.fault.actual : '');
const attributes = (count: number, apart: string) =>
  `<p${Array.from({ length: count }, (_, index) => ` a${index}=${apart}x${apart}`).join('')}>Ropes.`;

for (const [name, html, fault] of [
  ['elements', '<p>'.repeat(mostElements + 1), /more than 100000 elements/u],
  ['depth', '<div>'.repeat(deepestElement + 1), /more than 512 deep/u],
  [
    'elements that a parser copies into each other',
    `<p>${Array.from({ length: 450 }, (_, index) => `<font size=${index}>`).join('')}${'<p>Ropes.'.repeat(450)}`,
    /more than 100000 elements/u,
  ],
  ['attributes', attributes(mostAttributes + 1, ''), /more than 5000 attributes/u],
  ['attributes in quotes', attributes(mostAttributes + 1, '"'), /more than 5000 attributes/u],
  ['no attributes in a long value', `<p title="${'a b '.repeat(mostAttributes)}">Ropes.`, /^$/u],
  ['as many attributes', attributes(mostAttributes - 1, "'"), /^$/u],
  ['a mark of quotation that nothing closes', `<p a='${'<p a="'.repeat(50_000)}`, /^$/u],
] as const) {
  test(`a page has limits: ${name}`, () => assert.match(faultOf(readHtml(html)), fault));
}

/** The same archive compressed: what unpacks to megabytes has a few kilobytes. */
async function squeezed(bytes: Buffer): Promise<Buffer> {
  const archive = await JSZip.loadAsync(bytes);
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** A directory that says of every part that it unpacks to nothing. */
function denied(bytes: Buffer): Buffer {
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    bytes.writeUInt32LE(0, at + 24);
  return bytes;
}

/** Limits of the same kind that a test reaches in no time. */
const small = { unpacked: 1024 * 1024, tags: 2000, parts: 100 };
const spaces = ' '.repeat(small.unpacked + 1);
for (const [name, bytes, fault] of [
  ['a part that unpacks to too much', squeezed(zip({ 'a.xml': spaces })), /more than 1 MB when unpacked/u],
  ['one whose directory denies it', squeezed(zip({ 'a.xml': spaces })).then(denied), /more than 1 MB|broken/u],
  ['one that is called a picture', squeezed(zip({ 'word/media/a.png': spaces })), /more than 1 MB/u],
  ['tags', squeezed(docx('<w:p/>'.repeat(small.tags + 1))), /more than 2000 tags/u],
  [
    'parts',
    zip(Object.fromEntries(Array.from({ length: small.parts + 1 }, (_, index) => [`${index}`, '']))),
    /or 100 parts/u,
  ],
  ['no fault below them', docx('<w:p/>'.repeat(small.tags / 2)), /^$/u],
] as const) {
  test(`a Word document has limits: ${name}`, async () =>
    assert.match(faultOf(await readDocx(await bytes, small)), fault));
}

test('a Word document has limits of its own accord', async () => {
  const bytes = await squeezed(docx('<w:p/>'.repeat(mostTags + 1)));
  assert.match(
    faultOf(await readDocx(bytes)),
    /more than 50 MB when unpacked, of more than 200000 tags or 10000 parts/u,
  );
});

test('a Word document: entities that stand for each other are not resolved', async () => {
  const archive = await JSZip.loadAsync(docx('<w:p><w:r><w:t>Ropes &c;</w:t></w:r></w:p>'));
  const text = await archive.file('word/document.xml')?.async('string');
  const entities = '<!DOCTYPE x [<!ENTITY a "lamps"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>';
  archive.file('word/document.xml', entities + text);
  const reading = await readDocx(await archive.generateAsync({ type: 'nodebuffer' }));
  assert.doesNotMatch(JSON.stringify(reading), /lamps/u);
});

test('a PDF has limits: pages', async () => {
  const pages = (count: number) => pdf(Array.from({ length: count }, () => []));
  assert.match(faultOf(await readPdf(pages(mostPages + 1))), /more than 1000 pages/u);
});

/** A page whose content is compressed and unpacks to so many bytes: spaces, then words. */
function packed(length: number): Buffer {
  const content = deflateSync(
    Buffer.concat([Buffer.alloc(length, ' '), Buffer.from('BT /F 10 Tf 50 600 Td (Ropes) Tj ET')]),
  );
  const [head = '', rest = ''] = pdf([[]]).toString('latin1').split('<< /Length 0 >>\nstream\n\nendstream');
  const stream = `<< /Length ${content.length} /Filter /FlateDecode >>\nstream\n${content.toString('latin1')}\nendstream`;
  return Buffer.from(head + stream + rest, 'latin1');
}

test('a PDF has limits: what it unpacks to, and the next one is read', async () => {
  const bomb = packed(250 * 1024 * 1024);
  assert.match(faultOf(await readPdf(bomb, { seconds: 60, megabytes: 200 })), /or 200 MB to be read/u);
  assert.deepEqual(await readPdf(packed(10)), { text: { text: 'Ropes', around: [] } });
});

test('a PDF has limits: the time that it takes, and the others are read', async () => {
  const [late, other] = await Promise.all([readPdf(packed(10), { seconds: 0, megabytes: 200 }), readPdf(packed(10))]);
  assert.match(faultOf(late), /more than 0 seconds/u);
  assert.deepEqual(other, { text: { text: 'Ropes', around: [] } });
});
