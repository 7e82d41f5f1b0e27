import { chromium } from 'playwright-core';
import type { PeerSite } from '../builds/peers.ts';
import { type FirstSearch, firstSearch } from '../first-search/measure.ts';
import { serve } from '../site.ts';
import { median } from '../table.ts';
import { searches } from './contenders.ts';
import { lighthouse } from './lighthouse.ts';
import { type Weight, weigh } from './weigh.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
const runs = 3;

/** What one content page of a built site costs its reader, in lines: of each figure the median of three. */
export async function measurePages(name: string, { dist, entry }: PeerSite): Promise<string> {
  const site = await serve(dist, new Map());
  const browser = await chromium.launch({ executablePath, args: flags });
  const weights: Weight[] = [];
  const searched: FirstSearch[] = [];
  const search = searches[name];
  for (let run = 0; run < runs; run += 1) {
    weights.push(await weigh(browser, site, entry.page));
    // A search that never came is told, and is no reason to measure nothing else.
    const asked = search && (await firstSearch(browser, site, { ...search, page: entry.page }).catch(() => undefined));
    if (asked) searched.push(asked);
  }
  await browser.close();
  const scores = await lighthouse(`${site.address}${entry.page}`, executablePath);
  site.close();
  const [first] = weights;
  const kinds = [...(first?.bytes ?? [])].map(([kind, bytes]) => `${kind} ${bytes}`).join(', ');
  const all = [...(first?.bytes.values() ?? [])].reduce((sum, bytes) => sum + bytes, 0);
  const of = (key: keyof FirstSearch) => Math.round(median(searched.map((each) => each[key])));
  return [
    `  bytes over the wire: ${all} (${kinds}) in ${first?.requests} requests`,
    `  largest paint, Slow 4G and a quarter of the processor: ${Math.round(median(weights.map(({ largest }) => largest)))} ms`,
    `  Lighthouse, performance, accessibility, best practices, SEO: ${scores.join(' ')}`,
    search
      ? `  search after the last key, ${searched.length} of ${runs} times: cold ${of('cold')} ms, warm ${of('warm')} ms, ${of('bytes')} bytes`
      : '  no search',
  ].join('\n');
}
