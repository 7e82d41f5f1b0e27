import { appendFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bareSite } from './builds/bare.ts';
import { copyContent, forget, hubSite, writeDocuments } from './builds/hub.ts';
import { entriesOf, installPeers, type PeerSite } from './builds/peers.ts';
import { starlightSite } from './builds/starlight.ts';
import { runMeasured } from './builds/tree.ts';
import { vitepressSite } from './builds/vitepress.ts';
import { growthOf } from './pages/growth.ts';
import { measurePages } from './pages/measure-pages.ts';
import { formatTable, type Row } from './table.ts';

// `npm run bench [-- --documents 26,265 --only hub,bare --skip pages]`: this hub, and sites of the same entries that others build: what
// a reader loads and waits for, what a build uses, and how both grow. It prints and does not judge: machines differ.

const { values } = parseArgs({
  options: {
    // About 30, 300 and 3,000 entries.
    documents: { type: 'string', default: '26,265,2650' },
    only: { type: 'string', default: 'hub,bare,starlight,vitepress' },
    skip: { type: 'string', default: '' },
  },
});
const makers: Readonly<Record<string, (content: string) => PeerSite & { env?: Record<string, string> }>> = {
  hub: hubSite,
  bare: bareSite,
  starlight: starlightSite,
  vitepress: vitepressSite,
};
const names = Object.keys(makers).filter((name) => values.only.split(',').includes(name));
const skipped = new Set(values.skip.split(','));
const scratch = await mkdtemp(join(tmpdir(), 'day-one-bench-'));
const notes = join(scratch, 'usage.json');

process.stdout.write(`Node ${process.version}, ${availableParallelism()} cores\n`);
installPeers();
try {
  if (!skipped.has('pages')) await comparePages();
  if (!skipped.has('builds')) for (const count of values.documents.split(',').map(Number)) await compareBuilds(count);
} finally {
  await rm(scratch, { recursive: true });
}

/** The project's own content: what one content page costs a reader. */
async function comparePages(): Promise<void> {
  const content = copyContent(join(scratch, 'content'));
  for (const name of names) {
    const site = makers[name]?.(content);
    if (!site) continue;
    await build(site);
    process.stdout.write(`\n${name}, ${site.entry.page}\n${await measurePages(name, site)}\n`);
  }
}

async function compareBuilds(count: number): Promise<void> {
  const content = join(scratch, `hub-${count}`);
  await mkdir(content);
  writeDocuments(content, count);
  const env = { DAY_ONE_APPARATUS: join(content, 'kept/apparatus.json'), DAY_ONE_CACHE: join(content, 'kept/cache') };
  const convert = await runMeasured(['scripts/convert.ts', '--content', content], { cwd: resolve('.'), env, notes });
  process.stdout.write(`\n${count} documents, ${entriesOf(content).size} entries\n`);
  process.stdout.write(`${formatTable([{ name: 'hub: the documents converted', usage: convert }])}\n`);
  // Of each site as soon as it is known: of thousands of entries that is many minutes.
  for (const name of names) process.stdout.write(`${formatTable(await buildsOf(name, content))}\n`);
  if (names.includes('hub')) process.stdout.write(`${growthOf(join(content, 'dist'))}\n`);
}

/** A first build of the entries, one with nothing changed, and one after a change. */
async function buildsOf(name: string, content: string): Promise<Row[]> {
  if (name === 'hub') forget(content);
  const site = makers[name]?.(content);
  if (!site) return [];
  const first = await build(site);
  const unchanged = await build(site);
  await appendFile(resolve(site.root, site.entry.file), '\n\nWe also look after the lamps of the pier.\n');
  const changed = await build(site);
  return [
    { name: `${name}: first build`, usage: first },
    { name: `${name}: nothing changed`, usage: unchanged },
    { name: `${name}: one entry changed`, usage: changed },
  ];
}

function build({ root, command, env = {} }: PeerSite & { env?: Record<string, string> }) {
  return runMeasured(command, { cwd: root, env, notes });
}
