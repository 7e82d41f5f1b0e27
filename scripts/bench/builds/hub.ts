import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchDocument } from '../documents.ts';
import { entriesOf, firstOf, type PeerSite } from './peers.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Bytes of a document, about as many as those that the hub was made for. */
const size = 3000;

/** Writes made-up documents of a hub. */
export function writeDocuments(content: string, count: number): void {
  const sources = join(content, 'sources');
  mkdirSync(sources, { recursive: true });
  writeFileSync(join(content, 'hub.yaml'), 'name: Benchmark\n');
  for (let index = 0; index < count; index += 1) {
    const { name, text, yaml } = benchDocument(index, size);
    writeFileSync(join(sources, name), text);
    if (yaml !== undefined) writeFileSync(join(sources, `${name.slice(0, -extname(name).length)}.yaml`), yaml);
  }
}

/** The hub itself, in its own folder, as `npm run build` builds it. What it keeps between runs lies beside the content. */
export function hubSite(content: string): PeerSite & { env: Record<string, string> } {
  const first = firstOf(entriesOf(content));
  const id = first.replace(/^.*\/|\.mdx$/g, '');
  const file = readdirSync(join(content, 'sources')).find(
    (name) => name.startsWith(`${id}.`) && !name.endsWith('.yaml'),
  );
  const dist = join(content, 'dist');
  return {
    root,
    command: ['--max-semi-space-size=64', 'scripts/build.ts', '--content', content, '--out', dist],
    dist,
    entry: { file: join(content, 'sources', file ?? ''), page: first.replace(/mdx$/, 'html') },
    env: { DAY_ONE_APPARATUS: join(content, 'kept/apparatus.json'), DAY_ONE_CACHE: join(content, 'kept/cache') },
  };
}

/** A hub without what a first build leaves: as after a clone, entries included. */
export function forget(content: string): void {
  rmSync(join(content, 'kept'), { recursive: true, force: true });
  const caches = join(root, 'node_modules/.astro');
  if (existsSync(caches)) rmSync(caches, { recursive: true });
}

/** The project's own content, copied, so that a build of it leaves nothing in the project. */
export function copyContent(folder: string): string {
  cpSync(join(root, 'content'), folder, { recursive: true });
  return folder;
}
