import { relativeAddress } from '../integrations/relative-links.ts';
import { type Collection, collections, listPage } from './routes.ts';

/** A step on the way from the first page to the page itself, which has no address. */
export interface Step {
  name: string;
  href?: string;
}

/**
 * The way to a page: the first page, the list of its collection, the page.
 *
 * @param path the page's address in the built folder, as in `/roles/clerk.html`; the first page has no way to it
 */
export function trailTo(path: string, title: string, hub: string, collection?: Collection): Step[] {
  if (path === '/index.html') return [];
  const list = collection && listPage(collection);
  const between =
    collection && list !== path ? [{ name: collections[collection].label, href: listPage(collection) }] : [];
  return [{ name: hub, href: '/index.html' }, ...between, { name: title }];
}

/**
 * The way to a page as schema.org's BreadcrumbList, safe within a script element.
 *
 * @param address where the hub stands; without one, addresses are relative to the page, as JSON-LD allows
 */
export function breadcrumbList(trail: readonly Step[], path: string, address?: string): string {
  const itemOf = (href: string) =>
    address ? new URL(`.${href}`, address.replace(/\/?$/, '/')).href : relativeAddress(href, path.slice(1), new Set());
  const itemListElement = trail.map(({ name, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    ...(href ? { item: itemOf(href) } : {}),
  }));
  const list = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement };
  return JSON.stringify(list).replaceAll('<', '\\u003c');
}
