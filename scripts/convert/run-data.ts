import { resolve } from 'node:path';
import type { Conversion } from './pipeline.ts';
import { recordsOf } from './records.ts';
import type { RunOptions } from './run-types.ts';
import type { DataFile } from './write/turn.ts';

/** The files beside the entries that a run was asked for. */
export function dataOf({ records, ledger, apparatus }: RunOptions, conversion: Conversion): DataFile[] {
  const file = (path: string | undefined, data: () => unknown): DataFile[] =>
    path === undefined ? [] : [{ path: resolve(path), text: `${JSON.stringify(data(), null, 1)}\n` }];
  const sources = () => conversion.apparatus.sources.map(({ id, path, value, spans }) => ({ id, path, value, spans }));
  return [
    ...file(records, () => recordsOf(conversion.records, conversion.linked)),
    ...file(ledger, () => ({ sources: sources() })),
    ...file(apparatus, () => conversion.apparatus),
  ];
}
