import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SearchContent } from '../search/content.ts';
import { familiarWords } from '../search/familiar.ts';
import { filesOf } from '../search/parts.ts';

/** Makes the search index after the build, in a folder named by its content: a cached page never meets another index. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const recordsFile = join(root, 'search-records.json');
        const { messages, ...content }: SearchContent = JSON.parse(readFileSync(recordsFile, 'utf8'));
        for (const message of messages) logger.warn(message);
        const files = filesOf({ ...content, familiar: familiarWords(content) });
        const folder = folderFor(files);
        for (const [path, text] of files) write(join(root, folder, path), text);
        nameOnPages(root, folder);
        rmSync(recordsFile);
        logger.info(`${content.records.length} records in ${folder}/`);
      },
    },
  };
}

/** Writes the names that only the built files have into the pages: of the index, and of the script that the search page begins with. */
function nameOnPages(root: string, folder: string): void {
  const script = readdirSync(join(root, '_astro')).find((name) => /^finder\.[^.]+\.js$/.test(name));
  if (script === undefined)
    throw new Error('Unexpected absence of the search’s script, expected _astro/finder.<hash>.js');
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  )) {
    const page = join(root, name);
    const before = readFileSync(page, 'utf8');
    const after = before
      .replaceAll('="search-index/', `="${folder}/`)
      .replaceAll('href="_astro/finder.js"', `href="_astro/${script}"`);
    if (after !== before) writeFileSync(page, after);
  }
}

/** `search-1f3a9c0b`: equal content has an equal name. */
function folderFor(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [path, text] of files) hash.update(path).update(text);
  return `search-${hash.digest('hex').slice(0, 8)}`;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
