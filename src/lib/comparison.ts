import type { Fact, Gap, Role } from '../schemas/role.ts';
import { type BodyPassage, sectionsOf } from './sections.ts';
import { mergeRows, type RankedRow } from './side-by-side.ts';

/** What a role says in one row; nothing where its document does not state it. */
export interface Cell {
  fact?: Fact;
  gap?: Gap;
  passages?: BodyPassage[];
}

/** A row of the comparison. */
export interface Row extends RankedRow {
  group: string;
  kind: 'fact' | 'list';
}

/** What a reader compares, in order. Facts of other properties come last in the last group of facts. */
const groups: readonly (readonly [group: string, properties: readonly string[]])[] = [
  ['Time', ['duration', 'jobStartDate', 'validThrough', 'datePosted']],
  ['Place', ['jobLocation', 'jobLocationType']],
  ['Offered', ['baseSalary', 'incentiveCompensation']],
  ['Asked for', ['experienceRequirements', 'educationRequirements', 'eligibilityToWorkRequirement']],
  ['The post', ['employmentType', 'hiringOrganization', 'department']],
];
const listGroup = 'Point by point';
const lists: Readonly<Record<keyof Role['lists'], string>> = {
  responsibilities: 'The work',
  minimum: 'Required',
  preferred: 'Preferred',
  skills: 'Skills and traits',
  benefits: 'Benefits',
};
const listNames = Object.keys(lists) as (keyof Role['lists'])[];
/** The rank of a group's first row is its number times this. */
const groupSize = 100;

/** The rows in which these roles say something, or lack what a reader expects. */
export function rowsOf(roles: readonly { data: Role; body?: string | undefined }[]): Row[] {
  const facts = roles.flatMap(({ data }) => data.facts.map((fact) => factRow(keyOf(fact), fact.label)));
  const gaps = roles.flatMap(({ data }) => data.gaps.map(({ property, label }) => factRow(property, label)));
  const listed = listNames
    .filter((name) => roles.some(({ data }) => data.lists[name]))
    .map(
      (name): Row => ({
        key: `list-${name}`,
        label: lists[name],
        group: listGroup,
        rank: groups.length * groupSize + listNames.indexOf(name),
        kind: 'list',
      }),
    );
  return mergeRows([facts, gaps, listed]);
}

/** What finds a role's cells, with its body read once. */
export function cellsOf({ data, body = '' }: { data: Role; body?: string | undefined }): (row: Row) => Cell {
  const passages = new Map(
    sectionsOf(body)
      .flatMap((section) => section.passages)
      .map((passage) => [passage.id, passage]),
  );
  return ({ key, kind }) => {
    if (kind === 'list') {
      const ids = data.lists[key.replace('list-', '') as keyof Role['lists']] ?? [];
      return { passages: ids.flatMap((id) => passages.get(id) ?? []) };
    }
    const fact = data.facts.find((each) => keyOf(each) === key);
    const gap = data.gaps.find(({ property }) => property === key);
    return { ...(fact ? { fact } : {}), ...(gap ? { gap } : {}) };
  };
}

/** A property that no schema names is known by its label. */
function keyOf({ property, id }: Fact): string {
  return property === 'additionalProperty' ? id : property;
}

function factRow(key: string, label: string): Row {
  const at = groups.findIndex(([, properties]) => properties.includes(key));
  const number = at < 0 ? groups.length - 1 : at;
  const [group = '', properties = []] = groups[number] ?? [];
  const place = at < 0 ? properties.length : properties.indexOf(key);
  return { key, label, group, rank: number * groupSize + place, kind: 'fact' };
}
