import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPdf } from '../../../scripts/convert/formats/pdf.ts';
import { type Print, pdf } from './pdf-file.ts';

const wide = 'The clerk ticks every crate that leaves the quay and every crate that comes in from the';
const lines = (...words: string[]): Print[] => words.map((each, index) => [each, 50, 600 - index * 12]);

for (const [name, pages, text, around] of [
  ['a line that wraps is one paragraph', [lines(wide, 'sea.')], `${wide} sea.`, []],
  [
    'a gap parts paragraphs',
    [
      [
        [wide, 50, 600],
        ['Lamps burn.', 50, 570],
      ],
    ],
    `${wide}\n\nLamps burn.`,
    [],
  ],
  [
    'short lines stay lines',
    [lines(wide, 'Location: Lisbon', 'Team: Ropes')].map((page) => page.slice(1)),
    'Location: Lisbon\nTeam: Ropes',
    [],
  ],
  [
    'items, also where they wrap',
    [
      [
        ['• Ropes that hold', 50, 600],
        ['and last', 58, 588],
        ['• Lamps', 50, 576],
      ],
    ],
    '- Ropes that hold and last\n- Lamps',
    [],
  ],
  [
    'a mark printed apart from its words',
    [
      [
        ['•', 50, 600],
        ['Lamps', 62, 600],
      ],
    ],
    '- Lamps',
    [],
  ],
  [
    'larger print is a heading',
    [
      [
        ['Clerk', 50, 700, 24],
        ['Duties', 50, 650, 14],
        [wide, 50, 620],
      ],
    ],
    `# Clerk\n\n## Duties\n\n${wide}`,
    [],
  ],
  [
    'no heading where all print is one size',
    [
      [
        [wide, 50, 600],
        ['Duties', 50, 560],
        [wide, 50, 520],
      ],
    ],
    `${wide}\n\nDuties\n\n${wide}`,
    [],
  ],
  ['a parted word is whole', [lines(`${wide} har-`, 'bour at dawn.')], `${wide} harbour at dawn.`, []],
  ['a compound keeps its hyphen', [lines(`${wide} full-`, 'time clerk.')], `${wide} full-time clerk.`, []],
  [
    'words printed close are one word',
    [
      [
        ['Har', 50, 600],
        ['bour', 65.6, 600],
      ],
    ],
    'Harbour',
    [],
  ],
  [
    'heads and numbers of pages stand around',
    [
      [
        ['Quay Co handbook', 50, 780],
        [wide, 50, 600],
        ['Page 1 of 2', 300, 20],
      ],
      [
        ['Quay Co handbook', 50, 780],
        ['sea.', 50, 600],
        ['Page 2 of 2', 300, 20],
      ],
    ],
    `${wide} sea.`,
    ['Quay Co handbook', 'Page 1 of 2', 'Quay Co handbook', 'Page 2 of 2'],
  ],
  [
    'the number of an only page',
    [[...lines('Lamps.', 'Ropes.'), ['Page 1 of 1', 300, 20]]],
    'Lamps.\nRopes.',
    ['Page 1 of 1'],
  ],
  ['numbers where a document has nothing else', [lines('Page 1'), lines('Page 2')], 'Page 1\nPage 2', []],
  ['no number inside a page', [lines('One', 'Two', '3', 'Four', 'Five', 'Six')], 'One\nTwo\n3\nFour\nFive\nSix', []],
  ['no line that only one page has', [lines('Lamps.'), [['Ropes.', 50, 300]]], 'Lamps.\nRopes.', []],
] satisfies [string, Print[][], string, string[]][]) {
  test(`pdf: ${name}`, async () => assert.deepEqual(await readPdf(pdf(pages)), { text: { text, around } }));
}

const password = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'00'.repeat(32)}> /U <${'00'.repeat(32)}> /P -4 >> /ID [<00> <00>]`;
for (const [name, bytes, fault] of [
  ['encrypted', pdf([lines('Lamps')], password), /password/u],
  ['without text', pdf([[]]), /pictures, such as a scan/u],
  ['no PDF', Buffer.from('Ropes.'), /no PDF/u],
  ['cut short', pdf([lines('Lamps')]).subarray(0, 120), /no PDF/u],
  ['empty', Buffer.alloc(0), /no PDF/u],
] as const) {
  test(`pdf: says that it is ${name}`, async () => {
    const reading = await readPdf(bytes);
    assert.match('fault' in reading ? reading.fault.actual : JSON.stringify(reading), fault);
  });
}

test('pdf: the bytes given stay as they are', async () => {
  const bytes = pdf([lines('Lamps')]);
  await readPdf(bytes);
  assert.deepEqual(bytes, pdf([lines('Lamps')]));
});
