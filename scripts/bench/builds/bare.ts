import { join } from 'node:path';
import { entriesOf, firstOf, type PeerSite, peers, writeSite } from './peers.ts';

/** The least that Astro can make of the same entries: a page for each, without a design and without a search. */
export function bareSite(content: string): PeerSite {
  const entries = entriesOf(content);
  const first = firstOf(entries);
  const pages = [...entries].map(([path, entry]): [string, string] => [`entries/${path}`, entry]);
  const root = writeSite('bare', new Map([...frame, ...pages]));
  return {
    root,
    command: [join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'],
    dist: join(root, 'dist'),
    entry: { file: `entries/${first}`, page: first.replace(/mdx$/, 'html') },
  };
}

const plain = '<section><slot /></section>\n';
const frame: readonly (readonly [string, string])[] = [
  ['package.json', '{"type":"module","dependencies":{"astro":"*"}}'],
  [
    'astro.config.mjs',
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], build: { format: 'file' } };",
  ],
  [
    'src/content.config.ts',
    "import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\n" +
      "const loader = glob({ base: './entries', pattern: '**/*.mdx', generateId: ({ entry }) => entry.replace(/\\.mdx$/, '') });\n" +
      'export const collections = { entries: defineCollection({ loader }) };',
  ],
  ['src/Section.astro', plain],
  ['src/Passage.astro', '<div><slot /></div>\n'],
  ['src/See.astro', '<span><slot /></span>\n'],
  [
    'src/pages/[...id].astro',
    "---\nimport { getCollection, render } from 'astro:content';\nimport Passage from '../Passage.astro';\n" +
      "import Section from '../Section.astro';\nimport See from '../See.astro';\n" +
      "export async function getStaticPaths() {\n  const all = await getCollection('entries');\n" +
      '  return all.map((entry) => ({ params: { id: entry.id }, props: { entry } }));\n}\n' +
      'const { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n' +
      '<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title>' +
      '<meta name="viewport" content="width=device-width" /></head><body><main><h1>{entry.data.title}</h1>' +
      '<Content components={{ Section, Passage, See }} /></main></body></html>\n',
  ],
];
