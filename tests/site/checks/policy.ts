import { createHash } from 'node:crypto';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, isStub, type Site } from './site.ts';

const pagePolicy =
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
  if (isStub(page)) return "default-src 'none'; base-uri 'none'";
  if (path !== '404.html') return pagePolicy;
  const style = all(page, 'style')[0]?.textContent ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function foreignFaults({ files, pages }: Site): string[] {
  const resources =
    'script[src], img[src], source[src], iframe[src], link[rel="stylesheet"], link[rel="icon"], link[rel="modulepreload"]';
  const loaded = [...pages].flatMap(([path, page]) =>
    all(page, resources).map((element) => ({
      path,
      address: attributeOf(element, 'src') ?? attributeOf(element, 'href') ?? '',
    })),
  );
  const styled = [...files]
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, css]) =>
      [...css.toString().matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => ({ path, address })),
    );
  return [...loaded, ...styled]
    .filter(({ address }) => address.startsWith('/') || /^[a-z]+:/i.test(address))
    .map(({ path, address }) => `${path}: loads ${address}`);
}
