import type { Role } from '../../../src/schemas/role.ts';
import type { SectionDraft } from '../drafts.ts';
import type { JobPosting, ListProperty } from '../hub-record.ts';
import type { Position } from '../types.ts';

/** What pages call the lists of a posting, in the order in which a reader wants them. */
const names: readonly (readonly [keyof Role['lists'], ListProperty])[] = [
  ['responsibilities', 'responsibilities'],
  ['minimum', 'minimum'],
  ['preferred', 'preferred'],
  ['skills', 'skills'],
  ['benefits', 'jobBenefits'],
];

/** Which passages of an entry hold the items of the posting's lists, by their ids; a list without a passage is left out. */
export function listsOf({ lists }: JobPosting, sections: readonly SectionDraft[]): Role['lists'] {
  const passages = sections.flatMap(passagesIn);
  return Object.fromEntries(
    names.flatMap(([name, property]) => {
      const places = lists[property].flatMap(({ position }) => position ?? []);
      const ids = passages.filter(({ from }) => places.some((place) => isWithin(place, from))).map(({ id }) => id);
      return ids.length > 0 ? [[name, ids]] : [];
    }),
  );
}

function passagesIn(section: SectionDraft): { id: string; from: Position }[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'section') return passagesIn(child);
    return child.kind === 'passage' ? [child] : [];
  });
}

function isWithin(place: Position, passage: Position): boolean {
  return passage.start <= place.start && place.end <= passage.end;
}
