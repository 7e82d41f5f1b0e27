import { fileURLToPath } from 'node:url';
import { type Conversion, convertSources } from '../../scripts/convert/pipeline.ts';
import { readSources } from '../../scripts/convert/read.ts';
import type { Source } from '../../scripts/convert/types.ts';

/** A folder of real documents: the project's own, and those that the environment names. */
export interface Corpus {
  readonly name: string;
  /** Why it is left out, where it is. */
  readonly skip: string | false;
  readonly folder: string;
}

const own = fileURLToPath(new URL('../../content/sources', import.meta.url));

/** The folder that an environment variable names; left out where the variable is not set. */
export function namedBy(variable: string): Corpus {
  const folder = process.env[variable];
  return { name: variable, folder: folder ?? '', skip: folder === undefined && `${variable} is not set` };
}

export const corpora: readonly Corpus[] = [
  { name: 'content/sources', folder: own, skip: false },
  ...['DAY_ONE_ORIGINALS', 'DAY_ONE_DOCUMENTS', 'DAY_ONE_HOSTILE'].map(namedBy),
];

/** The documents of a corpus and what they become together. Empty documents are not read: that is what the command says of them. */
export async function convertCorpus({
  folder,
}: Corpus): Promise<{ sources: readonly Source[]; conversion: Conversion }> {
  const { value } = await readSources(folder);
  return { sources: value.sources, conversion: convertSources(value.sources) };
}

/** What the witness says of a conversion, as `rule path: reason`; warnings and the keeper's own faults are not its business. */
export function proofFaults({ messages }: Conversion): string[] {
  const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;
  return messages
    .filter(({ ruleId }) => proof.test(ruleId))
    .map(({ ruleId, path, reason }) => `${ruleId} ${path}: ${reason}`);
}
