import type { APIRoute } from 'astro';
import { relativeAddress } from '../../integrations/relative-links.ts';
import { movedStub } from '../../integrations/stub.ts';
import { readEntries } from '../../lib/entries.ts';
import { findEntry } from '../../lib/entry-labels.ts';
import { entryPage, entryParts } from '../../lib/routes.ts';
import { readRedirects } from '../../playbook/redirects.ts';

/** An address that an entry had before, and where it leads. */
interface Former {
  from: string;
  to: string;
}

/** A page for each former address; none where the hub has a page there, or nothing where it leads. */
export async function getStaticPaths() {
  const entries = await readEntries();
  const renamed = entries.playbook.flatMap(({ id, data }) =>
    data.formerly.map((former) => ({ from: `playbook/${former}`, to: `playbook/${id}` })),
  );
  const kept = Object.entries(readRedirects()).map(([from, to]) => ({ from, to }));
  return [...renamed, ...kept]
    .filter(({ from, to }) => !findEntry(entries, from) && findEntry(entries, to))
    .map((former) => {
      const { collection, id } = entryParts(former.from);
      return { params: { collection, former: id }, props: former };
    });
}

export const GET: APIRoute<Former> = ({ props: { from, to } }) => {
  const [page, target] = [from, to].map((entry) => {
    const { collection, id } = entryParts(entry);
    return entryPage(collection, id);
  });
  const [address, script] = [target ?? '', '/moved.js'].map((path) =>
    relativeAddress(path, (page ?? '').slice(1), new Set()),
  );
  return new Response(movedStub(address ?? '', script ?? ''), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
