import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readHub } from '../lib/hub.ts';

/** What no page refers to: files for hosts, for search engines and for other sites. */
const elsewhere = /^(?:_headers|serve\.json|robots\.txt|sitemap\.xml|offline-.*|social\/.*)$/;

/** A file of the hub and its digest, as the `integrity` of a request has it. */
type Listed = readonly [path: string, digest: string];

/**
 * Where the hub says `offline: true`, writes the service worker that keeps it for reading without a network, and the list of what it
 * keeps. Any other build has in its place what removes that worker: browsers ask for the file by themselves. Runs last.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        if (!readHub().offline) return keepNothing(root);
        logger.info(`${keepWhole(root)} files can be kept by a reader’s browser`);
      },
    },
  };
}

/** Lets browsers keep the site in a folder as it is now. Returns of how many files it is. */
export function keepWhole(root: string): number {
  const write = (name: string, text: string) => writeFileSync(join(root, name), text);
  write('offline.js', sourceOf('begin'));
  const files = listedFiles(root);
  const list = JSON.stringify(files);
  const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
  write(`offline-${version}.json`, list);
  write('offline-worker.js', workerOf(version, digestOf(list)));
  return files.length;
}

/** Has browsers remove what they kept of the site in a folder. */
export function keepNothing(root: string): void {
  writeFileSync(join(root, 'offline-worker.js'), sourceOf('removal'));
}

/** The text of the worker of one version: equal builds have equal workers. */
function workerOf(version: string, list: string): string {
  return `self.build = ${JSON.stringify({ version, list })};\n${sourceOf('worker')}`;
}

function listedFiles(root: string): Listed[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !elsewhere.test(path))
    .toSorted()
    .map((path) => [path, digestOf(readFileSync(join(root, path)))]);
}

function digestOf(content: string | Buffer): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}

function sourceOf(name: string): string {
  return readFileSync(new URL(`../offline/${name}.js`, import.meta.url), 'utf8');
}
