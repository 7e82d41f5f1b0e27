import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

/** A built folder, read: the bytes of each file and the tree of each page, by path with forward slashes. */
export interface Site {
  files: Map<string, Buffer>;
  pages: Map<string, HtmlElement>;
}

export const validator = new HtmlValidate(
  // The documents decide how long a title is, and MDX is rendered with `<br/>`, which HTML reads as `<br>`.
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: { 'long-title': 'off', 'void-style': 'off' },
  }),
);

/** Reads a built folder. Throws where there is none. */
export function readSite(folder: string): Promise<Site> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return siteOf(new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))])));
}

/** A site out of files in memory. */
export async function siteOf(files: Map<string, Buffer>): Promise<Site> {
  const parser = new Parser(await validator.getConfigFor('page.html'));
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return { files, pages: new Map(pages.map(([path, content]) => [path, parser.parseHtml(content.toString())])) };
}

/** Whether a page is only there to lead on to another. */
export function isStub(page: HtmlElement): boolean {
  return all(page, 'meta[http-equiv="refresh"]').length > 0;
}

/** Every element of a page that a selector matches. */
export function all(page: HtmlElement, selector: string): HtmlElement[] {
  return page.querySelectorAll(selector);
}

/** The value of an attribute with its character references read; undefined where it is absent or has no value. */
export function attributeOf(element: HtmlElement, attribute: string): string | undefined {
  const value = element.getAttributeValue(attribute);
  return value === null ? undefined : value.replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
