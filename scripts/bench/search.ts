import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createLander } from '../../tests/search/landing.ts';
import { type Result, readQuestions, scoreOf, sentenceFor } from '../../tests/search/score.ts';
import { recordsIn } from '../../tests/search/shipped.ts';
import { type Contender, hubContender, minisearchContender, pagefindContender } from './engines.ts';
import { type ServedSite, serve } from './site.ts';

// Three searches over the same built site and the same questions: what they find, what a first question costs in bytes and time.

/** Slow 4G as Lighthouse has it, and a processor at a quarter of its speed. Bytes a second, milliseconds. */
const slow = { offline: false, downloadThroughput: 1_474_560 / 8, uploadThroughput: 675_000 / 8, latency: 562.5 };
const slowdown = 4;
const settled = '[data-search-state=answered], [data-search-state=unanswered]';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const { values, positionals } = parseArgs({
  options: { dist: { type: 'string', default: 'dist' } },
  allowPositionals: true,
});
const dist = resolve(values.dist);
const lists = positionals.length > 0 ? positionals : ['tests/search/questions.tsv'];
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
for (const contender of [await pagefindContender(dist), minisearchContender(dist, recordsIn(dist)), hubContender]) {
  await measure(contender, browser);
}
await browser.close();
// Pagefind's own process would keep this one alive.
process.exit();

async function measure(contender: Contender, browser: Browser): Promise<void> {
  const bare = `<!doctype html><meta charset="utf-8"><title>x</title><script type="module">${contender.script}</script>`;
  const files = new Map<string, string | Uint8Array>([...contender.files, ['bench.html', bare]]);
  const site = await serve(dist, contender.script ? files : new Map());
  console.log(`\n${contender.name}`);
  const land = createLander(dist);
  const page = await browser.newPage();
  await page.goto(`${site.address}${contender.script ? 'bench.html' : 'search.html'}`);
  for (const list of lists) {
    const score = await scoreOf(readQuestions(list), (query) => ask(page, query), land);
    console.log(`  ${list}: ${sentenceFor(score)}`);
  }
  await page.close();
  const { bytes, milliseconds, warm } = await firstQuestion(browser, site, contender);
  console.log(
    `  first answer of a fresh page, slow 4G and a slow processor: ${milliseconds} ms, the next ${warm} ms; ${Math.round(bytes / 1024)} KB in all`,
  );
  site.close();
}

/** Asks the engine of the page, or the search page itself. */
async function ask(page: Page, query: string): Promise<Result> {
  if (page.url().endsWith('bench.html')) {
    await page.waitForFunction('globalThis.ask');
    return await page.evaluate(`ask(${JSON.stringify(query)})`);
  }
  await page.goto(`${page.url().split('?')[0]}?q=${encodeURIComponent(query)}`);
  const region = await page.waitForSelector(settled, {
    state: 'attached',
  });
  const state = (await region.getAttribute('data-search-state')) === 'answered' ? 'answered' : 'unanswered';
  const urls = await page
    .locator('a[data-search-hit]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return { state, urls };
}

/** What the first answer of a page costs that nothing of is loaded, and the second. */
async function firstQuestion(browser: Browser, site: ServedSite, { script }: Contender) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const before = site.sent();
  await session.send('Network.emulateNetworkConditions', slow);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const begun = performance.now();
  await page.goto(`${site.address}${script ? 'bench.html' : 'search.html'}`, { waitUntil: 'commit' });
  await typed(page, 'how long is the interview', script !== '');
  const milliseconds = Math.round(performance.now() - begun);
  const again = performance.now();
  await typed(page, 'what does an intern earn', script !== '');
  const warm = Math.round(performance.now() - again);
  const bytes = site.sent() - before;
  await context.close();
  return { bytes, milliseconds, warm };
}

async function typed(page: Page, query: string, bare: boolean): Promise<void> {
  if (bare) return void (await ask(page, query));
  await page.waitForSelector('[data-search-state]', { state: 'attached' });
  await page.locator('#q').fill(query);
  await page.waitForURL((url) => url.searchParams.get('q') === query);
  await page.waitForSelector(settled, { state: 'attached' });
}
