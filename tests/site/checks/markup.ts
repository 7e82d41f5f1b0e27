import type { HtmlElement } from 'html-validate';
import { all, attributeOf, isStub, type Site, validator } from './site.ts';

/** What a page lacks that every page must have, and what it has that none may. */
export function markupFaults({ pages }: Site): string[] {
  return [...pages].flatMap(([path, page]) =>
    [
      ...headingFaults(page),
      ...idFaults(page),
      ...inlineFaults(page, path),
      ...frameFaults(page, path),
      ...landmarkFaults(page),
    ].map((fault) => `${path}: ${fault}`),
  );
}

/** The errors that html-validate finds, with their lines. */
export async function validationFaults({ files, pages }: Site): Promise<string[]> {
  const reports = await Promise.all(
    [...pages.keys()].map((path) => validator.validateString(`${files.get(path)}`, path)),
  );
  return reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, message }) => `${filePath}:${line}:${column} ${message} (${ruleId})`),
    ),
  );
}

function headingFaults(page: HtmlElement): string[] {
  // Elements come in the order of the document only when one selector asks for all of them.
  const levels = all(page, '*').flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []));
  const first = levels.filter((level) => level === 1).length;
  const skips = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`h${level} follows h${levels[index - 1] ?? 0}`] : [],
  );
  return first === 1 ? skips : [`${first} h1`, ...skips];
}

function idFaults(page: HtmlElement): string[] {
  const ids = all(page, '[id]').map((element) => attributeOf(element, 'id'));
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two elements with the id ${id}`);
}

function inlineFaults(page: HtmlElement, path: string): string[] {
  const handlers = all(page, '*').filter((element) =>
    element.attributes.some(({ key }) => key === 'style' || /^on/.test(key)),
  );
  const scripts = all(page, 'script').filter(
    // Data is not run.
    (script) => !script.hasAttribute('src') && attributeOf(script, 'type') !== 'application/ld+json',
  );
  const styles = path === '404.html' ? [] : all(page, 'style');
  return [...handlers, ...scripts, ...styles].map(({ tagName }) => `inline code in or on ${tagName}`);
}

/** Several landmarks of one kind that speech cannot tell apart, links without words, and structured data that is none. */
function landmarkFaults(page: HtmlElement): string[] {
  const names = all(page, 'nav').map((nav) => attributeOf(nav, 'aria-label') ?? '');
  const alike = names.filter((name, index) => name === '' || names.indexOf(name) !== index);
  const mute = all(page, 'a[href]').filter(
    (link) => link.textContent.trim() === '' && !link.hasAttribute('aria-label'),
  );
  const data = all(page, 'script[type="application/ld+json"]').filter((script) => !isJson(script.textContent));
  return [
    ...alike.map((name) => `navigation named “${name}” twice or not at all`),
    ...mute.map((link) => `a link without words to ${attributeOf(link, 'href')}`),
    ...data.map(() => 'structured data that is no JSON'),
  ];
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

function frameFaults(page: HtmlElement, path: string): string[] {
  const named = [
    ['html[lang]', 1],
    ['title', 1],
    ['main', 1],
  ] as const;
  const framed = [
    ['header', 1],
    ['footer', 1],
    ['.skip[href="#main"]', 1],
    ['input[type="search"]', 1],
    ['label[for="q"]', 1],
    ['meta[name="description"]', 1],
  ] as const;
  const standsAlone = path === '404.html' || isStub(page);
  const expected = standsAlone ? named : [...named, ...framed];
  return expected.flatMap(([selector, n]) => {
    const found = all(page, selector).length;
    return found === n ? [] : [`${found} ${selector}, expected ${n}`];
  });
}
