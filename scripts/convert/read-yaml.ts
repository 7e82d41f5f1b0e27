import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Hub } from '../../src/schemas/hub.ts';
import { loadLater } from './load-later.ts';
import { type Memory, noMemory, remember } from './memory.ts';
import type { Message, Result } from './message.ts';

/** What the files of a hub may say; loaded where one of them is not remembered. */
export const hubSchemas = loadLater<typeof import('../../src/schemas/hub.ts')>(
  import.meta.url,
  '../../src/schemas/hub.ts',
);

/** Reads `hub.yaml`; its absence means the defaults, a fault in it too, with a message. */
export function readHub(content: string, memory: Memory = noMemory): Result<Hub> {
  const parseHub = (data: unknown) => hubSchemas().hubSchema.safeParse(data);
  const { value, messages } = readYaml(join(content, 'hub.yaml'), 'hub.yaml', 'invalid-hub', parseHub, memory);
  return { value: value ?? remember(memory, 'no hub.yaml', '', () => hubSchemas().hubSchema.parse({})), messages };
}

interface Parsed<T> {
  readonly success: boolean;
  readonly data?: T | undefined;
  readonly error?:
    | { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
    | undefined;
}

/** Reads and checks one YAML file. Undefined where it is absent, and with messages where it has faults. */
export function readYaml<T>(
  path: string,
  name: string,
  ruleId: Message['ruleId'],
  parseData: (data: unknown) => Parsed<T>,
  memory: Memory = noMemory,
): Result<T | undefined> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'fault';
    const unreadable = problem(
      ruleId,
      name,
      `${code} on reading`,
      'a YAML file',
      'Check what it is and who may read it.',
    );
    return { value: undefined, messages: code === 'ENOENT' ? [] : [unreadable] };
  }
  return remember(memory, `${ruleId} ${name}`, text, (yaml) => parseYaml(yaml, name, ruleId, parseData));
}

function parseYaml<T>(
  text: string,
  name: string,
  ruleId: Message['ruleId'],
  parseData: (data: unknown) => Parsed<T>,
): Result<T | undefined> {
  try {
    const { data, error } = parseData(parse(text) ?? {});
    if (!error) return { value: data, messages: [] };
    const messages = error.issues.map(({ path: at, message }) =>
      problem(
        ruleId,
        name,
        `\`${at.join('.') || 'content'}\`: ${message}`,
        'what the schema allows',
        'Correct the field; CONTRIBUTING.md lists them all.',
      ),
    );
    return { value: undefined, messages };
  } catch (error) {
    // The library throws one kind of error for the form and another for an alias that leads nowhere.
    const [first = 'no YAML'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      value: undefined,
      messages: [
        problem(ruleId, name, first.replace(/:$/u, ''), 'valid YAML', 'Mind colons, quotation marks and indentation.'),
      ],
    };
  }
}

/** An error in the grammar of all messages: what was found, what was expected, what to do. */
export function problem(
  ruleId: Message['ruleId'],
  path: string,
  actual: string,
  expected: string,
  note: string,
): Message {
  return { ruleId, severity: 'error', path, reason: `Unexpected ${actual}, expected ${expected}`, note };
}
