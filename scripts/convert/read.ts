import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { largestDocument, readFormat, tooLarge, type Value } from './formats/formats.ts';
import type { Fault } from './formats/reading.ts';
import { type Memory, noMemory, rememberLater } from './memory.ts';
import type { Message, Result } from './message.ts';
import type { OnProgress } from './progress.ts';
import { problem, readYaml } from './read-yaml.ts';
import { endingOf, idOf, isDocument, skipped } from './source-names.ts';
import type { Source } from './types.ts';

/** Says what a folder is for; no document. */
const readme = 'README.md';

/** Files that are read at once: a disk is kept busy, and few are held open. */
const atOnce = 32;

/** What a folder of documents holds: the sources that could be read, and the ids of those that could not. */
export interface SourceFolder {
  readonly sources: readonly Source[];
  readonly failed: ReadonlySet<string>;
}

/** Reads every document of `folder`, with its .yaml, in the order of their names. What cannot be read gives a message; the others are read. */
export async function readSources(
  folder: string,
  memory: Memory = noMemory,
  onProgress?: OnProgress,
): Promise<Result<SourceFolder>> {
  const messages: Message[] = [];
  const names = await namesIn(folder, messages);
  const documents = withIds(names.filter(isDocument));
  const read: Result<Source | undefined>[] = [];
  for (let at = 0; at < documents.length; at += atOnce) {
    onProgress?.({ doing: 'reading', done: at, of: documents.length });
    const group = documents.slice(at, at + atOnce).map((document) => readSource(folder, document, memory));
    read.push(...(await Promise.all(group)));
  }
  const sources = read.flatMap(({ value }) => value ?? []);
  const failed = new Set(documents.flatMap(({ id, first }, index) => (first || read[index]?.value ? [] : [id])));
  messages.push(...read.flatMap((each) => each.messages), ...skipped(names));
  return { value: { sources, failed }, messages };
}

/** A document's name, its id, and the document before it that has the same. */
interface NamedDocument {
  readonly name: string;
  readonly id: string;
  readonly first?: string;
}

function withIds(names: readonly string[]): NamedDocument[] {
  const ids = new Map<string, string>();
  return names.map((name) => {
    const id = idOf(name);
    const first = ids.get(id);
    if (first !== undefined) return { name, id, first };
    ids.set(id, name);
    return { name, id };
  });
}

async function namesIn(folder: string, messages: Message[]): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== readme).sort();
  } catch {
    messages.push(
      problem(
        'no-sources-folder',
        folder,
        'absence of the folder',
        'a folder of documents',
        'Create it and put the documents there, or name another with --sources.',
      ),
    );
    return [];
  }
}

async function readSource(
  folder: string,
  { name, id, first }: NamedDocument,
  memory: Memory,
): Promise<Result<Source | undefined>> {
  if (first !== undefined) return { value: undefined, messages: [duplicate(name, id, first)] };
  const read = await readValue(join(folder, name), endingOf(name), memory);
  if ('fault' in read) {
    const { actual, expected, note } = read.fault;
    return { value: undefined, messages: [problem('unreadable-source', name, actual, expected, note)] };
  }
  if (read.value.trim() === '')
    return {
      value: undefined,
      messages: [
        problem('empty-source', name, 'empty document', 'text', 'Paste the document again, or remove the file.'),
      ],
    };
  const yaml = `${name.slice(0, -extname(name).length)}.yaml`;
  const parse = (data: unknown) => sidecarSchema.safeParse(data);
  const sidecar = await readYaml(join(folder, yaml), yaml, 'invalid-sidecar', parse, memory);
  if (sidecar.messages.length > 0) return { value: undefined, messages: sidecar.messages };
  return { value: { id, path: name, ...read, sidecar: sidecar.value ?? sidecarSchema.parse({}) }, messages: [] };
}

function duplicate(name: string, id: string, first: string): Message {
  const actual = `document with the id \`${id}\`, which \`${first}\` has`;
  return problem('duplicate-source-id', name, actual, 'one document for each id', 'Rename one of the two.');
}

/** A file's text by its ending, or why there is none. A file above the limit is not opened. */
async function readValue(path: string, ending: string, memory: Memory): Promise<Value | { readonly fault: Fault }> {
  try {
    const { size } = await stat(path);
    if (size > largestDocument) return { fault: tooLarge(size) };
    const bytes = await readFile(path);
    // Plain text is read faster than looked up.
    if (ending === '.txt' || ending === '.md') return await readFormat(ending, bytes);
    return await rememberLater(memory, `value ${ending}`, bytes, () => readFormat(ending, bytes));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const note = 'Check what it is and who may read it.';
    return { fault: { actual: `${code} on reading`, expected: 'a file that can be read', note } };
  }
}
