import { all, attributeOf, type Site } from './site.ts';

/** What is wrong with the search index: its place, its form, results that would land on nothing. */
export function searchIndexFaults({ files, pages }: Site): string[] {
  const page = pages.get('search.html');
  const folder =
    (page && all(page, '[data-search-index]').map((element) => attributeOf(element, 'data-search-index'))[0]) ?? '';
  if (!/^search-[0-9a-f]{8}\/$/.test(folder))
    return [`search.html: the index is in ${folder}, expected a folder named by its content`];
  if (!files.has(`${folder}index.json`)) return [`${folder}index.json: is not there`];
  const spare = [...files.keys()].filter((path) => path === 'search-records.json');
  return [
    ...spare.map((path) => `${path}: nothing uses it`),
    ...urlsIn(files, folder).flatMap((url) => landingFault(url, pages)),
  ];
}

/** The address of every record, in whichever file it is. */
function urlsIn(files: Site['files'], folder: string): string[] {
  return [...files]
    .filter(([path]) => path.startsWith(folder))
    .flatMap(([, content]) => (JSON.parse(`${content}`).records ?? []).map(({ url }: { url: string }) => url));
}

function landingFault(url: string, pages: Site['pages']): string[] {
  const [path = '', anchor = ''] = url.split('#').map(decodeURIComponent);
  const target = pages.get(path);
  return target && all(target, '[id]').some((element) => attributeOf(element, 'id') === anchor)
    ? []
    : [`${url}: a result would land on nothing`];
}
