import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocx } from '../../../scripts/convert/formats/docx.ts';
import { docx, zip } from './zip.ts';

const paragraph = (words: string, style = '') =>
  `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}</w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const item = (words: string) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
const table = (...rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

for (const [name, body, text] of [
  ['a title and a heading', paragraph('Clerk', 'T') + paragraph('Duties', 'H2'), '# Clerk\n\n### Duties'],
  ['headings below a title', paragraph('Clerk', 'T') + paragraph('Duties', 'H1'), '# Clerk\n\n## Duties'],
  ['headings where there is no title', paragraph('Clerk', 'H1') + paragraph('Duties', 'H2'), '# Clerk\n\n## Duties'],
  ['paragraphs, one a line', paragraph('Tick crates.') + paragraph('Call pilots.'), 'Tick crates.\n\nCall pilots.'],
  ['items of a list', item('Lamps') + item('Ropes'), '- Lamps\n- Ropes'],
  ['a table of two columns as labels', table(['Location', 'Lisbon'], ['Berth', '4']), 'Location: Lisbon\nBerth: 4'],
  [
    'labels with values twice in a row',
    table(['Location', 'Lisbon', 'Team', 'Ropes'], ['Salary', '$20', 'Start date', '1 May 2026']),
    'Location: Lisbon\nTeam: Ropes\nSalary: $20\nStart date: 1 May 2026',
  ],
  ['a wider table as rows', table(['Day', 'Ship', 'Berth'], ['1', 'Ida', '4']), 'Day | Ship | Berth\n1 | Ida | 4'],
  ['no label in two columns of other things', table(['Ida', 'Bo'], ['Kai', 'Lu']), 'Ida | Bo\nKai | Lu'],
  ['no escapes', paragraph('a*b_c [d] # 1. e'), 'a*b_c [d] # 1. e'],
  [
    'no mark of bold words',
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Calm</w:t></w:r><w:r><w:t> hands</w:t></w:r></w:p>',
    'Calm hands',
  ],
  ['nothing where there is nothing', '', ''],
] as const) {
  test(`docx: ${name}`, async () => assert.deepEqual(await readDocx(docx(body)), { text: { text, around: [] } }));
}

for (const [name, bytes, fault] of [
  ['no archive', Buffer.from('Ropes.'), /no Word document/u],
  ['an archive of something else', zip({ 'a.txt': 'Ropes.' }), /no Word document/u],
  ['a document cut short', docx(paragraph('Ropes.')).subarray(0, 600), /no Word document/u],
  ['the container of a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /encrypted/u],
  ['nothing at all', Buffer.alloc(0), /no Word document/u],
] as const) {
  test(`docx: says that it is ${name}`, async () => {
    const reading = await readDocx(bytes);
    assert.match('fault' in reading ? reading.fault.actual : JSON.stringify(reading), fault);
  });
}
