import type { Disagreement } from '../../../src/schemas/apparatus.ts';
import type { Message } from '../message.ts';
import type { Claim } from './claims.ts';
import { attributeOf, nodesOf, type ParsedFile } from './parse.ts';

interface Page {
  readonly page: string;
  readonly path: string;
  readonly file: ParsedFile;
}

/** Every link of the entries and of the disagreements must lead to an entry or an anchor that exists, and each anchor stand once. */
export function checkLinks(
  parsed: readonly Page[],
  disagreements: readonly Disagreement[],
  claims: readonly Claim[],
): Message[] {
  const pages = new Set(parsed.map(({ page }) => page));
  const anchors = new Set([...claims.map(({ owner }) => owner), ...pages, ...parsed.flatMap(anchorsOf)]);
  const disputes = new Set(disagreements.map(({ entry, id }) => `${entry}#${id}`));
  return parsed
    .flatMap((page) => [
      ...targetsOf(page.file)
        .filter((target) => !pages.has(target))
        .map((target) => deadLink(page.path, target)),
      ...variantsOf(page)
        .filter((target) => !anchors.has(target))
        .map((target) => deadLink(page.path, target)),
      ...factDisputes(page)
        .filter((target) => !disputes.has(target))
        .map((target) => deadLink(page.path, target)),
      ...repeated(anchorsOf(page)).map((anchor) => doubled(page.path, anchor)),
    ])
    .concat(disagreements.flatMap((disagreement) => checkSides(disagreement, anchors)));
}

/** A link that leads nowhere. */
export function deadLink(path: string, target: string): Message {
  return {
    ruleId: 'dead-link',
    severity: 'error',
    path,
    reason: `Unexpected link to \`${target}\`, expected an entry that exists`,
  };
}

function checkSides({ entry, sides, question }: Disagreement, anchors: ReadonlySet<string>): Message[] {
  const path = 'disagreements';
  const dead = [entry, ...sides.flatMap(({ owners }) => owners)].filter((target) => !anchors.has(target));
  const ownerless = sides.filter(({ owners }) => owners.length === 0);
  return [
    ...dead.map((target) => deadLink(path, target)),
    ...ownerless.map(({ reading }) => deadLink(path, `“${reading}” of “${question}”, which no entry shows`)),
  ];
}

function doubled(path: string, anchor: string): Message {
  return {
    ruleId: 'dead-link',
    severity: 'error',
    path,
    reason: `Unexpected second anchor \`${anchor}\`, expected each once`,
  };
}

function repeated(anchors: readonly string[]): string[] {
  const seen = new Set<string>();
  return anchors.filter((anchor) => seen.size === seen.add(anchor).size);
}

function anchorsOf({ page, file: { data, body } }: Page): string[] {
  const inBody = nodesOf(body).flatMap((node) => attributeOf(node, 'id') ?? []);
  return [...inBody, ...listIn(data, 'facts').map(({ id }) => String(id))].map((id) => `${page}#${id}`);
}

function targetsOf({ data, body }: ParsedFile): string[] {
  const inBody = nodesOf(body).flatMap((node) =>
    node.name === 'See' ? (attributeOf(node, 'to')?.split(' ') ?? []) : [],
  );
  return [
    ...namesIn(data, 'leadsTo'),
    ...namesIn(data, 'topics').map((id) => `topics/${id}`),
    ...namesIn(data, 'stages').map((id) => `stages/${id}`),
    ...inBody,
  ];
}

function variantsOf({ page, file: { data } }: Page): string[] {
  return listIn(data, 'variants').map(({ id }) => `${page}#${String(id)}`);
}

function factDisputes({ page, file: { data } }: Page): string[] {
  return listIn(data, 'facts').flatMap(({ disagreement }) =>
    disagreement === undefined ? [] : [`${page}#${String(disagreement)}`],
  );
}

function listIn(data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown>[] {
  return Array.isArray(data[name]) ? (data[name] as Record<string, unknown>[]) : [];
}

function namesIn(data: Readonly<Record<string, unknown>>, name: string): string[] {
  return Array.isArray(data[name]) ? (data[name] as string[]) : [];
}
