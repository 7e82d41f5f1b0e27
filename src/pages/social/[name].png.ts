import type { APIRoute } from 'astro';
import { type Entries, readEntries } from '../../lib/entries.ts';
import { readEdition, readHub } from '../../lib/hub.ts';
import { navigation } from '../../lib/navigation.ts';
import { collections } from '../../lib/routes.ts';
import { capitalise, count } from '../../lib/text.ts';
import { pngOf } from '../../share/picture-store.ts';
import { type SocialPicture, socialSvg } from '../../share/social-picture.ts';

/** A picture for the home page and one for each collection; none where the hub does not know its address, which pictures need. */
export async function getStaticPaths() {
  const { name: hub, headline, address } = readHub();
  if (address === undefined) return [];
  const entries = await readEntries();
  const { sources } = readEdition();
  const sigla = sources.map(({ siglum }) => siglum);
  const read = `${capitalise(count(sources.length, 'document'))}, read line by line`;
  const home: SocialPicture = { hub, title: hub, line: headline, sigla };
  const lists = (await navigation()).map(({ collection, label }) => {
    const size = collection === 'sources' ? sources.length : entries[collection as keyof Entries].length;
    const line =
      collection === 'sources'
        ? read
        : capitalise(count(size, collections[collection].one, manyOf(collections[collection].one)));
    return { params: { name: collection }, props: { hub, title: label, line, sigla } };
  });
  return [{ params: { name: 'home' }, props: home }, ...lists];
}

export const GET: APIRoute<SocialPicture> = async ({ props }) => {
  const png = await pngOf(socialSvg(props));
  return new Response(Uint8Array.from(png), { headers: { 'content-type': 'image/png' } });
};

/** `page of the playbook` → `pages of the playbook` */
function manyOf(one: string): string {
  const [head = '', ...rest] = one.split(' ');
  return [`${head}s`, ...rest].join(' ');
}
