import { gunzipSync } from 'node:zlib';
import { all, attributeOf, type Site } from './site.ts';

/** What is wrong with the search index: its place, its size, results that would land on nothing. */
export function searchIndexFaults({ files, pages }: Site): string[] {
  const page = pages.get('search.html');
  const folder =
    (page && all(page, '[data-search-state]').map((region) => attributeOf(region, 'data-search-index'))[0]) ?? '';
  if (!/^pagefind-[0-9a-f]{8}\/$/.test(folder))
    return [`search.html: the index is in ${folder}, expected a folder named by its content`];
  const inFolder = [...files.keys()].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  const spare = [...files.keys()].filter(
    (path) => /pagefind-(?:ui|modular-ui|component-ui|highlight)/.test(path) || path === 'search-records.json',
  );
  const fragments = inFolder.filter((path) => path.endsWith('.pf_fragment'));
  const listed = Object.values(
    JSON.parse(`${files.get(`${folder}collections.json`) ?? '{}'}`) as Record<string, string[]>,
  ).flat();
  return [
    ...spare.map((path) => `${path}: nothing uses it`),
    ...(listed.length === fragments.length
      ? []
      : [`${folder}collections.json: lists ${listed.length} of ${fragments.length} records`]),
    ...fragments.flatMap((path) => landingFault(urlIn(files.get(folder + path)), pages)),
  ];
}

function landingFault(url: string, pages: Site['pages']): string[] {
  const [path = '', anchor = ''] = url.split('#').map(decodeURIComponent);
  const target = pages.get(path);
  return target && all(target, '[id]').some((element) => attributeOf(element, 'id') === anchor)
    ? []
    : [`${url}: a result would land on nothing`];
}

function urlIn(fragment: Buffer | undefined): string {
  const text = fragment ? gunzipSync(fragment).toString() : '{}';
  return JSON.parse(text.slice(text.indexOf('{'))).url;
}
