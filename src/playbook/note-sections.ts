import GithubSlugger from 'github-slugger';
import { type BodyNode, textIn } from '../lib/body.ts';

/** A heading of an authored body, with what stands below it until the next. */
export interface NoteSection {
  /** The id that the renderer gives to the heading. */
  anchor: string;
  title: string;
  level: number;
  /** A paragraph, an item or a row each. */
  passages: BodyNode[];
}

const holders: ReadonlySet<string> = new Set(['root', 'list', 'table', 'blockquote']);

/** An authored body: what stands before its first heading, and its sections in their order. */
export function noteSections(tree: BodyNode): { opening: BodyNode[]; sections: NoteSection[] } {
  const slugger = new GithubSlugger();
  const opening: BodyNode[] = [];
  const sections: NoteSection[] = [];
  const visit = (node: BodyNode): void => {
    const { type, depth = 2, children = [] } = node;
    if (type === 'heading') {
      const title = textIn(node);
      sections.push({ anchor: slugger.slug(title), title: title.trim(), level: depth, passages: [] });
    } else if (holders.has(type) || children.some((child) => child.type === 'heading')) children.forEach(visit);
    else (sections.at(-1)?.passages ?? opening).push(node);
  };
  visit(tree);
  return { opening, sections };
}
