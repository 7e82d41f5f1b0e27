import { fromParse5 } from 'hast-util-from-parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import type { Root } from './html-tree.ts';

/** Elements of a page: the longest saved pages have some ten thousand. What misnests makes a parser copy elements, squared. */
export const mostElements = 100_000;
/** How deep elements nest: Blink, which renders most pages, builds no deeper tree. */
export const deepestElement = 512;
/** Attributes in one tag: a parser holds each against all before it. */
export const mostAttributes = 5000;

/** A page that is beyond one of the limits. */
export class TooLargePage extends Error {}

/** The tree of a page as browsers build it, in time and room that grow with its length. Throws `TooLargePage` where it is beyond a limit. */
export function parseHtml(html: string): Root {
  opening.lastIndex = 0;
  if (hasLongTag(html)) throw new TooLargePage(`a tag of more than ${mostAttributes} attributes`);
  const document = parse(html, { treeAdapter: limitedAdapter(), scriptingEnabled: false });
  const root = fromParse5(document);
  if (root.type !== 'root') throw new Error('Unexpected part of a page, expected the whole');
  return root;
}

/** Builds the usual tree and counts what it builds. */
function limitedAdapter(): typeof defaultTreeAdapter {
  const depths = new WeakMap<object, number>();
  let count = 0;
  const place: typeof defaultTreeAdapter.appendChild = (parent, child) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > deepestElement) throw new TooLargePage(`elements nested more than ${deepestElement} deep`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      count += 1;
      if (count > mostElements) throw new TooLargePage(`more than ${mostElements} elements`);
      return defaultTreeAdapter.createElement(...args);
    },
    appendChild(parent, child) {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore(parent, child, before) {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, before);
    },
    // The content of a template hangs on it as a tree of its own.
    setTemplateContent(template, content) {
      depths.set(content, depths.get(template) ?? 0);
      defaultTreeAdapter.setTemplateContent(template, content);
    },
  };
}

/** `<p`, then `a`, `a=b`, `a="b c"`, one after the other; a quotation mark that nothing closes takes the rest. */
const opening = /<[a-z][^\s/>]*/giu;
const attribute = /[\s/]*[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>"'][^\s>]*)?)?/uy;

/** Whether a tag has more attributes than the limit. Linear: what was looked at once is not looked at again. */
function hasLongTag(html: string): boolean {
  for (let tag = opening.exec(html); tag; tag = opening.exec(html)) {
    let end = tag.index + tag[0].length;
    for (let count = 0; ; count += 1) {
      if (count > mostAttributes) return true;
      attribute.lastIndex = end;
      if (!attribute.test(html)) break;
      end = attribute.lastIndex;
    }
    opening.lastIndex = end;
  }
  return false;
}
