import type { Role } from '../schemas/role.ts';
import { positionOf } from './edition.ts';
import type { Entries, RoleEntry, StageEntry } from './entries.ts';
import { type Item, promptsOf } from './preparation.ts';
import { entryPage } from './routes.ts';
import { type BodyPassage, type BodySection, sectionsOf } from './sections.ts';

/** A stage with what it says to this kind of role. */
export interface Step {
  key: string;
  stage: StageEntry;
  /** The sections for the role's family, or what the stage says to all; each with its first passages. */
  tests: { title?: string; href: string; passages: BodyPassage[] }[];
  prompts: Item[];
}

/** As many passages of a section as one reads the evening before. */
const mostPassages = 2;

/** The stages that apply to the role, in order. */
export function stepsOf({ data }: RoleEntry, { stages }: Pick<Entries, 'stages'>): Step[] {
  return stages.filter(({ id }) => data.stages.includes(id)).map((stage) => stepOf(stage, data.family));
}

function stepOf(stage: StageEntry, family: Role['family']): Step {
  const { id, data, body = '' } = stage;
  const sections = sectionsOf(body);
  const own = data.variants.filter(({ families }) => families.includes(family));
  const others = data.variants.filter(({ families }) => !families.includes(family));
  const elsewhere = new Set(others.flatMap((variant) => under(variant.id, sections)).flatMap(placesIn));
  const first = sections.find(({ passages }) => passages.length > 0);
  const toAll = first ? [{ id: first.id, title: first.title }] : [];
  const shown = own.length > 0 ? own : toAll;
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
  const [one, other] = [positionOf(outer), positionOf(inner)];
  return one.source === other.source && one.start <= other.start && other.end <= one.end;
}
