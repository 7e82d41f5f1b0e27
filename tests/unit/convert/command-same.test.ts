import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { clerk, driver, filesIn, folderOf, runProcess } from './command.ts';

// In a process of its own: it changes the time zone.

const zone = process.env['TZ'];
after(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const documents = {
  'sources/clerk.txt': `Posted On\n1 January 2026\nExpiry Date\n31 December 2026\nStart Date\n2026-03-29T01:30:00.000Z\n\n${clerk}`,
  'sources/driver.txt': `${driver}\nBenefits\n- You start on May 11th, 2026.\n\nAbout Harbour Co\nWe move crates from ship to shore.\n`,
  'sources/Écluse.txt': `${driver}\nAbout Harbour Co\nWe move crates, from ship to shore.\n`,
  'sources/watch.md': '# Night Watch\n\n## Responsibilities\n\n- Trim the lamps.\n\n## Benefits\n\n- Boots\n',
};

/** Everything that the command writes and prints for these documents, put into their folder in this order. */
async function outcome(files: readonly (readonly [string, string])[]): Promise<unknown> {
  const folder = await folderOf(Object.fromEntries(files));
  const { status, stdout, stderr } = runProcess(
    'scripts/convert.ts',
    '--content',
    folder,
    '--ledger',
    `${folder}/ledger.json`,
    '--records',
    `${folder}/records.json`,
  );
  assert.equal(status, 0, stderr);
  return { stdout, files: await filesIn(folder) };
}

const expected = await outcome(Object.entries(documents));

for (const name of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Asia/Kathmandu'])
  test(`the same bytes in the time zone ${name}`, async () => {
    process.env['TZ'] = name;
    assert.deepEqual(await outcome(Object.entries(documents)), expected);
  });

test('the same bytes whatever the order in which documents came', async () =>
  assert.deepEqual(await outcome(Object.entries(documents).reverse()), expected));
