import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** As many of the largest pages as are named. */
const most = 12;

/** What grows in a built hub, in lines: its largest pages, its files, the first file of its search and the largest part. */
export function growthOf(dist: string): string {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(dist, name)).isFile(),
  );
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => ({ name, ...sizeOf(dist, name) }));
  const largest = pages.toSorted((a, b) => b.bytes - a.bytes).slice(0, most);
  const index = files
    .filter((name) => /^search-[0-9a-f]+\//.test(name))
    .map((name) => ({ name, ...sizeOf(dist, name) }));
  const [part] = index.filter(({ name }) => !name.endsWith('/index.json')).toSorted((a, b) => b.bytes - a.bytes);
  const first = index.find(({ name }) => name.endsWith('/index.json'));
  const named = ['index.html', 'search.html', 'sitemap.xml', 'llms.txt'].filter((name) => existsSync(join(dist, name)));
  return [
    `${pages.length} pages, ${files.length} files`,
    ...largest.map((page) => line(page)),
    ...named.map((name) => line({ name, ...sizeOf(dist, name) })),
    ...[first, part].flatMap((file) => (file ? [line(file)] : [])),
  ].join('\n');
}

function sizeOf(dist: string, name: string): { bytes: number; packed: number } {
  const content = readFileSync(join(dist, name));
  return { bytes: content.length, packed: gzipSync(content).length };
}

function line({ name, bytes, packed }: { name: string; bytes: number; packed: number }): string {
  return `  ${name.padEnd(48)}${`${bytes}`.padStart(10)} bytes${`${packed}`.padStart(9)} compressed`;
}
