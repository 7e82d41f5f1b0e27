import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { type FirstSearch, firstSearch } from './first-search/measure.ts';
import { buildStarlight } from './first-search/starlight.ts';
import { serve } from './site.ts';

// What a reader waits for after the last key of a first question, and what goes over the wire for it: this hub, and a bare Starlight
// site of the same entries with the search that it comes with.

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const runs = 5;

const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
const contenders = [
  {
    name: 'this hub',
    dist: resolve(values.dist),
    page: 'sources.html',
    opener: '#q',
    input: '#q',
    /** What is there once the whole question is answered; changes elsewhere do not count. */
    within: '.popup',
    found: () => document.querySelector('.popup:not([hidden]) [role=option]') !== null,
  },
  {
    name: 'Starlight with Pagefind',
    dist: buildStarlight(),
    page: 'index.html',
    opener: 'button[data-open-modal]',
    input: '.pagefind-ui__search-input',
    within: 'dialog',
    // The sentence names what was searched for, so that results of its first letters do not count.
    found: () =>
      (document.querySelector('.pagefind-ui__message')?.textContent ?? '').includes(
        document.querySelector<HTMLInputElement>('.pagefind-ui__search-input')?.value ?? '-',
      ),
  },
];

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
for (const contender of contenders) {
  const site = await serve(contender.dist, new Map());
  const results: FirstSearch[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await firstSearch(browser, site, contender));
  site.close();
  console.log(`\n${contender.name}`);
  console.log(`  after the last key, cold: ${spread(results.map(({ cold }) => cold))} ms`);
  console.log(`  after the last key, warm: ${spread(results.map(({ warm }) => warm))} ms`);
  console.log(`  over the wire since the first sign of a question: ${spread(results.map(({ bytes }) => bytes))} bytes`);
}
await browser.close();

function spread(numbers: readonly number[]): string {
  const sorted = numbers.map(Math.round).toSorted((a, b) => a - b);
  return `min ${sorted[0]}, median ${sorted[Math.floor(sorted.length / 2)]}, max ${sorted.at(-1)}`;
}
