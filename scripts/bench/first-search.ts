import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { installPeers } from './builds/peers.ts';
import { starlightSite } from './builds/starlight.ts';
import { runMeasured } from './builds/tree.ts';
import { type FirstSearch, firstSearch } from './first-search/measure.ts';
import { searches } from './pages/contenders.ts';
import { serve } from './site.ts';

// What a reader waits for after the last key of a first question, and what goes over the wire for it: this hub, and a bare Starlight
// site of the same entries with the search that it comes with.

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const runs = 5;

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
installPeers();
const starlight = starlightSite(resolve('content'));
await runMeasured(starlight.command, { cwd: starlight.root, notes: resolve(starlight.root, 'usage.json') });
const contenders = [
  { name: 'hub', dist: resolve(values.dist), page: 'sources.html' },
  { name: 'starlight', dist: starlight.dist, page: 'index.html' },
];

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
for (const { name, dist, page } of contenders) {
  const search = searches[name];
  if (!search) continue;
  const site = await serve(dist, new Map());
  const results: FirstSearch[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await firstSearch(browser, site, { ...search, page }));
  site.close();
  console.log(`\n${name}`);
  console.log(`  after the last key, cold: ${spread(results.map(({ cold }) => cold))} ms`);
  console.log(`  after the last key, warm: ${spread(results.map(({ warm }) => warm))} ms`);
  console.log(`  over the wire since the first sign of a question: ${spread(results.map(({ bytes }) => bytes))} bytes`);
}
await browser.close();

function spread(numbers: readonly number[]): string {
  const sorted = numbers.map(Math.round).toSorted((a, b) => a - b);
  return `min ${sorted[0]}, median ${sorted[Math.floor(sorted.length / 2)]}, max ${sorted.at(-1)}`;
}
