import { attributeOf, type Node, nodesOf, type ParsedFile, textOf } from './parse.ts';

/** A stretch of a source that a written file says it shows, and the words it shows for it. */
export interface Claim {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** `roles/clerk#duties-2` */
  readonly owner: string;
  readonly kind: 'passage' | 'repeat' | 'heading' | 'fact' | 'title';
  readonly words: string;
}

/** Every claim of one written file. `page` is its path without the ending. */
export function claimsOf(page: string, { data, body }: ParsedFile): Claim[] {
  const inBody = nodesOf(body).flatMap((node) => claimsOfNode(page, node));
  const title =
    typeof data['titleFrom'] === 'string'
      ? [claim(data['titleFrom'], `${page}#title`, 'title', String(data['title']))]
      : [];
  const facts = listIn(data, 'facts').flatMap((fact) =>
    listIn(fact, 'readings').flatMap((reading) =>
      stringsIn(reading, 'owns').map((reference) =>
        claim(reference, `${page}#${String(fact['id'])}`, 'fact', String(reading['text'])),
      ),
    ),
  );
  return [...title, ...facts, ...inBody].filter((found) => found !== undefined);
}

function claimsOfNode(page: string, node: Node): (Claim | undefined)[] {
  const owner = `${page}#${attributeOf(node, 'id')}`;
  const references = (name: string) => attributeOf(node, name)?.split(' ') ?? [];
  if (node.name === 'Section')
    return references('from').map((reference) => claim(reference, owner, 'heading', attributeOf(node, 'title') ?? ''));
  if (node.name !== 'Passage') return [];
  const words = textOf(node);
  return [
    ...references('from').map((reference) => claim(reference, owner, 'passage', words)),
    ...references('also').map((reference) => claim(reference, owner, 'repeat', words)),
  ];
}

function claim(reference: string, owner: string, kind: Claim['kind'], words: string): Claim | undefined {
  const match = /^(?<source>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(reference);
  if (!match?.groups) return undefined;
  return {
    source: match.groups['source'] ?? '',
    start: Number(match.groups['start']),
    end: Number(match.groups['end']),
    owner,
    kind,
    words,
  };
}

function listIn(data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown>[] {
  return Array.isArray(data[name]) ? (data[name] as Record<string, unknown>[]) : [];
}

function stringsIn(data: Readonly<Record<string, unknown>>, name: string): string[] {
  return Array.isArray(data[name]) ? (data[name] as string[]) : [];
}
