import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, type Site } from './site.ts';

/** The pages that one works on have scripts of their own. */
const workPage = /^(?:compare|prepare\/[^/]+)\.html$/;
const workScript = 4_096;
/** Bytes. One round trip of a new connection carries ten segments of 1,460. */
const budgets = { firstTrip: 14_336, script: 2_048, everything: 40_960 };

/**
 * The pages whose length a document's entry decides. Left out are those that are long by content: a source's page is as long as
 * the source, the search lists every entry, the playbook is as long as its author makes it.
 */
const contentPage =
  /^(?:index|glossary|open-questions|compare|(?:roles|prepare|values|stages|faqs|topics)(?:\/[^/]+)?)\.html$/;

/** Blocking scripts of a head that stand before a style sheet: with the policy in the page, a browser asks for that one only after them. */
export function orderFaults({ pages }: Site): string[] {
  return [...pages].flatMap(([path, page]) => {
    const head = all(page, 'head > *');
    const last = head.findLastIndex((each) => attributeOf(each, 'rel') === 'stylesheet');
    const early = head.slice(0, Math.max(0, last)).filter((each) => {
      const isLater = each.attributes.some(({ key, value }) => /^(?:defer|async)$/.test(key) || value === 'module');
      return each.tagName === 'script' && each.hasAttribute('src') && !isLater;
    });
    return early.map((script) => `${path}: ${attributeOf(script, 'src')} before a style sheet`);
  });
}

export interface Weight {
  page: string;
  /** Bytes of HTML and CSS, of scripts, and of all that a first visit loads, over the wire. */
  firstTrip: number;
  script: number;
  everything: number;
}

/** What a first visit of each content page loads. */
export function weights({ files, pages }: Site): Weight[] {
  return [...pages]
    .filter(([path]) => contentPage.test(path))
    .map(([path, page]) => {
      const sizeOf = (addresses: string[]) =>
        sum(addresses.map((address) => compressed(files.get(posix.join(posix.dirname(path), address)))));
      const styles = addressesIn(page, 'link[rel="stylesheet"]', 'href');
      const firstTrip = compressed(files.get(path)) + sizeOf(styles);
      const script = sizeOf(addressesIn(page, 'script[src]', 'src'));
      // A font is compressed already.
      const fonts = sum([...files].filter(([name]) => name.endsWith('.woff2')).map(([, font]) => font.length));
      return {
        page: path,
        firstTrip,
        script,
        everything: firstTrip + script + fonts + sizeOf(addressesIn(page, 'link[rel="icon"]', 'href')),
      };
    });
}

/** The pages that a first visit takes longer to load than it should. */
export function weightFaults(site: Site): string[] {
  return weights(site).flatMap(({ page, ...sizes }) =>
    (Object.keys(budgets) as (keyof typeof budgets)[])
      .map((part) => ({ part, most: part === 'script' && workPage.test(page) ? workScript : budgets[part] }))
      .filter(({ part, most }) => sizes[part] > most)
      .map(({ part, most }) => `${page}: ${part} is ${sizes[part]} bytes, at most ${most}`),
  );
}

function addressesIn(page: HtmlElement, selector: string, attribute: string): string[] {
  return all(page, selector).flatMap((element) => attributeOf(element, attribute) ?? []);
}

function compressed(content: Buffer | undefined): number {
  return content ? gzipSync(content, { level: 9 }).length : 0;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
