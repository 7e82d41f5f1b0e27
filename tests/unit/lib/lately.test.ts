import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords } from '../../../src/lib/day.ts';
import { datedThings } from '../../../src/lib/lately.ts';

const fact = (property: string, ...days: string[]) => ({
  id: property.toLowerCase(),
  property,
  readings: days.map((value) => ({ text: value, value })),
});
const roles = [
  {
    id: 'clerk',
    data: {
      name: 'Clerk',
      facts: [fact('validThrough', '2031-04-02'), fact('jobStartDate', '2031-06-01', '2031-07-01')],
    },
  },
  { id: 'watch', data: { name: 'Watch', facts: [fact('jobStartDate', 'at once')] } },
];
const sources = [
  { id: 'guide', name: 'Guide', citation: { retrieved: '2031-05-05' } },
  { id: 'note', name: 'Note' },
];

test('closing days, the last of several starts and days of reading, latest first; what names no day is left out', () => {
  const things = datedThings({ roles } as never, sources as never);
  assert.deepEqual(
    things.map(({ date, after, of }) => `${date} ${after} ${of.href}`),
    [
      '2031-07-01 the last start date went by /roles/clerk.html#jobstartdate',
      '2031-05-05 read /sources/guide.html',
      '2031-04-02 applications closed /roles/clerk.html#validthrough',
    ],
  );
});

test('a day in words', () => assert.equal(dayInWords('2031-04-02'), '2 April 2031'));
