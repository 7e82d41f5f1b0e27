import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { largestDocument, readFormat, tooLarge } from '../convert/formats/formats.ts';
import type { Fault } from '../convert/formats/reading.ts';
import type { HubRecord } from '../convert/hub-record.ts';
import { siglaOf } from '../convert/link/sigla.ts';
import { convertSources } from '../convert/pipeline.ts';
import { readYaml } from '../convert/read-yaml.ts';
import { endingOf, idOf, isDocument } from '../convert/source-names.ts';
import type { Fact, Source } from '../convert/types.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { type Outcome, refusedBy } from './outcome.ts';
import { citationOfPage } from './page-citation.ts';
import { placeFiles } from './place.ts';
import { type Citation, proposeId, proposeNames, type Taken } from './proposal.ts';
import { sidecarText } from './sidecar.ts';

/**
 * Copies documents into a hub, each with a .yaml of what is known about it: bytes exact, nothing moved, nothing overwritten. What cannot be
 * added is told; the others are. `sources` is the hub's folder of documents, `id` the wanted id of a single one.
 */
export async function addDocuments(paths: readonly string[], sources: string, id?: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const path of paths)
    for (const candidate of await candidatesIn(path, sources))
      outcomes.push(await addCandidate(candidate, sources, id));
  return outcomes;
}

async function addCandidate(candidate: Candidate, sources: string, id: string | undefined): Promise<Outcome> {
  if (candidate.kind !== 'candidate') return candidate;
  const { from } = candidate;
  try {
    // A pipe would be waited for without end.
    if (!(await stat(from)).isFile())
      return { kind: 'refused', from, reason: 'It is no file, whatever its name says.', advice: 'Name a document.' };
    return (await sameBytes(from, sources)) ?? (await addFile(from, sources, id));
  } catch (error) {
    return refusedBy(from, error);
  }
}

/** The document of the hub that has these bytes. Where a kill, or somebody, left it without a .yaml, it gets one. */
async function sameBytes(from: string, sources: string): Promise<Outcome | undefined> {
  const { size } = await stat(from);
  for (const name of (await namesIn(sources)).filter(isDocument)) {
    const path = join(sources, name);
    if ((await stat(path)).size !== size || !(await readFile(path)).equals(await readFile(from))) continue;
    const written = await completed(path, await namesIn(sources));
    return { kind: 'known', from, path, ...(written === undefined ? {} : { written }) };
  }
  return undefined;
}

/** Writes the .yaml of a document that has none, and gives its path. It has no siglum: the document keeps the one that it goes by. */
async function completed(path: string, names: readonly string[]): Promise<string | undefined> {
  const id = idOf(basename(path));
  if (names.includes(`${id}.yaml`)) return undefined;
  const bytes = await readFile(path);
  const read = await readFormat(endingOf(path), bytes);
  if ('fault' in read || read.value.trim() === '') return undefined;
  const { title } = recordOf({ id, path: basename(path), ...read, sidecar: sidecarSchema.parse({}) });
  const { name } = proposeNames(id, title, { ids: new Set(), sigla: new Set() });
  const text = sidecarText(basename(path), name === undefined ? {} : { name }, citationOf(path, title, bytes));
  const written = join(dirname(path), `${id}.yaml`);
  await placeFiles([[written, text]]);
  return written;
}

async function addFile(from: string, sources: string, wanted: string | undefined): Promise<Outcome> {
  const { size } = await stat(from);
  const bytes = size > largestDocument ? undefined : await readFile(from);
  const read = bytes ? await readFormat(endingOf(from), bytes) : { fault: tooLarge(size) };
  if (bytes === undefined || 'fault' in read) return faulty(from, 'fault' in read ? read.fault : tooLarge(size));
  if (read.value.trim() === '')
    return { kind: 'refused', from, reason: 'It is empty.', advice: 'Save or paste it again.' };
  const taken = await takenIn(sources);
  if (wanted !== undefined && taken.ids.has(wanted)) return idTaken(from, wanted);
  const stem = basename(from, extname(from));
  const { title } = recordOf({ id: stem, path: basename(from), ...read, sidecar: sidecarSchema.parse({}) });
  const id = wanted ?? proposeId(title, stem, taken);
  const file = `${id}${endingOf(from)}`;
  const text = sidecarText(file, proposeNames(id, title, taken), citationOf(from, title, bytes));
  const [document, sidecar] = [join(sources, file), join(sources, `${id}.yaml`)];
  await mkdir(sources, { recursive: true });
  await placeFiles([
    [document, bytes],
    [sidecar, text],
  ]);
  return { kind: 'added', from, id, files: [document, sidecar] };
}

function recordOf(source: Source): HubRecord {
  const [record] = convertSources([source]).records;
  if (!record) throw new Error('Unexpected absence of a record, expected one for each source');
  return record;
}

/** What a document says of its own publication: its title, where it has a line for it, and what a page says of itself. */
function citationOf(from: string, title: Fact<string>, bytes: Uint8Array): Citation {
  const stated = title.basis === 'stated' ? { title: title.value.replaceAll(/\s+/gu, ' ') } : {};
  return /^\.html?$/u.test(endingOf(from)) ? { ...stated, ...citationOfPage(bytes) } : stated;
}

/** The ids and sigla of a hub. A .yaml that waits for its document has its id taken too. */
async function takenIn(sources: string): Promise<Taken> {
  const names = await namesIn(sources);
  const named = names.filter((name) => isDocument(name) || name.endsWith('.yaml'));
  const documents = names.filter(isDocument).map((name) => {
    const yaml = join(sources, `${name.slice(0, -extname(name).length)}.yaml`);
    const { value } = readYaml(yaml, name, 'invalid-sidecar', (data) => sidecarSchema.safeParse(data));
    return { id: idOf(name), sidecar: value ?? sidecarSchema.parse({}) };
  });
  return { ids: new Set(named.map(idOf)), sigla: new Set(siglaOf(documents).values()) };
}

async function namesIn(sources: string): Promise<string[]> {
  return (await readdir(sources).catch(() => [])).filter((name) => !name.startsWith('.') && name !== 'README.md');
}

function faulty(from: string, { actual, expected, note }: Fault): Outcome {
  return { kind: 'refused', from, reason: `Found: ${actual}. Needed: ${expected}.`, advice: note };
}

function idTaken(from: string, id: string): Outcome {
  const reason = `The id \`${id}\` belongs to another document of the hub.`;
  return { kind: 'refused', from, reason, advice: 'Choose another with --id, or leave it out.' };
}
