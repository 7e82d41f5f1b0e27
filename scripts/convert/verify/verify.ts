import type { Disagreement, Span } from '../../../src/schemas/apparatus.ts';
import type { Message, Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import { checkAddresses, checkBody } from './body.ts';
import { claimsOf, quotationsOf } from './claims.ts';
import { checkTiles, coverSource } from './coverage.ts';
import { checkLinks, deadLink } from './links.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { checkWords } from './words.ts';

/** What a witness is shown: the sources as they were cut, what was left out, the files as written, the disagreements. */
export interface Evidence {
  readonly sources: readonly {
    readonly source: Source;
    readonly blocks: readonly Block[];
    readonly omissions: readonly Omission[];
  }[];
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * The independent witness: reads the written files again and proves from them that every word of every source has one owner or one
 * reason, that the words shown are the source's, that nothing in a file would run, and that every link leads somewhere.
 * Returns the spans of each source. It shares no code with emit; any message of it is an error.
 */
export function verify({ sources, files, disagreements }: Evidence): Result<Map<string, Span[]>> {
  const read = files.map(readFile);
  const parsed = read.flatMap(({ file, page, path }) => (file ? [{ file, page, path }] : []));
  const messages = [
    ...read.flatMap(({ fault }) => fault ?? []),
    ...parsed.flatMap(({ path, file }) => checkBody(path, file)),
  ];
  const all = parsed.flatMap(({ page, file }) => claimsOf(page, file));
  const quoted = parsed.flatMap(({ page, file }) => quotationsOf(page, file));
  const claims = Map.groupBy(all, ({ source }) => source);
  const quotations = Map.groupBy(quoted, ({ source }) => source);
  const spans = new Map<string, Span[]>();
  for (const { source, blocks, omissions } of sources) {
    const own = claims.get(source.id) ?? [];
    const covered = coverSource(source, own, omissions);
    spans.set(source.id, covered.value);
    messages.push(
      ...checkTiles(source, blocks),
      ...covered.messages,
      ...[...own, ...(quotations.get(source.id) ?? [])].flatMap((claim) => checkWords(source, claim)),
    );
  }
  const known = new Set(sources.map(({ source }) => source.id));
  messages.push(
    ...all
      .filter(({ source }) => !known.has(source))
      .map(({ owner, source }) => deadLink(owner, `${source}, a source`)),
  );
  const values = sources.map(({ source }) => source.value);
  messages.push(...parsed.flatMap(({ path, file }) => checkAddresses(path, file, values)));
  return { value: spans, messages: [...messages, ...checkLinks(parsed, disagreements, all)] };
}

function readFile({ path, text }: Evidence['files'][number]): {
  path: string;
  page: string;
  file?: ParsedFile;
  fault?: Message;
} {
  const page = path.replace(/\.mdx$/u, '');
  try {
    return { path, page, file: parseFile(text) };
  } catch (error) {
    const [reason = 'fault'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return {
      path,
      page,
      fault: {
        ruleId: 'unsafe-node',
        severity: 'error',
        path,
        reason: `Unexpected MDX (${reason}), expected a file that can be read`,
      },
    };
  }
}
