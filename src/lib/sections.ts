import { attributeIn, type BodyNode, parseBody, textIn } from './body.ts';
import { referencesIn } from './edition.ts';

/** A passage of a generated body: its anchor and where its words stand. */
export interface BodyPassage {
  id: string;
  from: string[];
  /** Where the same words stand again. */
  also: string[];
  /** The words as a reader sees them, without marks and addresses. */
  text: string;
}

/** A section of a generated body, with the passages before the next heading. */
export interface BodySection {
  id: string;
  level: number;
  /** Absent for the passages before the first heading. */
  title?: string;
  from: string[];
  passages: BodyPassage[];
}

interface Read {
  sections: readonly BodySection[];
  linked: ReadonlySet<string>;
}

/** What was read of bodies in a build: an entry's is asked for by its page, its twins, the search, and pages beside it. */
const known = new Map<string, Read>();

/** The sections of a generated MDX body in their order, a nested one after the one that holds it. */
export function sectionsOf(body: string): readonly BodySection[] {
  return read(body).sections;
}

/** The entries that a generated body links to from within a section: `<See to="stages/resume-screen values/candid" />`. */
export function linkedFrom(body: string): ReadonlySet<string> {
  return read(body).linked;
}

function read(body: string): Read {
  const before = known.get(body);
  if (before) return before;
  const tree = parseBody(body);
  const fresh = { sections: sectionsIn(tree), linked: new Set(linksIn(tree)) };
  if (import.meta.env?.PROD) known.set(body, fresh);
  return fresh;
}

function sectionsIn(tree: BodyNode): BodySection[] {
  const sections: BodySection[] = [];
  const visit = (node: BodyNode): void => {
    const id = attributeIn(node, 'id') ?? '';
    const from = referencesIn(attributeIn(node, 'from'));
    if (node.name === 'Passage') {
      const also = referencesIn(attributeIn(node, 'also'));
      sections.at(-1)?.passages.push({ id, from, also, text: textIn(node).trim() });
      return;
    }
    const title = attributeIn(node, 'title');
    if (node.name === 'Section')
      sections.push({
        id,
        level: Number(attributeIn(node, 'level')),
        from,
        passages: [],
        ...(title ? { title } : {}),
      });
    for (const child of node.children ?? []) visit(child);
  };
  visit(tree);
  return sections;
}

/** The title of the section that holds one of a body's, where there is such a section with a title. */
export function holderOf(
  sections: readonly Pick<BodySection, 'level' | 'title'>[],
  index: number,
): { within?: string } {
  const level = sections[index]?.level ?? 0;
  const title = sections.slice(0, index).findLast((section) => section.level < level)?.title;
  return title === undefined ? {} : { within: title };
}

function linksIn(node: BodyNode): string[] {
  return [
    ...(node.name === 'See' ? referencesIn(attributeIn(node, 'to')) : []),
    ...(node.children ?? []).flatMap(linksIn),
  ];
}
