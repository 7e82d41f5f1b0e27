import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('../peers', import.meta.url));
const content = fileURLToPath(new URL('../../../content', import.meta.url));

/** Builds a bare Starlight site of the hub's entries, with the search that it comes with. Returns its folder. */
export function buildStarlight(): string {
  if (!existsSync(join(peers, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: peers, stdio: 'inherit' });
  // Below the peers, whose modules are then found without a link: Vite would take what is linked for another place.
  mkdirSync(join(peers, 'dist'), { recursive: true });
  const root = mkdtempSync(join(peers, 'dist', 'site-'));
  const files = new Map([
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
  ]);
  for (const path of globSync('{roles,stages,values,faqs,topics,playbook}/*.mdx', { cwd: content }))
    files.set(`src/content/docs/${path.replace(/x$/, '')}`, pageFrom(readFileSync(join(content, path), 'utf8')));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  execFileSync(process.execPath, [join(peers, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return join(root, 'dist');
}

/** An entry as a plain page: its title, its facts as lines, its sections as headings. */
function pageFrom(entry: string): string {
  const [, front = '', body = ''] = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/s.exec(entry) ?? [];
  const title = /^title: (?<title>.*)$/m.exec(front)?.[1] ?? 'Entry';
  const facts = [...front.matchAll(/^ {4}label: (?<label>.*)\n(?: {4}readings:\n {6}- text: (?<text>.*)\n)/gm)];
  const lines = facts.map(({ groups }) => `${groups?.['label']}: ${groups?.['text']}\n`);
  const text = body
    .replaceAll(/<Section[^>]*?title="(?<title>[^"]*)"[^>]*>/g, '\n## $<title>\n')
    .replaceAll(/<\/?(?:Section|Passage|See)\b[^>]*>/g, '')
    .replaceAll(/^[ \t]+/gm, '');
  return `---\ntitle: ${title}\n---\n\n${lines.join('\n')}\n${text}`;
}
