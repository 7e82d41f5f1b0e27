import { posix } from 'node:path';

/** The stages of the converter, each a folder. */
export const stages = new Set(['segment', 'recognise', 'extract', 'link', 'emit', 'verify']);
/** What knows the whole line of stages: it puts them in order, or tells of what came out at its end. */
const above = new Set([
  'pipeline.ts',
  // What remembers a stage calls it, and a thread does what is remembered.
  'remembered.ts',
  'remembered-page.ts',
  'remembered-proof.ts',
  'thread-job.ts',
  'threads.ts',
  'run.ts',
  'run-data.ts',
  'run-types.ts',
  'runs.ts',
  'records.ts',
  'report.ts',
]);
/** What touches files; run.ts asks only whether a folder is there. */
const touchesFiles = new Set([
  'read.ts',
  'read-value.ts',
  'read-yaml.ts',
  'source-names.ts',
  'write.ts',
  'watch.ts',
  'run.ts',
  'run-data.ts',
  'runs.ts',
  'tell-changes.ts',
  'cache.ts',
  'packs.ts',
  'program.ts',
]);
/** What else of the host a file may use, and why it must. */
const mayAlsoUse: Readonly<Record<string, readonly string[]>> = {
  // A digest is the same on every machine.
  'digest.ts': ['node:crypto'],
  'runs.ts': ['node:crypto'],
  // What is remembered is told apart by digests, and packed.
  'cache.ts': ['node:crypto'],
  'packs.ts': ['node:crypto'],
  'packed.ts': ['node:crypto', 'node:v8'],
  'cache-file.ts': ['node:zlib'],
  'program.ts': ['node:crypto', 'node:process', 'node:url'],
  // Many documents are read by as many threads as there are cores.
  'threads.ts': ['node:os', 'node:worker_threads'],
  'thread.ts': ['node:worker_threads'],
  // A library that is seldom needed is required when it is.
  'load-later.ts': ['node:module'],
  'watch.ts': ['node:timers/promises'],
  // Names that nobody else has.
  // A PDF may unpack to anything: a thread that ends at a limit reads it.
  'formats/pdf.ts': ['node:process', 'node:worker_threads'],
  'formats/pdf-worker.ts': ['node:worker_threads'],
  'write/commit.ts': ['node:crypto'],
  'write/holder.ts': ['node:crypto', 'node:os', 'node:process'],
  'write/hold.ts': ['node:timers/promises'],
  'write/signals.ts': ['node:process', 'node:timers/promises'],
};
/** What a folder may import beside itself, where that is not "no stage but itself". */
const only: Readonly<Record<string, readonly string[]>> = {
  find: ['types.ts', 'position.ts'],
  knowledge: ['types.ts', 'memoise.ts'],
  formats: ['decode.ts', 'knowledge/labels.ts', 'knowledge/page-furniture.ts'],
};
/** What alone turns files into text: nobody further down asks what a source was. */
const readsFormats = new Set(['read.ts', 'read-value.ts', 'source-names.ts']);

/** The modules that a text imports, types too, by the way it writes them. */
function importsOf(text: string): string[] {
  const patterns = [
    /^(?:import|export)\b[^;'"]*?\bfrom\s+'(?<name>[^']+)'/gmu,
    /^import\s+'(?<name>[^']+)'/gmu,
    /\bimport\(\s*'(?<name>[^']+)'/gu,
  ];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(({ groups }) => groups?.['name'] ?? []));
}

/** What breaks the rules in the files of the converter; keys are paths below its folder. */
export function violations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const names = importsOf(text);
    const inside = names.filter((name) => name.startsWith('.')).map((name) => posix.join(posix.dirname(path), name));
    const host = names.filter((name) => name.startsWith('node:'));
    return [
      ...inside.filter((target) => !mayImport(path, target)).map((target) => `${path} imports ${target}`),
      ...host.filter((name) => !mayUse(path, name)).map((name) => `${path} imports ${name}`),
      ...[...text.matchAll(/\b(?:console|process)(?=\.\w)/gu)]
        .filter(([name]) => !mayUse(path, `node:${name}`))
        .map(([name]) => `${path} uses ${name}`),
    ];
  });
}

function mayImport(path: string, target: string): boolean {
  const [from = '', to = ''] = [path, target].map((each) => (each.includes('/') ? (each.split('/')[0] ?? '') : ''));
  if (target.startsWith('..')) return target.startsWith('../../src/schemas/');
  if (from === to && from !== '') return true;
  if (to === 'formats') return readsFormats.has(path);
  if (only[from]) return only[from].includes(target);
  if (stages.has(from))
    return (
      !stages.has(to) &&
      to !== 'report' &&
      !above.has(target) &&
      !writesOrReads(target) &&
      !(from === 'verify' && target === 'drafts.ts')
    );
  return above.has(path) || !stages.has(to);
}

/** The folder write belongs to write.ts. */
function writesOrReads(path: string): boolean {
  return touchesFiles.has(path) || path.startsWith('write/');
}

function mayUse(path: string, name: string): boolean {
  if (mayAlsoUse[path]?.includes(name)) return true;
  return (name === 'node:path' || /^node:fs\b/u.test(name)) && writesOrReads(path);
}
