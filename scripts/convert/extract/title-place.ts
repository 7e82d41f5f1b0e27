import { isKnownPlace, isPlaceName, isRegion } from '../find/gazetteer.ts';
import { slice } from '../position.ts';
import type { PropertyReading, SourceDocument } from '../types.ts';

/** `Clerk – Leeds`, `Clerk, Denver, CO`, `Clerk (London)`, `Clerk in Oslo`: what may stand before a place in a title. */
const seam = /\s[-–—|]\s|,\s|\s\(|\s(?:in|at)\s/gu;

/** A town of the tables, or any with its region: in `Clerk, The Quay, Leeds` the middle is no town. */
function isSure(place: string): boolean {
  const [first = '', ...rest] = place.split(/,\s*/u);
  return isKnownPlace(first) || isRegion(rest.at(-1) ?? '') || rest.length === 0;
}

/** The place that the title names behind the job. For postings that name it nowhere else. */
export function placeInTitle({ source, title }: SourceDocument): PropertyReading[] {
  if (title?.position === undefined) return [];
  const words = slice(source.value, title.position);
  for (const match of words.matchAll(seam)) {
    const from = match.index + match[0].length;
    const place = words.slice(from).replace(/\)?\s*$/u, '');
    if (!isPlaceName(place) || !isSure(place)) continue;
    const start = title.position.start + from;
    const position = { start, end: start + place.length };
    return [
      { property: 'jobLocation', text: place, value: place, basis: 'inferred', position, inferred: 'from the title' },
    ];
  }
  return [];
}
