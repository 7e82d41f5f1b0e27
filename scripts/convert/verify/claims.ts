import { attributeOf, type Node, type ParsedFile, textOf } from './parse.ts';

/** A stretch of a source, and what a written file says it is. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** `roles/clerk#duties-2` */
  readonly owner: string;
  /**
   * `part`: a further place of a passage; `repeat`: the words stand there for another place; `variant`: a merged heading's other form;
   * `name`: a title of ours.
   */
  readonly kind: 'passage' | 'part' | 'repeat' | 'heading' | 'variant' | 'fact' | 'title' | 'name';
}

/** A stretch of a source that a written file says it shows, and the words it shows for it. */
export interface Claim extends Place {
  readonly source: string;
  /** The places that follow, whose words the same claim shows. */
  readonly further?: readonly { readonly start: number; readonly end: number }[];
  readonly words: string;
}

/** What front matter quotes: its words must be those of their place, but they own nothing. */
export function quotationsOf(page: string, { data }: ParsedFile): Claim[] {
  return ['prompts', 'measures'].flatMap((name) =>
    listIn(data, name).flatMap(({ text, from }) => claims([String(from)], `${page}#${name}`, 'passage', String(text))),
  );
}

/** Every claim of one written file. `page` is its path without the ending. A passage or heading that names no place claims none. */
export function claimsOf(page: string, { data, nodes }: ParsedFile): Claim[] {
  const inBody = nodes.flatMap((node) => claimsOfNode(page, node));
  const kind = data['titleBasis'] === 'stated' ? 'title' : 'name';
  const from = typeof data['titleFrom'] === 'string' ? [data['titleFrom']] : [];
  const title = claims(from, `${page}#title`, kind, String(data['title']));
  const facts = listIn(data, 'facts').flatMap((fact) =>
    listIn(fact, 'readings').flatMap((reading) =>
      claims(stringsIn(reading, 'owns'), `${page}#${String(fact['id'])}`, 'fact', String(reading['text'])),
    ),
  );
  return [...title, ...facts, ...inBody];
}

function claimsOfNode(page: string, node: Node): Claim[] {
  const owner = `${page}#${attributeOf(node, 'id')}`;
  const references = (name: string) => attributeOf(node, name)?.split(' ') ?? [];
  if (node.name === 'Section') {
    const [first, ...others] = references('from');
    const title = attributeOf(node, 'title') ?? '';
    return [
      ...claims(first === undefined ? [] : [first], owner, 'heading', title),
      ...claims(others, owner, 'variant', title),
    ];
  }
  if (node.name !== 'Passage') return [];
  const words = textOf(node);
  return [...passageClaims(references('from'), owner, words), ...claims(references('also'), owner, 'repeat', words)];
}

/** A passage of several places shows the words of all of them, one after the other. */
function passageClaims(references: readonly string[], owner: string, words: string): Claim[] {
  const [first, ...further] = claims(references, owner, 'passage', words);
  if (!first) return [];
  const isTogether = further.every(
    ({ source, start }, index) => source === first.source && start >= (further[index - 1] ?? first).end,
  );
  // Places of several sources, or out of their order, are no one passage: each is held against all of the words.
  if (!isTogether) return [first, ...further];
  return [{ ...first, further }, ...further.map((claim): Claim => ({ ...claim, kind: 'part' }))];
}

function claims(references: readonly string[], owner: string, kind: Claim['kind'], words: string): Claim[] {
  return references.flatMap((reference) => {
    const groups = /^(?<source>.+):(?<start>\d+)-(?<end>\d+)$/u.exec(reference)?.groups;
    if (!groups) return [];
    return [
      {
        source: groups['source'] ?? '',
        start: Number(groups['start']),
        end: Number(groups['end']),
        owner,
        kind,
        words,
      },
    ];
  });
}

function listIn(data: Readonly<Record<string, unknown>>, name: string): Record<string, unknown>[] {
  return Array.isArray(data[name]) ? (data[name] as Record<string, unknown>[]) : [];
}

function stringsIn(data: Readonly<Record<string, unknown>>, name: string): string[] {
  return Array.isArray(data[name]) ? (data[name] as string[]) : [];
}
