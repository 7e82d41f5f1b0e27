// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { folderStubs } from './src/integrations/folder-stubs.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { offline } from './src/integrations/offline.ts';
import { oneBuild } from './src/integrations/one-build.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { relativeLinks } from './src/integrations/relative-links.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { watchApparatus } from './src/integrations/watch-apparatus.ts';
import { contentFolder, entriesFolder } from './src/lib/place.ts';

// Astro's store keeps the path of each entry, and what the schemas made of it as long as the entry does not change. The stores
// of two hubs must not mix, nor those of two versions of the schemas.
const store = createHash('sha256').update(contentFolder).update(entriesFolder);
const schemas = new URL('src/schemas/', import.meta.url);
const files = readdirSync(schemas, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
for (const name of files.toSorted()) store.update(readFileSync(new URL(name, schemas)));

export default defineConfig({
  outDir: process.env.DAY_ONE_OUT ?? './dist',
  cacheDir: `./node_modules/.astro/${store.digest('hex').slice(0, 8)}`,
  build: { format: 'file', inlineStylesheets: 'never' },
  // The whitespace between two inline elements is a space in the text.
  compressHTML: true,
  markdown: {
    // Typographic quotes would change what the sources say; highlighting writes style attributes, which the policy blocks.
    processor: satteri({ features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  integrations: [
    oneBuild(),
    mdx(),
    watchApparatus(),
    relativeLinks(),
    folderStubs(),
    searchIndex(),
    sitemap(),
    hostHeaders(),
    offline(),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainImports()],
    build: {
      assetsInlineLimit: 0,
      // What helps to preload would look below the root of the host, wherever the site is.
      modulePreload: false,
      rolldownOptions: {
        onLog(level, log, report) {
          // Each MDX entry begins with a directive that only Astro reads.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
    server: { fs: { allow: ['.', contentFolder] } },
  },
});
