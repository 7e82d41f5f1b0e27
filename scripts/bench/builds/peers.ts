import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the hub is measured against has packages of its own, which `npm ci` of the project does not install. */
export const peers = fileURLToPath(new URL('../peers', import.meta.url));

/** A site of a hub's entries that another program builds. */
export interface PeerSite {
  root: string;
  /** What Node is to run in `root`. */
  command: readonly string[];
  dist: string;
  /** An entry's file in `root`, and its page in `dist`. */
  entry: { file: string; page: string };
}

export function installPeers(): void {
  if (!existsSync(join(peers, 'node_modules'))) execFileSync('npm', ['ci'], { cwd: peers, stdio: 'inherit' });
}

/**
 * Writes the files of a peer's site into a folder of its own, below the peers: modules are then found without a link, which Vite would
 * take for another place. Returns the folder.
 */
export function writeSite(name: string, files: ReadonlyMap<string, string>): string {
  mkdirSync(join(peers, 'dist'), { recursive: true });
  const root = mkdtempSync(join(peers, 'dist', `${name}-`));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The entries of a hub, by their paths, in order. */
export function entriesOf(content: string): Map<string, string> {
  const paths = globSync('{roles,stages,values,faqs,topics,playbook}/*.mdx', { cwd: content }).toSorted();
  return new Map(paths.map((path) => [path, readFileSync(join(content, path), 'utf8')]));
}

/** An entry as a plain page in Markdown: its title, its facts as lines, its sections as headings. */
export function plainPage(entry: string): { title: string; text: string } {
  const [, front = '', body = ''] = /^---\n(?<front>.*?)\n---\n(?<body>.*)$/s.exec(entry) ?? [];
  const title = /^title: (?<title>.*)$/m.exec(front)?.[1] ?? 'Entry';
  const facts = [...front.matchAll(/^ {4}label: (?<label>.*)\n(?: {4}readings:\n {6}- text: (?<text>.*)\n)/gm)];
  const lines = facts.map(({ groups }) => `${groups?.['label']}: ${groups?.['text']}\n`);
  const text = body
    .replaceAll(/<Section[^>]*?title="(?<title>[^"]*)"[^>]*>/g, '\n## $<title>\n')
    .replaceAll(/<\/?(?:Section|Passage|See)\b[^>]*>/g, '')
    // The hub's own links lead nowhere elsewhere, and VitePress builds nothing that has such.
    .replaceAll(/\[(?<words>[^\]]*)\]\((?:entry|source):[^)]*\)/g, '$<words>')
    .replaceAll(/^[ \t]+/gm, '');
  return { title, text: `${lines.join('\n')}\n${text}` };
}

/** The first posting, which is the page that is looked at and the entry that changes. */
export function firstOf(entries: ReadonlyMap<string, string>): string {
  const path = [...entries.keys()].find((each) => each.startsWith('roles/')) ?? [...entries.keys()][0];
  if (path === undefined) throw new Error('Unexpected hub without entries, expected some');
  return path;
}
