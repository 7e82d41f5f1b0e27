import { join } from 'node:path';
import { entriesOf, firstOf, type PeerSite, peers, plainPage, writeSite } from './peers.ts';

/** A bare VitePress site of a hub's entries, with its local search. */
export function vitepressSite(content: string): PeerSite {
  const entries = entriesOf(content);
  const first = firstOf(entries);
  const pages = [...entries].map(([path, entry]): [string, string] => {
    const { title, text } = plainPage(entry);
    // Without the fence, braces of a text would be read as expressions.
    return [path.replace(/x$/, ''), `---\ntitle: ${title}\n---\n\n::: v-pre\n\n# ${title}\n\n${text}\n\n:::\n`];
  });
  const root = writeSite('vitepress', new Map([...frame, ...pages]));
  return {
    root,
    command: [join(peers, 'node_modules/vitepress/bin/vitepress.js'), 'build'],
    dist: join(root, '.vitepress/dist'),
    entry: { file: first.replace(/x$/, ''), page: first.replace(/mdx$/, 'html') },
  };
}

const frame: readonly (readonly [string, string])[] = [
  ['package.json', '{"type":"module"}'],
  [
    '.vitepress/config.mjs',
    // Pages that the hub makes beside its entries are not here, and links to them lead nowhere.
    "export default { title: 'Entries', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } }, " +
      "vite: { logLevel: 'error' } };",
  ],
  ['index.md', '# Entries\n\nAll of them are in the search.\n'],
];
