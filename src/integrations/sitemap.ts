import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readHub } from '../lib/hub.ts';
import { publicAddress } from '../share/address.ts';
import { xmlText } from '../share/xml.ts';

/** The most addresses that one file may hold (sitemaps.org). */
const most = 50_000;

/** Lists every page in `sitemap.xml` and names it in `robots.txt`, where the hub knows its own address. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const { address } = readHub();
        if (address === undefined) return;
        const root = fileURLToPath(dir);
        const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .map((path) => path.split(sep).join('/'))
          .filter((path) => path.endsWith('.html') && isListed(readFileSync(join(root, path), 'utf8')))
          .toSorted();
        if (pages.length > most) logger.warn(`${pages.length} pages, of which a sitemap holds ${most}`);
        writeFileSync(join(root, 'sitemap.xml'), sitemapOf(pages.slice(0, most), address));
        const robots = join(root, 'robots.txt');
        writeFileSync(robots, `${readFileSync(robots, 'utf8')}Sitemap: ${publicAddress('/sitemap.xml', address)}\n`);
      },
    },
  };
}

/** A page that asks not to be indexed is in no sitemap: 404, and what only leads on. */
function isListed(html: string): boolean {
  return !/<meta name="robots" content="noindex"/.test(html);
}

/** The sitemap of pages, given by their paths in the built folder. Without dates: the build has no clock. */
export function sitemapOf(pages: readonly string[], address: string): string {
  const urls = pages.map((page) => {
    const path = page.split('/').map(encodeURIComponent).join('/');
    return `<url><loc>${xmlText(publicAddress(`/${path}`, address))}</loc></url>`;
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
