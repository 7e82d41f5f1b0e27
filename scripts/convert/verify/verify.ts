import type { Disagreement, Span } from '../../../src/schemas/apparatus.ts';
import type { Message, Result } from '../message.ts';
import type { Block, Omission, Source } from '../types.ts';
import { type Claim, claimsOf } from './claims.ts';
import { checkTiles, coverSource } from './coverage.ts';
import { attributeOf, nodesOf, type ParsedFile, parseFile, unsafeNode } from './parse.ts';
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
  const messages: Message[] = [];
  const parsed = files.map(({ path, text }) => ({ page: path.replace(/\.mdx$/u, ''), path, file: parseFile(text) }));
  for (const { path, file } of parsed) messages.push(...checkSafe(path, file));
  const claims = Map.groupBy(
    parsed.flatMap(({ page, file }) => claimsOf(page, file)),
    ({ source }) => source,
  );
  const spans = new Map<string, Span[]>();
  for (const { source, blocks, omissions } of sources) {
    const own = claims.get(source.id) ?? [];
    const covered = coverSource(source, own, omissions);
    spans.set(source.id, covered.value);
    messages.push(
      ...checkTiles(source, blocks),
      ...covered.messages,
      ...own.flatMap((claim) => checkWords(source, claim)),
    );
  }
  return { value: spans, messages: [...messages, ...checkLinks(parsed, disagreements, [...claims.values()].flat())] };
}

function checkSafe(path: string, { body }: ParsedFile): Message[] {
  const found = unsafeNode(body);
  return found
    ? [
        {
          ruleId: 'unsafe-node',
          severity: 'error',
          path,
          reason: `Unexpected ${found.type}${found.name ? ` \`${found.name}\`` : ''}, expected text only`,
        },
      ]
    : [];
}

function checkLinks(
  parsed: readonly { page: string; path: string; file: ParsedFile }[],
  disagreements: readonly Disagreement[],
  claims: readonly Claim[],
): Message[] {
  const pages = new Set(parsed.map(({ page }) => page));
  const anchors = new Set([...claims.map(({ owner }) => owner), ...pages]);
  const dead = (path: string, target: string): Message => ({
    ruleId: 'dead-link',
    severity: 'error',
    path,
    reason: `Unexpected link to \`${target}\`, expected an entry that exists`,
  });
  const fromFiles = parsed.flatMap(({ path, file }) =>
    targetsOf(file)
      .filter((target) => !pages.has(target))
      .map((target) => dead(path, target)),
  );
  const fromSides = disagreements.flatMap(({ entry, sides }) =>
    [entry, ...sides.flatMap(({ owners }) => owners)]
      .filter((target) => !anchors.has(target))
      .map((target) => dead('disagreements', target)),
  );
  return [...fromFiles, ...fromSides];
}

function targetsOf({ data, body }: ParsedFile): string[] {
  const list = (name: string) => (Array.isArray(data[name]) ? (data[name] as string[]) : []);
  const inBody = nodesOf(body).flatMap((node) =>
    node.name === 'See' ? (attributeOf(node, 'to')?.split(' ') ?? []) : [],
  );
  return [
    ...list('leadsTo'),
    ...list('topics').map((id) => `topics/${id}`),
    ...list('stages').map((id) => `stages/${id}`),
    ...inBody,
  ];
}
