import { decodeHtml } from '../convert/formats/html-encoding.ts';
import { parseHtml } from '../convert/formats/html-parse.ts';
import { attribute, type Element, elementsIn, textOf } from '../convert/formats/html-tree.ts';
import { parseJson } from '../convert/formats/json-script.ts';
import type { Citation } from './proposal.ts';

/** Chrome and Firefox: `<!-- saved from url=(0031)https://harbour.example/clerk -->` */
const savedFrom = /<!--\s*saved from url=\(\d+\)(?<address>\S+)\s*-->/u;
/** SingleFile: `url: https://…` and `saved date: Wed Nov 12 2025 …` in a comment. */
const singleFile =
  /<!--\s*Page saved with SingleFile\s+url:\s*(?<address>\S+)\s+saved date:\s*\w{3} (?<month>\w{3}) (?<day>\d{1,2}) (?<year>\d{4})/u;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
/** How far into a file the comment of a program that saved it stands, in characters. */
const head = 4096;

/**
 * What a saved page says of itself: its title, who published it, its address, and when a program saved it. Each from the first place that
 * gives it; what the page does not give is absent. The date of the file is no date of reading, and is not asked.
 */
export function citationOfPage(bytes: Uint8Array): Citation {
  const html = decodeHtml(bytes);
  const elements = elementsIn(parseHtml(html));
  const meta = (name: string) => metaOf(elements, name);
  const data = elements.filter(isData).flatMap((script) => thingsIn(textOf(script)));
  const posting = data.find(({ '@type': type }) => type === 'JobPosting');
  const site = data.find(({ '@type': type }) => type === 'WebSite');
  const saved = singleFile.exec(html.slice(0, head))?.groups;
  const canonical = elements.find((each) => each.tagName === 'link' && attribute(each, 'rel') === 'canonical');
  return {
    ...given('title', [posting?.['title'], meta('og:title')]),
    ...given('publisher', [
      meta('og:site_name'),
      site?.['name'],
      nameOf(data.find((each) => each['publisher'])?.['publisher']),
    ]),
    ...given(
      'address',
      [
        ...[canonical && attribute(canonical, 'href'), meta('og:url'), posting?.['url']],
        ...[savedFrom.exec(html.slice(0, head))?.groups?.['address'], saved?.['address']],
      ].filter(isAddress),
    ),
    ...given('retrieved', [saved && dayOf(saved)]),
  };
}

/** The first of some words that there are, on one line. */
function given(field: keyof Citation, all: readonly unknown[]): Citation {
  const words = all.map((each) => (typeof each === 'string' ? each.replaceAll(/\s+/gu, ' ').trim() : ''));
  const first = words.find((each) => each !== '');
  return first === undefined ? {} : { [field]: first };
}

function metaOf(elements: readonly Element[], name: string): string | undefined {
  const found = elements.find(
    (each) => each.tagName === 'meta' && [attribute(each, 'property'), attribute(each, 'name')].includes(name),
  );
  return found && attribute(found, 'content');
}

function isData(element: Element): boolean {
  return element.tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(element, 'type'));
}

/** The things of JSON-LD: alone, in a list or in a graph. Broken JSON has none. */
function thingsIn(text: string): Record<string, unknown>[] {
  const all: unknown[] = [parseJson(text)].flat();
  return all.flatMap((each) => (isThing(each) ? [each, ...[each['@graph'] ?? []].flat().filter(isThing)] : []));
}

function isThing(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nameOf(thing: unknown): unknown {
  return isThing(thing) ? thing['name'] : thing;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//iu.test(value) && URL.canParse(value);
}

function dayOf({ year, month, day }: Record<string, string>): string | undefined {
  const number = months.indexOf(month ?? '') + 1;
  return number === 0 ? undefined : `${year}-${String(number).padStart(2, '0')}-${day?.padStart(2, '0')}`;
}
