import { posix } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { all, attributeOf, type Site } from './site.ts';

const attributes = ['href', 'src', 'action'];

/** Every address of a page that leads nowhere, leads to no anchor, or would break below a path or from a folder. */
export function linkFaults({ files, pages }: Site): string[] {
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsOf(page)]));
  return [...pages].flatMap(([path, page]) =>
    addressesOf(page).flatMap((address) => {
      const fault = faultOf(address, path, files, anchors);
      return fault ? [`${path}: ${address} ${fault}`] : [];
    }),
  );
}

function addressesOf(page: HtmlElement): string[] {
  const refresh = all(page, 'meta[http-equiv="refresh"]').map((meta) => attributeOf(meta, 'content')?.split('url=')[1]);
  const linked = attributes.flatMap((name) => all(page, `[${name}]`).map((element) => attributeOf(element, name)));
  return [...refresh, ...linked].filter((address) => address !== undefined);
}

function anchorsOf(page: HtmlElement): Set<string> {
  return new Set(all(page, '[id]').flatMap((element) => attributeOf(element, 'id') ?? []));
}

function faultOf(
  address: string,
  page: string,
  files: Site['files'],
  anchors: Map<string, Set<string>>,
): string | undefined {
  if (/^(?:https?:\/\/|mailto:)/.test(address)) return undefined;
  if (address.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(address)) return 'is not relative';
  const [, path = '', hash = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const target = path ? posix.join(posix.dirname(page), decodeURIComponent(path)) : page;
  if (!files.has(target)) return 'leads to no file';
  return hash && !anchors.get(target)?.has(decodeURIComponent(hash)) ? 'leads to no anchor' : undefined;
}
