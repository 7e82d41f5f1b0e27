import type { Disagreement } from '../schemas/apparatus.ts';
import type { Role } from '../schemas/role.ts';
import type { Entries, RoleEntry, StageEntry } from './entries.ts';
import { entryPage } from './routes.ts';
import { type BodyPassage, type BodySection, sectionsOf } from './sections.ts';

/** One thing to tick. The key stays while the entry, the passage or the words do. */
export interface Item {
  key: string;
  text: string;
  href?: string;
  from: readonly string[];
}

/** A list of what the posting asks. */
export interface Asked {
  title: string;
  items: Item[];
}

/** A stage with what it says to this kind of role. */
export interface Step {
  key: string;
  stage: StageEntry;
  /** The sections for the role's family, or what the stage says to all; each with its first passages. */
  tests: { title?: string; href: string; passages: BodyPassage[] }[];
  prompts: Item[];
}

/** A value with room for a story. */
export interface Story {
  key: string;
  title: string;
  href: string;
  about: BodyPassage | undefined;
  prompts: Item[];
}

/** As many passages of a section as one reads the evening before. */
const mostPassages = 2;
const asked: readonly (readonly [keyof Role['lists'], string])[] = [
  ['minimum', 'Required'],
  ['preferred', 'Preferred'],
  ['skills', 'Skills and traits'],
];

/** What the posting asks for, list by list. */
export function askedOf({ id, data, body = '' }: RoleEntry): Asked[] {
  const passages = new Map(sectionsOf(body).flatMap((section) => section.passages.map((each) => [each.id, each])));
  return asked.flatMap(([name, title]) => {
    const items = (data.lists[name] ?? []).flatMap((anchor) => {
      const found = passages.get(anchor);
      const href = entryPage('roles', id, anchor);
      return found ? [{ key: `roles/${id}#${anchor}`, text: found.text, href, from: found.from }] : [];
    });
    return items.length > 0 ? [{ title, items }] : [];
  });
}

/** The stages that apply to the role, in order. */
export function stepsOf({ data }: RoleEntry, { stages }: Pick<Entries, 'stages'>): Step[] {
  return stages.filter(({ id }) => data.stages.includes(id)).map((stage) => stepOf(stage, data.family));
}

/** The values of the hub. */
export function storiesOf({ values }: Pick<Entries, 'values'>): Story[] {
  return values.map(({ id, data, body = '' }) => ({
    key: `values/${id}`,
    title: data.title,
    href: entryPage('values', id),
    about: sectionsOf(body).flatMap(({ passages }) => passages)[0],
    prompts: promptsOf(`values/${id}`, data.prompts),
  }));
}

/** What only the other side can answer: where the posting contradicts itself, and what it leaves open. */
export function toAsk({ id, data }: RoleEntry, disagreements: readonly Disagreement[]): Item[] {
  const own = disagreements.filter(({ entry }) => entry === `roles/${id}`);
  return [
    ...own.map(({ id: anchor, question, sides }) => ({
      key: `roles/${id}#${anchor}`,
      text: `${question} The posting says ${sides.map(({ reading }) => `“${reading}”`).join(' and ')}.`,
      href: entryPage('roles', id, anchor),
      from: sides.flatMap(({ from }) => from.slice(0, 1)),
    })),
    ...data.gaps.map(({ property, label, text }) => ({
      key: `roles/${id}#gap-${property}-${slugOf(label)}`,
      text: `${label}? ${text}`,
      href: entryPage('roles', id, `gap-${property}`),
      from: [],
    })),
  ];
}

function stepOf(stage: StageEntry, family: Role['family']): Step {
  const { id, data, body = '' } = stage;
  const sections = sectionsOf(body);
  const own = data.variants.filter(({ families }) => families.includes(family));
  const others = data.variants.filter(({ families }) => !families.includes(family));
  const elsewhere = new Set(others.flatMap((variant) => under(variant.id, sections)).flatMap(placesIn));
  const first = sections.find(({ passages }) => passages.length > 0);
  const shown = own.length > 0 ? own : first ? [{ id: first.id, title: first.title }] : [];
  return {
    key: `stages/${id}`,
    stage,
    tests: shown.map(({ id: anchor, title }) => ({
      ...(title ? { title } : {}),
      href: entryPage('stages', id, anchor),
      passages: under(anchor, sections)
        .flatMap(({ passages }) => passages)
        .slice(0, own.length > 1 ? 1 : mostPassages),
    })),
    prompts: promptsOf(
      `stages/${id}`,
      data.prompts.filter(({ from }) => ![...elsewhere].some((place) => contains(place, from))),
    ),
  };
}

/** A section with those that it holds. */
function under(id: string, sections: readonly BodySection[]): BodySection[] {
  const at = sections.findIndex((section) => section.id === id);
  const level = sections[at]?.level ?? 0;
  const rest = sections.slice(at + 1);
  const end = rest.findIndex((section) => section.level <= level);
  return at < 0 ? [] : sections.slice(at, end < 0 ? sections.length : at + 1 + end);
}

function placesIn({ passages }: BodySection): string[] {
  return passages.flatMap(({ from }) => from);
}

/** Whether a reference lies within another: `guide:10-40` holds `guide:12-20`. */
function contains(outer: string, inner: string): boolean {
  const [one, other] = [outer, inner].map((each) => /^(.+):(\d+)-(\d+)$/.exec(each) ?? []);
  if (!one || !other || one[1] !== other[1]) return false;
  return Number(one[2]) <= Number(other[2]) && Number(other[3]) <= Number(one[3]);
}

function promptsOf(entry: string, prompts: readonly { text: string; from: string }[]): Item[] {
  return prompts.map(({ text, from }) => ({ key: `${entry}?${slugOf(text)}`, text, from: [from] }));
}

/** `Tell me about yourself` → `tell-me-about-yourself`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
