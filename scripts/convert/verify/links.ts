import type { Disagreement } from '../../../src/schemas/apparatus.ts';
import type { Message } from '../message.ts';
import type { Claim } from './claims.ts';
import { faultNote } from './fault-note.ts';
import { attributeOf, type ParsedFile } from './parse.ts';

/** Where the links of one written file lead, and what they can lead to in it. */
export interface Links {
  /** Ids on the page, each on a line of its own: there are hundreds, and one text is read back sooner than a list. */
  readonly anchors: string;
  /** Entries that the file names. */
  readonly targets: readonly string[];
  /** The disagreements that its facts name. */
  readonly disputes: readonly string[];
}

interface Page extends Links {
  readonly page: string;
  readonly path: string;
}

/** The links of the file at `page`, which claims what it claims. */
export function linksOf(page: string, file: ParsedFile, claims: readonly Claim[]): Links {
  const owners = claims.map(({ owner }) => owner.slice(page.length + 1));
  return {
    anchors: linesOf(new Set([...anchorsOf(file), ...owners])),
    targets: targetsOf(file),
    disputes: factDisputes(page, file),
  };
}

/** Faults inside of one file: an anchor that stands twice, a variant without its section. */
export function checkAnchors(path: string, page: string, file: ParsedFile, { anchors }: Links): Message[] {
  return [
    ...variantsOf(file)
      .filter((id) => !hasLine(anchors, id))
      .map((id) => deadLink(path, `${page}#${id}`)),
    ...repeated(anchorsOf(file)).map((id) => doubled(path, `${page}#${id}`)),
  ];
}

/** Every link of the entries and of the disagreements must lead to an entry or an anchor that exists. */
export function checkLinks(parsed: readonly Page[], disagreements: readonly Disagreement[]): Message[] {
  const pages = new Map(parsed.map(({ page, anchors }) => [page, anchors]));
  const disputes = new Set(disagreements.map(({ entry, id }) => `${entry}#${id}`));
  return parsed
    .flatMap(({ path, targets, disputes: own }) => [
      ...targets.filter((target) => !pages.has(target)).map((target) => deadLink(path, target)),
      ...own.filter((target) => !disputes.has(target)).map((target) => deadLink(path, target)),
    ])
    .concat(disagreements.flatMap((disagreement) => checkSides(disagreement, pages)));
}

/** A link that leads nowhere. */
export function deadLink(path: string, target: string): Message {
  return {
    ruleId: 'dead-link',
    severity: 'error',
    path,
    reason: `Unexpected link to \`${target}\`, expected an entry that exists`,
    note: faultNote,
  };
}

function checkSides({ entry, sides, question }: Disagreement, pages: ReadonlyMap<string, string>): Message[] {
  const path = 'disagreements';
  const dead = [entry, ...sides.flatMap(({ owners }) => owners)].filter((target) => !leadsSomewhere(target, pages));
  const ownerless = sides.filter(({ owners }) => owners.length === 0);
  return [
    ...dead.map((target) => deadLink(path, target)),
    ...ownerless.map(({ reading }) => deadLink(path, `“${reading}” of “${question}”, which no entry shows`)),
  ];
}

/** `roles/clerk`, or `roles/clerk#duties-2` */
function leadsSomewhere(target: string, pages: ReadonlyMap<string, string>): boolean {
  const [page = '', anchor] = target.split('#');
  const anchors = pages.get(page);
  return anchors !== undefined && (anchor === undefined || hasLine(anchors, anchor));
}

/** Lines between line ends. An id with a line end in it is none that anything leads to. */
function linesOf(ids: ReadonlySet<string>): string {
  return `\n${[...ids].filter((id) => !id.includes('\n')).join('\n')}\n`;
}

function hasLine(lines: string, line: string): boolean {
  return !line.includes('\n') && lines.includes(`\n${line}\n`);
}

function doubled(path: string, anchor: string): Message {
  return {
    ruleId: 'dead-link',
    severity: 'error',
    path,
    reason: `Unexpected second anchor \`${anchor}\`, expected each once`,
    note: faultNote,
  };
}

function repeated(anchors: readonly string[]): string[] {
  const seen = new Set<string>();
  return anchors.filter((anchor) => {
    const isAgain = seen.has(anchor);
    seen.add(anchor);
    return isAgain;
  });
}

function anchorsOf({ data, nodes }: ParsedFile): string[] {
  const inBody = nodes.flatMap((node) => attributeOf(node, 'id') ?? []);
  return [...inBody, ...listIn(data, 'facts').map(({ id }) => String(id))];
}

function targetsOf({ data, nodes }: ParsedFile): string[] {
  const inBody = nodes.flatMap((node) => (node.name === 'See' ? (attributeOf(node, 'to')?.split(' ') ?? []) : []));
  return [
    ...namesIn(data, 'leadsTo'),
    ...namesIn(data, 'topics').map((id) => `topics/${id}`),
    ...namesIn(data, 'stages').map((id) => `stages/${id}`),
    ...inBody,
  ];
}

function variantsOf({ data }: ParsedFile): string[] {
  return listIn(data, 'variants').map(({ id }) => String(id));
}

function factDisputes(page: string, { data }: ParsedFile): string[] {
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
