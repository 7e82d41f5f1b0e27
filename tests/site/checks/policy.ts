import { createHash } from 'node:crypto';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, isStub, type Site } from './site.ts';

/** Written out once more: the site's own module must not be what the site is checked against. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** Pages whose policy is not there, comes too late or allows more than the site needs; resources of another origin. */
export function policyFaults(site: Site): string[] {
  const policies = [...site.pages].flatMap(([path, page]) => {
    const head = all(page, 'head > *');
    const [charset, policy] = head;
    if (!charset?.hasAttribute('charset')) return [`${path}: the charset is not first`];
    const stated = policy && attributeOf(policy, 'content');
    return stated === policyFor(path, page) ? [] : [`${path}: the policy is ${stated}`];
  });
  return [...policies, ...foreignFaults(site)];
}

function policyFor(path: string, page: HtmlElement): string {
  if (isStub(page)) {
    const script = all(page, 'script').some((script) => attributeOf(script, 'src') === '../moved.js')
      ? " script-src 'self';"
      : '';
    return `default-src 'none';${script} base-uri 'none'`;
  }
  if (path !== '404.html') return pagePolicy;
  const style = all(page, 'style')[0]?.textContent ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** Elements that bring another document, a plug-in or another base into a page: the site has no use for them. */
const refused = 'iframe, frame, object, embed, applet, base, portal, audio, video';
/** Attributes that load, send or hold a document, and that the site does not use. */
const unused = /^(?:srcdoc|srcset|ping|formaction|background|poster|manifest|xlink:href|data)$/i;
/** What a `link` may name without loading it. */
const named = /^(?:canonical|alternate)$/;

function foreignFaults({ files, pages }: Site): string[] {
  const strange = [...pages].flatMap(([path, page]) => [
    ...all(page, refused).map(({ tagName }) => `${path}: has ${tagName}`),
    ...all(page, '*').flatMap(({ tagName, attributes }) =>
      attributes.filter(({ key }) => unused.test(key)).map(({ key }) => `${path}: ${tagName} has ${key}`),
    ),
  ]);
  const loaded = [...pages].flatMap(([path, page]) =>
    [
      ...all(page, '[src]').map((element) => attributeOf(element, 'src') ?? ''),
      ...all(page, 'link')
        .filter((link) => !named.test(attributeOf(link, 'rel') ?? ''))
        .map((link) => attributeOf(link, 'href') ?? ''),
    ].map((address) => ({ path, address })),
  );
  const styled = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, css]) =>
      [...css.toString().matchAll(/(?:url\(|@import\s*)["']?([^"')]+)/g)].map(([, address = '']) => ({
        path,
        address,
      })),
    );
  const foreign = [...loaded, ...styled]
    .filter(({ address }) => address.startsWith('/') || /^[a-z]+:/i.test(address.trim()))
    .map(({ path, address }) => `${path}: loads ${address}`);
  return [...strange, ...foreign];
}
