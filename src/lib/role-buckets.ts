import type { Role } from '../schemas/role.ts';
import { findFact, lastDay } from './facts.ts';

/** One thing to filter roles by. The values are known to `styles/roles.css`, which filters without a script. */
export interface BucketGroup {
  name: 'family' | 'kind' | 'work';
  legend: string;
  /** Value and words for a reader, in order. */
  options: readonly (readonly [value: string, label: string])[];
  /** The value of a role: one of the options. */
  of(role: Role): string;
}

const kinds: readonly (readonly [string, string])[] = [
  ['INTERN', 'Internship'],
  ['FULL_TIME', 'Full time'],
  ['PART_TIME', 'Part time'],
  ['TEMPORARY', 'Temporary'],
  ['CONTRACTOR', 'Contract'],
  ['VOLUNTEER', 'Voluntary'],
  ['OTHER', 'Other'],
  ['no-kind', 'Not stated'],
];

export const bucketGroups: readonly BucketGroup[] = [
  {
    name: 'family',
    legend: 'Work',
    options: [
      ['software', 'Software'],
      ['data', 'Data'],
      ['product', 'Product'],
      ['general', 'Other work'],
    ],
    of: ({ family }) => family,
  },
  {
    name: 'kind',
    legend: 'Kind',
    options: kinds,
    // An internship that is full time is looked for among internships.
    of: (role) => {
      const stated = valuesOf(role, 'employmentType');
      if (stated.length === 0) return 'no-kind';
      return kinds.find(([value]) => stated.includes(value))?.[0] ?? 'OTHER';
    },
  },
  {
    name: 'work',
    legend: 'Place',
    options: [
      ['remote', 'Remote'],
      ['hybrid', 'Hybrid'],
      ['site', 'On site'],
      ['no-work', 'Not stated'],
    ],
    of: (role) => {
      const stated = valuesOf(role, 'jobLocationType').join(' ');
      if (stated === '') return 'no-work';
      if (/HYBRID/i.test(stated)) return 'hybrid';
      return /TELECOMMUTE|REMOTE/i.test(stated) ? 'remote' : 'site';
    },
  },
];

/** The attributes by which the style sheet finds what belongs to a role. The last day on which it is open is judged by a script. */
export function marksOf(role: Role): Record<string, string> {
  const groups = bucketGroups.map((group) => [`data-${group.name}`, group.of(role)]);
  return { ...Object.fromEntries(groups), 'data-closes': lastDay(findFact(role, 'validThrough')) ?? '' };
}

/** The options that roles fall under, with how many do. A group in which all fall under one leaves nothing to choose. */
export function bucketsOf(
  roles: readonly Role[],
): (BucketGroup & { counts: { value: string; label: string; n: number }[] })[] {
  return bucketGroups.flatMap((group) => {
    const values = roles.map(group.of);
    const counts = group.options
      .map(([value, label]) => ({ value, label, n: values.filter((each) => each === value).length }))
      .filter(({ n }) => n > 0);
    return counts.length > 1 ? [{ ...group, counts }] : [];
  });
}

function valuesOf(role: Role, property: string): string[] {
  return findFact(role, property)?.readings.map(({ value, text }) => String(value ?? text)) ?? [];
}
