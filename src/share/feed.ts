import type { ChangeDay } from '../schemas/changes.ts';
import { folderAddress, publicAddress } from './address.ts';
import { xmlText } from './xml.ts';

/** What a feed says of the hub, and how it names entries. */
export interface FeedHub {
  name: string;
  description: string;
  address: string;
  language: string;
}

/** An entry of the hub as a feed links to it: its root-absolute page and its name; undefined where it is gone. */
export type FindEntry = (entry: string) => { href: string; name: string } | undefined;

/**
 * An Atom feed (RFC 4287) of the days on which the hub changed. The days come from the hub's own file, so that the feed of one state
 * of the hub is always the same; a hub that tells no change has a feed without entries, as old as the epoch.
 */
export function feedOf(days: readonly ChangeDay[], hub: FeedHub, find: FindEntry): string {
  const home = folderAddress(hub.address);
  const feed = publicAddress('/feed.xml', hub.address);
  const updated = instant(days[0]?.on ?? '1970-01-01');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(hub.language)}">`,
    `<id>${xmlText(home)}</id>`,
    `<title>${xmlText(hub.name)}</title>`,
    `<subtitle>${xmlText(hub.description)}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<author><name>${xmlText(hub.name)}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(feed)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(home)}"/>`,
    ...days.map((day) => entryOf(day, hub, find)),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(day: ChangeDay, hub: FeedHub, find: FindEntry): string {
  const lists = [
    ['New', day.added],
    ['Changed', day.changed],
    ['Gone', day.gone],
  ] as const;
  const told = lists.filter(([, entries]) => entries.length > 0);
  const title = told.map(([word, entries]) => `${entries.length} ${word.toLowerCase()}`).join(', ');
  const content = told
    .map(([word, entries]) => `<p>${word}</p><ul>${entries.map(itemOf(hub, find)).join('')}</ul>`)
    .join('');
  return [
    '<entry>',
    `<id>${xmlText(`${folderAddress(hub.address)}#${day.on}`)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<updated>${instant(day.on)}</updated>`,
    `<link rel="alternate" type="text/html" href="${xmlText(folderAddress(hub.address))}"/>`,
    `<content type="html">${xmlText(content)}</content>`,
    '</entry>',
  ].join('\n');
}

function itemOf({ address }: FeedHub, find: FindEntry): (entry: string) => string {
  return (entry) => {
    const found = find(entry);
    if (!found) return `<li>${xmlText(entry)}</li>`;
    return `<li><a href="${xmlText(publicAddress(found.href, address))}">${xmlText(found.name)}</a></li>`;
  };
}

/** A day as Atom wants an instant: its beginning in UTC. */
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
