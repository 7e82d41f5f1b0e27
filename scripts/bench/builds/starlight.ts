import { join } from 'node:path';
import { entriesOf, firstOf, type PeerSite, peers, plainPage, writeSite } from './peers.ts';

/** A bare Starlight site of a hub's entries, with the search and the menu that it comes with. */
export function starlightSite(content: string): PeerSite {
  const entries = entriesOf(content);
  const first = firstOf(entries);
  const pages = [...entries].map(([path, entry]): [string, string] => {
    const { title, text } = plainPage(entry);
    return [placeOf(path), `---\ntitle: ${title}\n---\n\n${text}`];
  });
  const root = writeSite('starlight', new Map([...frame, ...pages]));
  return {
    root,
    command: [join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'],
    dist: join(root, 'dist'),
    entry: { file: placeOf(first), page: `${first.replace(/\.mdx$/, '')}/index.html` },
  };
}

const frame: readonly (readonly [string, string])[] = [
  // What a site depends on Astro bundles, and its `astro:` imports with it.
  ['package.json', '{"type":"module","dependencies":{"@astrojs/starlight":"*","astro":"*"}}'],
  [
    'astro.config.mjs',
    "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Entries' })] };",
  ],
  [
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\n" +
      "import { docsSchema } from '@astrojs/starlight/schema';\n" +
      'export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };',
  ],
  ['src/content/docs/index.md', '---\ntitle: Entries\n---\n\nAll of them are in the menu.\n'],
];

function placeOf(path: string): string {
  return `src/content/docs/${path.replace(/x$/, '')}`;
}
