import { posix } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, isStub, type Site } from './site.ts';

/** The pages about a role that show what other entries say, beside its own. */
const views = /^(?:compare|prepare)\//;
/** What leads on without being a reference: the way back, the neighbours, what is related by words, the backlinks themselves. */
const noReference = ['nav', '.related', '.referred'];

/** Every entry whose page is referred to by another's and does not lead back there. */
export function backlinkFaults({ pages }: Site): string[] {
  const entries = [...pages].filter(([path, page]) => path.includes('/') && !views.test(path) && !isStub(page));
  const leads = new Map(entries.map(([path, page]) => [path, linksOf(path, all(page, 'main a[href]'))]));
  return entries.flatMap(([path, page]) => {
    const references = all(page, 'main a[href]').filter((link) => !isInside(link));
    return [...linksOf(path, references)].flatMap((target) => {
      const back = leads.get(target);
      if (!back || target === path || back.has(path) || namesOnlySome(pages.get(target), path)) return [];
      return [`${target}: does not lead back to ${path}`];
    });
  });
}

function linksOf(path: string, links: HtmlElement[]): Set<string> {
  return new Set(
    links.map((link) => posix.join(posix.dirname(path), (attributeOf(link, 'href') ?? '').replace(/[?#].*$/s, ''))),
  );
}

function isInside(link: HtmlElement): boolean {
  return noReference.some((selector) => link.closest(selector) !== null);
}

/** Whether a page says of a collection that more of it refer here than it names. */
function namesOnlySome(page: HtmlElement | undefined, path: string): boolean {
  const list = `../${posix.dirname(path)}.html`;
  return page !== undefined && all(page, '.referred a[data-more]').some((link) => attributeOf(link, 'href') === list);
}
