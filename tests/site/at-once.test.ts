import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../scripts/convert/run.ts';
import { build } from './build-hub.ts';
import { all, readSite } from './checks/site.ts';

const duties = ['Count the crates.', 'Splice the ropes.'] as const;

test('of two builds at once, each shows the entries of its own hub', async () => {
  const pages = await Promise.all(
    duties.map(async (duty, index) => {
      const folder = await build(`at-once-${index}`, async (hub) => {
        mkdirSync(join(hub, 'sources'));
        writeFileSync(join(hub, 'sources/clerk.txt'), `Clerk\n\nResponsibilities\n- ${duty}\n\nRequirements\n- Calm\n`);
        await run({ content: hub, apparatus: join(hub, 'apparatus.json') });
      });
      return (await readSite(folder)).pages.get('roles/clerk.html');
    }),
  );
  const items = pages.map((page) => page && all(page, 'main li').map(({ textContent }) => textContent.trim()));
  for (const [index, duty] of duties.entries()) {
    assert.ok(
      items[index]?.some((text) => text.includes(duty)),
      `${duty}: ${items[index]?.join(' | ')}`,
    );
    assert.ok(!items[index]?.some((text) => text.includes(duties[1 - index] ?? '')), duty);
  }
});
