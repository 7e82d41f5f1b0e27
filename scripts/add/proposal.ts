import { slugOf } from '../convert/link/ids.ts';
import type { Fact } from '../convert/types.ts';

/** Where a document was published, as far as the document itself says. */
export interface Citation {
  readonly title?: string;
  readonly publisher?: string;
  readonly address?: string;
  /** `2026-01-31` */
  readonly retrieved?: string;
}

/** What names a new document in the hub. */
export interface Proposal {
  readonly id: string;
  readonly siglum?: string;
  /** The short name; absent where the document gives none for certain. */
  readonly name?: string;
}

/** What the hub has already. */
export interface Taken {
  readonly ids: ReadonlySet<string>;
  readonly sigla: ReadonlySet<string>;
}

/** An id of this many characters is not cut when it gets a number: the converter cuts file names above 64. */
const longestNumbered = 58;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** A siglum has three characters at most: a letter and two figures. */
const mostNumbered = 99;
/** A name stands in tables: a longer title is cut at its first comma, dash, bar or bracket. */
const longestName = 48;

/**
 * An id that is free: of the title, where the document has one, else of the file's name. Two that are alike are told apart by a number.
 * `stem` is the file's name without its ending.
 */
export function proposeId(title: Fact<string>, stem: string, { ids }: Taken): string {
  const isNamed = (title.basis === 'stated' || title.position !== undefined) && /[\p{L}\p{N}]/u.test(title.value);
  const wanted = slugOf(isNamed ? title.value : stem, 'document');
  if (!ids.has(wanted)) return wanted;
  const base = [...wanted].slice(0, longestNumbered).join('').replace(/-+$/u, '');
  let number = 2;
  while (ids.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** The siglum and the short name of a document. */
export function proposeNames(id: string, title: Fact<string>, { sigla }: Taken): Omit<Proposal, 'id'> {
  const siglum = freeSiglum(id, sigla);
  return {
    ...(siglum === undefined ? {} : { siglum }),
    ...(title.basis === 'stated' ? { name: shortName(title.value) } : {}),
  };
}

/** A capital of the id that no document has, else one of the alphabet, else one with a number. */
function freeSiglum(id: string, sigla: ReadonlySet<string>): string | undefined {
  const capitals = [...id.toUpperCase()].filter((letter) => /^\p{Lu}$/u.test(letter));
  const letter = [...capitals, ...alphabet].find((each) => !sigla.has(each));
  if (letter !== undefined) return letter;
  const numbered = Array.from({ length: mostNumbered - 1 }, (_, index) => `${capitals[0] ?? 'S'}${index + 2}`);
  return numbered.find((each) => !sigla.has(each));
}

function shortName(title: string): string {
  const words = title.replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= longestName) return words;
  const [first = ''] = words.split(/\s*(?:[,;:|([]|\s[–—-]\s)/u);
  return first === '' ? words : first;
}
