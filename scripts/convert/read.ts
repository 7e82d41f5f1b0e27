import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Sidecar } from '../../src/schemas/hub.ts';
import type { Value } from './formats/formats.ts';
import { defineLater, type Memory, noMemory, remember } from './memory.ts';
import type { Message, Result } from './message.ts';
import type { OnProgress } from './progress.ts';
import { type Folder, folderOf, readValue } from './read-value.ts';
import { hubSchemas, problem, readYaml } from './read-yaml.ts';
import { idOf, isDocument, skipped } from './source-names.ts';
import type { Source } from './types.ts';

/** Says what a folder is for; no document. */
const readme = 'README.md';

/** Documents that are read at once: those of other formats keep threads of their own busy. */
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
  const at = folderOf(folder, names);
  const none = noSidecar(memory);
  const read: Result<Source | undefined>[] = [];
  for (let done = 0; done < documents.length; done += atOnce) {
    onProgress?.({ doing: 'reading', done, of: documents.length });
    const group = documents.slice(done, done + atOnce).map((document) => readSource(at, document, none, memory));
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
  folder: Folder,
  { name, id, first }: NamedDocument,
  none: Sidecar,
  memory: Memory,
): Promise<Result<Source | undefined>> {
  if (first !== undefined) return { value: undefined, messages: [duplicate(name, id, first)] };
  const read = await readValue(folder, name, memory);
  if (read === undefined)
    return {
      value: undefined,
      messages: [
        problem('empty-source', name, 'empty document', 'text', 'Paste the document again, or remove the file.'),
      ],
    };
  if ('fault' in read) {
    const { actual, expected, note } = read.fault;
    return { value: undefined, messages: [problem('unreadable-source', name, actual, expected, note)] };
  }
  const sidecar = readSidecar(folder, `${name.slice(0, -extname(name).length)}.yaml`, memory);
  if (sidecar.messages.length > 0) return { value: undefined, messages: sidecar.messages };
  const source: Source = { id, path: name, value: '', digest: read.digest, sidecar: sidecar.value ?? none };
  return { value: withValue(source, read.value), messages: [] };
}

/** A source with a value that may be read later. */
function withValue(source: Source, of: Value): Source {
  const { isMarkdown, furniture } = of;
  const read = { ...source, ...(isMarkdown ? { isMarkdown } : {}), ...(furniture ? { furniture } : {}) };
  return defineLater(read, 'value', () => of.value);
}

/** What a document's .yaml says where there is none. */
function noSidecar(memory: Memory): Sidecar {
  return remember(memory, 'no sidecar', '', () => hubSchemas().sidecarSchema.parse({}));
}

function readSidecar({ path, mayHave }: Folder, name: string, memory: Memory) {
  const parse = (data: unknown) => hubSchemas().sidecarSchema.safeParse(data);
  if (!mayHave(name)) return { value: undefined, messages: [] };
  return readYaml(join(path, name), name, 'invalid-sidecar', parse, memory);
}

function duplicate(name: string, id: string, first: string): Message {
  const actual = `document with the id \`${id}\`, which \`${first}\` has`;
  return problem('duplicate-source-id', name, actual, 'one document for each id', 'Rename one of the two.');
}
