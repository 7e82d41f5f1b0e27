import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFor } from '../lib/policy.ts';

/** What a host may keep for good: a file whose name says what is in it. */
export const immutable = 'public, max-age=31536000, immutable';

/** Writes `_headers`, which Netlify and Cloudflare Pages read. Runs after what names folders by their content. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const style = readFileSync(new URL('../styles/not-found.css', import.meta.url), 'utf8');
        const folders = readdirSync(fileURLToPath(dir)).filter((name) => /^(?:_astro|search-[0-9a-f]+)$/.test(name));
        writeFileSync(new URL('_headers', dir), headersFile(headersFor(style), folders.toSorted()));
      },
    },
  };
}

/**
 * The file's text. Nothing is said of caching for all files: these hosts have every file asked for anew unless they are told
 * otherwise, and one of them joins the values of two rules.
 * @param headers of every answer
 * @param folders whose files never change
 */
export function headersFile(headers: Readonly<Record<string, string>>, folders: readonly string[]): string {
  const rule = (path: string, lines: readonly (readonly [string, string])[]) =>
    [path, ...lines.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
  return [
    rule('/*', Object.entries(headers)),
    ...folders.map((folder) => rule(`/${folder}/*`, [['Cache-Control', immutable]])),
  ].join('\n');
}
