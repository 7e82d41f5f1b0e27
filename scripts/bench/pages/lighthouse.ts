import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { peers } from '../builds/peers.ts';
import { median } from '../table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = 3;

/** Lighthouse's four scores of a page, of 100, as on a phone: of each the median of three runs. */
export async function lighthouse(address: string, chromium: string): Promise<number[]> {
  const scores: number[][] = [];
  for (let run = 0; run < runs; run += 1) scores.push(await once(address, chromium));
  return categories.map((_, index) => median(scores.map((each) => each[index] ?? 0)));
}

async function once(address: string, chromium: string): Promise<number[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(peers, 'node_modules/lighthouse/cli/index.js'),
      address,
      '--quiet',
      '--output=json',
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 2 ** 26 },
  );
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return categories.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100));
}
