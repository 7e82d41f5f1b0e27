import { linksInField, referenceOf, targetOf } from '../../src/playbook/references.ts';
import type { Message } from '../convert/message.ts';
import type { Position } from '../convert/types.ts';
import { type BodyPart, bodyTree, placeOfPart } from './body.ts';
import type { ReadNote } from './check-form.ts';
import { messageAt } from './message-at.ts';
import { nearest } from './nearest.ts';
import type { Note } from './note.ts';
import type { Targets } from './targets.ts';

/**
 * The links of notes that lead to no entry, to no anchor of one, or to no line of a source.
 *
 * @param formers the ids that entries had before, with those of today: who renamed an entry is told its new id
 */
export function checkLinks(
  notes: readonly ReadNote[],
  targets: Targets,
  formers: ReadonlyMap<string, string> = new Map(),
): Message[] {
  return notes.flatMap(({ note }) =>
    linksOf(note).flatMap(({ address, place }) => {
      const fault = faultOf(address, targets, formers);
      if (!fault) return [];
      const hint =
        'Correct the link, or take it out. Entries are named as <collection>/<id>, as in the address of their page.';
      return [messageAt('dead-reference', note, place, `link to \`${address}\``, fault, hint)];
    }),
  );
}

/** The links by id of a note, in its fields and in its body, with the place of their address. */
export function linksOf(note: Note): { address: string; place: Position }[] {
  const inFields = linksInField(note.text.slice(0, note.bodyAt)).map(({ address, at }) => ({
    address,
    place: { start: at, end: at + address.length },
  }));
  const read = bodyTree(note);
  return [...inFields, ...('tree' in read ? linksBelow(read.tree, note) : [])];
}

function linksBelow(part: BodyPart, note: Note): { address: string; place: Position }[] {
  const below = (part.children ?? []).flatMap((child) => linksBelow(child, note));
  if (part.type !== 'link' || part.url === undefined || !referenceOf(part.url)) return below;
  const whole = placeOfPart(note, part);
  const at = note.text.lastIndexOf(part.url, whole.end);
  const place = at < whole.start ? whole : { start: at, end: at + part.url.length };
  return [{ address: part.url, place }, ...below];
}

/** What was expected instead of an address; undefined where it leads somewhere. */
function faultOf(address: string, targets: Targets, formers: ReadonlyMap<string, string>): string | undefined {
  const reference = referenceOf(address);
  if (!reference) return undefined;
  const entry = targetOf(reference);
  const anchors = targets.get(entry)?.();
  const scheme = reference.to === 'entry' ? 'entry:' : 'source:';
  const shown = (name: string) => `\`${scheme}${reference.to === 'entry' ? name : name.replace(/^sources\//u, '')}\``;
  if (!anchors) {
    const today = formers.get(entry);
    if (today !== undefined && targets.has(today)) return `its id of today, ${shown(today)}`;
    const names = [...targets.keys()].filter((name) => reference.to === 'entry' || name.startsWith('sources/'));
    return `an entry of the hub, such as ${nearest(entry, names).map(shown).join(', ')}`;
  }
  const { anchor = '' } = reference;
  if (anchors.has(anchor) || (anchor === '' && reference.to === 'entry')) return undefined;
  const near = nearest(anchor, anchors).map((name) => shown(`${entry}#${name}`));
  return `a place of that page, such as ${near.join(', ')}`;
}
