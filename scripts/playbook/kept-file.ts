import { readFile } from 'node:fs/promises';
import type { Message, RuleId } from '../convert/message.ts';
import { messageAt, type Placed } from './message-at.ts';
import { readFields } from './note.ts';

/** A YAML file beside the playbook. */
export type KeptFile = Placed & ReturnType<typeof readFields>;

/** Reads a YAML file of the hub; one that is not there is empty. */
export async function readKept(path: string): Promise<KeptFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return { path, text, ...readFields(text) };
}

/** What is wrong with such a file: that it is no YAML, or its first field that is not as the schema has it. */
export function keptFault(
  ruleId: RuleId,
  file: KeptFile,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
  expected: string,
  hint: string,
): Message {
  const path = issue?.path ?? [];
  const actual = file.fault?.actual ?? `\`${path.map(String).join('.')}\``;
  return messageAt(ruleId, file, file.fault?.place ?? file.placeOf(path), actual, expected, hint);
}
