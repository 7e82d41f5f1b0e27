import type { Disagreement } from '../schemas/apparatus.ts';
import type { Role } from '../schemas/role.ts';
import type { Entries, RoleEntry } from './entries.ts';
import { entryPage } from './routes.ts';
import { type BodyPassage, sectionsOf } from './sections.ts';

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

/** A value with room for a story. */
export interface Story {
  key: string;
  title: string;
  href: string;
  about: BodyPassage | undefined;
  prompts: Item[];
}

const asked: readonly (readonly [keyof Role['lists'], string])[] = [
  ['minimum', 'Required'],
  ['preferred', 'Preferred'],
  ['skills', 'Skills and traits'],
];

/** The anchor of something that is prepared, from its key: `stages/phone-screen` → `stages-phone-screen`. */
export function anchorOf(key: string): string {
  return key.replace('/', '-');
}

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

/** Of more values than this, only those that stand beside the role's stages are prepared for. */
const mostStories = 24;

/** The values to have stories for: those of the documents that the role's stages are from; where there are none, all of a few. */
export function storiesOf({ data }: RoleEntry, { values, stages }: Pick<Entries, 'values' | 'stages'>): Story[] {
  const path = new Set(data.stages);
  const guides = new Set(stages.filter(({ id }) => path.has(id)).flatMap((stage) => stage.data.sources));
  const beside = values.filter((value) => value.data.sources.some((source) => guides.has(source)));
  const all = values.length > mostStories ? [] : values;
  return (beside.length > 0 ? beside : all).map(({ id, data, body = '' }) => ({
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

/** What is asked, word for word, as things to have an answer for. */
export function promptsOf(entry: string, prompts: readonly { text: string; from: string }[]): Item[] {
  return prompts.map(({ text, from }) => ({ key: `${entry}?${slugOf(text)}`, text, from: [from] }));
}

/** `Tell me about yourself` → `tell-me-about-yourself`. */
function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
