import { isPlaceName } from '../find/gazetteer.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { slice } from '../position.ts';
import type { PropertyReading, Section, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';
import { placeReading } from './chip-place.ts';
import { modeReading } from './header.ts';

/** Characters; a longer line under `Location` is prose. */
const longest = 120;
const mostLines = 3;

/** The places and the way of work on the short lines under a heading that is a label of places: `Location`. */
export function readHeadedPlaces(document: SourceDocument): PropertyReading[] {
  return walk(document.root).flatMap((section) => (isHeaded(document, section) ? placesIn(document, section) : []));
}

function isHeaded({ source }: SourceDocument, { role, heading, blocks, sections }: Section): boolean {
  const isShort = ({ kind, text }: Section['blocks'][number]) =>
    (kind === 'paragraph' || kind === 'item') &&
    text.end - text.start <= longest &&
    !/[.!?]$/u.test(slice(source.value, text));
  const words = heading ? slice(source.value, heading.title ?? heading.text).replace(/:$/u, '') : '';
  const isLines = blocks.length > 0 && blocks.length <= mostLines && sections.length === 0 && blocks.every(isShort);
  return role === 'other' && isLines && labelProperty(words) === 'jobLocation';
}

/** A line counts where each place on it is one by its shape or the tables: `Remote - Everyone` names none. */
function placesIn({ source }: SourceDocument, { blocks }: Section): PropertyReading[] {
  return blocks.flatMap(({ text }) => {
    const line = { ...text, words: slice(source.value, text) };
    const places = placeReading(line).filter(({ text: place }) => isPlaceName(place));
    return [...places, ...modeReading(line)];
  });
}
