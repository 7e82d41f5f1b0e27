import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Sidecar, sidecarSchema } from '../../src/schemas/hub.ts';
import { endings, largestDocument, readFormat, tooLarge, type Value } from './formats/formats.ts';
import type { Fault } from './formats/reading.ts';
import { slugOf } from './link/ids.ts';
import type { Message, Result } from './message.ts';
import type { OnProgress } from './progress.ts';
import { problem, readYaml } from './read-yaml.ts';
import type { Source } from './types.ts';

/** Says what a folder is for; no document. */
const readme = 'README.md';

/** A file's ending in lower case, with its dot. */
export const endingOf = (name: string) => extname(name).toLowerCase();
/** Whether a file is one by its ending. */
export const isDocument = (name: string) => endings.includes(endingOf(name));
/** The id of a document by the name of its file. */
export const idOf = (name: string) => slugOf(name.slice(0, -extname(name).length), 'document');

/** What a folder of documents holds: the sources that could be read, and the ids of those that could not. */
export interface SourceFolder {
  readonly sources: readonly Source[];
  readonly failed: ReadonlySet<string>;
}

/** Reads every document of `folder`, with its .yaml, in the order of their names. What cannot be read gives a message; the others are read. */
export async function readSources(folder: string, onProgress?: OnProgress): Promise<Result<SourceFolder>> {
  const messages: Message[] = [];
  const names = await namesIn(folder, messages);
  const sources: Source[] = [];
  const failed = new Set<string>();
  const ids = new Map<string, string>();
  const documents = names.filter(isDocument);
  for (const [done, name] of documents.entries()) {
    onProgress?.({ doing: 'reading', done, of: documents.length });
    const id = idOf(name);
    const first = ids.get(id);
    if (first !== undefined)
      messages.push(
        problem(
          'duplicate-source-id',
          name,
          `document with the id \`${id}\`, which \`${first}\` has`,
          'one document for each id',
          'Rename one of the two.',
        ),
      );
    else {
      ids.set(id, name);
      const read = await readSource(folder, name, id);
      messages.push(...read.messages);
      if (read.value) sources.push(read.value);
      else failed.add(id);
    }
  }
  messages.push(...skipped(names));
  return { value: { sources, failed }, messages };
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

async function readSource(folder: string, name: string, id: string): Promise<Result<Source | undefined>> {
  const read = await readValue(join(folder, name), endingOf(name));
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
  const sidecar = await readYaml(join(folder, yaml), yaml, 'invalid-sidecar', (data) => sidecarSchema.safeParse(data));
  if (sidecar.messages.length > 0) return { value: undefined, messages: sidecar.messages };
  return { value: { id, path: name, ...read, sidecar: sidecar.value ?? emptySidecar() }, messages: [] };
}

/** A file's text by its ending, or why there is none. A file above the limit is not opened. */
async function readValue(path: string, ending: string): Promise<Value | { readonly fault: Fault }> {
  try {
    const { size } = await stat(path);
    if (size > largestDocument) return { fault: tooLarge(size) };
    return await readFormat(ending, await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    const note = 'Check what it is and who may read it.';
    return { fault: { actual: `${code} on reading`, expected: 'a file that can be read', note } };
  }
}

function emptySidecar(): Sidecar {
  return sidecarSchema.parse({});
}

function skipped(names: readonly string[]): Message[] {
  const documents = new Set(names.filter(isDocument).map((name) => name.slice(0, -extname(name).length)));
  return names.flatMap((name): Message[] => {
    const ending = extname(name);
    if (isDocument(name)) return [];
    const isSidecar = ending === '.yaml';
    if (isSidecar && documents.has(name.slice(0, -ending.length))) return [];
    if (isSidecar)
      return [
        {
          ...problem(
            'orphan-sidecar',
            name,
            '.yaml without a document',
            'a document of the same name',
            'Add the document or remove the .yaml.',
          ),
          severity: 'warning',
        },
      ];
    return [
      {
        ...problem('skipped-file', name, `file ending \`${ending}\``, endings.join(', '), 'It is left alone.'),
        severity: 'info',
      },
    ];
  });
}
