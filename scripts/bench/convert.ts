import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchDocument } from './documents.ts';
import { type Budget, formatTable, type Row } from './table.ts';
import { measure } from './usage.ts';

// `npm run bench:convert [-- --documents N --size BYTES]`: how long the command takes for a hub of made-up documents. It prints and
// does not judge: machines differ, and a slow one is no fault. It fails where the command fails.
const { values } = parseArgs({
  options: { documents: { type: 'string', default: '1000' }, size: { type: 'string', default: '20000' } },
});
const [count, size] = [Number(values.documents), Number(values.size)];
/** Of a thousand documents of 20 KB. */
const first: Budget = { seconds: 30, megabytes: 1024 };
const second: Budget = { seconds: 3, megabytes: 1024 };

const folder = await mkdtemp(join(tmpdir(), 'day-one-bench-'));
try {
  const { bytes, changed } = await writeHub(join(folder, 'hub'));
  process.stdout.write(
    `${count} documents, ${(bytes / 1e6).toFixed(1)} MB; Node ${process.version}, ${availableParallelism()} cores\n\n`,
  );
  process.stdout.write(`${formatTable(await rows(join(folder, 'hub'), changed))}\n`);
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the hub; tells how many bytes its documents have, and which of them is to change. */
async function writeHub(hub: string): Promise<{ bytes: number; changed: string }> {
  const sources = join(hub, 'sources');
  await mkdir(sources, { recursive: true });
  await writeFile(join(hub, 'hub.yaml'), 'name: Benchmark\n');
  let bytes = 0;
  let changed = '';
  for (let index = 0; index < count; index += 1) {
    const { name, text, yaml } = benchDocument(index, size);
    await writeFile(join(sources, name), text);
    if (yaml !== undefined) await writeFile(join(sources, `${name.slice(0, -extname(name).length)}.yaml`), yaml);
    bytes += Buffer.byteLength(text);
    if (name.endsWith('.txt') && index <= count / 2) changed = join(sources, name);
  }
  return { bytes, changed };
}

async function rows(hub: string, changed: string): Promise<Row[]> {
  // As `npm run convert` runs it.
  const command = ['--max-semi-space-size=8', '--import', './scripts/setup/compile-cache.mjs', 'scripts/convert.ts'];
  const convert = (...more: string[]) => measure([...command, '--content', hub, ...more], folder);
  const floor = await measure(['scripts/bench/floor.ts', join(hub, 'sources')], folder);
  const cold = await convert();
  const unchanged = await convert();
  await appendFile(changed, '\nWe also look after the lamps of the pier.\n');
  const one = await convert();
  const check = await convert('--check');
  return [
    { name: 'floor: read and split into lines', usage: floor },
    { name: 'first run', usage: cold, budget: first },
    { name: 'second run, nothing changed', usage: unchanged, budget: second },
    { name: 'second run, one document changed', usage: one, budget: second },
    { name: '--check', usage: check, budget: second },
  ];
}
