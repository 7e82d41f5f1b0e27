import type { HtmlElement } from 'html-validate';
import { all, attributeOf, isStub, type Site } from './site.ts';

/** Characters: what is longer, lists of results cut. */
const most = 160;
/** A mark that only keeps a line together; programs show it as a box. */
const joiner = '\u2060';

/** Titles and descriptions that are missing, too long or those of another page. Pages that lead on or are of no address have none of their own. */
export function titleFaults({ pages }: Site): string[] {
  const read = [...pages].filter(([path, page]) => path !== '404.html' && !isStub(page));
  return [
    ...faultsOf(
      'title',
      read.map(([path, page]) => [path, titleOf(page)]),
    ),
    ...faultsOf(
      'description',
      read.map(([path, page]) => [path, descriptionOf(page)]),
    ),
    ...read
      .filter(([, page]) => descriptionOf(page).length > most)
      .map(([path, page]) => `${path}: a description of ${descriptionOf(page).length} characters, at most ${most}`),
  ];
}

function faultsOf(what: string, texts: [path: string, text: string][]): string[] {
  const first = new Map<string, string>();
  return texts.flatMap(([path, text]) => {
    if (text.trim() === '') return [`${path}: no ${what}`];
    if (text.includes(joiner)) return [`${path}: a mark that is not seen in the ${what}`];
    const other = first.get(text);
    if (other !== undefined) return [`${path}: the ${what} of ${other}, “${text}”`];
    first.set(text, path);
    return [];
  });
}

function titleOf(page: HtmlElement): string {
  return all(page, 'head title')[0]?.textContent ?? '';
}

function descriptionOf(page: HtmlElement): string {
  return all(page, 'meta[name="description"]').flatMap((meta) => attributeOf(meta, 'content') ?? '')[0] ?? '';
}
