import { referencesIn } from './edition.ts';

/** A passage of a generated body: its anchor and where its words stand. */
export interface BodyPassage {
  id: string;
  from: string[];
  /** Where the same words stand again. */
  also: string[];
}

/** A section of a generated body, with the passages before the next heading. */
export interface BodySection {
  id: string;
  level: number;
  /** Absent for the passages before the first heading. */
  title?: string;
  from: string[];
  passages: BodyPassage[];
}

/** `<Passage id="duties-1" from="harbour-clerk:12-40">`; a tag that the text quotes is written `\<Passage`. */
const tag = /(?<!\\)<(?<name>Section|Passage)(?<attributes>(?:\s+[a-z]+="[^"]*")*)\s*>/g;
const attribute = /(?<key>[a-z]+)="(?<value>[^"]*)"/g;

/** The sections of a generated MDX body in their order, a nested one after the one that holds it. */
export function sectionsOf(body: string): BodySection[] {
  const sections: BodySection[] = [];
  for (const { groups } of body.matchAll(tag)) {
    const attributes = attributesIn(groups?.attributes ?? '');
    const id = attributes.get('id') ?? '';
    const from = referencesIn(attributes.get('from'));
    if (groups?.name === 'Passage') {
      sections.at(-1)?.passages.push({ id, from, also: referencesIn(attributes.get('also')) });
      continue;
    }
    const title = attributes.get('title');
    sections.push({ id, level: Number(attributes.get('level')), from, passages: [], ...(title ? { title } : {}) });
  }
  return sections;
}

function attributesIn(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map(({ groups }) => [groups?.key ?? '', decode(groups?.value ?? '')]));
}

const named = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
]);

/** The character references that a JSX attribute may hold: `&amp;`, `&#x22;`, `&#34;`. */
function decode(value: string): string {
  return value.replaceAll(
    /&(?:#x(?<hex>[\da-f]+)|#(?<decimal>\d+)|(?<name>[a-z]+));/gi,
    (whole, hex, decimal, name) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      return decimal ? String.fromCodePoint(Number(decimal)) : (named.get(name) ?? whole);
    },
  );
}

/** The entries that a generated body links to from within a section: `<See to="stages/resume-screen values/candid" />`. */
export function linkedFrom(body: string): Set<string> {
  return new Set(
    [...body.matchAll(/(?<!\\)<See to="(?<to>[^"]*)"/g)].flatMap(({ groups }) => groups?.to?.split(' ') ?? []),
  );
}
