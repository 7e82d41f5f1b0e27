import type { Family } from '../../../src/schemas/common.ts';

/** Words in a title or heading that tell the family of work, most telling first. */
const rows: readonly { family: Family; pattern: RegExp }[] = [
  { family: 'data', pattern: /\b(data|analytics?|analytical|statistic\w*|machine learning|research scientist)\b/iu },
  {
    family: 'software',
    pattern:
      /\b(software|engineer\w*|developer|programmer|coding|backend|frontend|full[- ]stack|system design|devops|sre|entwickler\w*|d[ée]veloppeu\w*)\b/iu,
  },
  { family: 'product', pattern: /\b(product|program(me)? manager|designer|ux)\b/iu },
];

/** A heading that speaks to everybody else: `Product and other non-technical roles`. */
const everybodyElse = /\b(?:non-technical|other roles|all other|everyone else)\b/iu;

/** The families that a heading of a guide sets apart; none where it speaks to all. */
export function familiesOf(heading: string): Family[] {
  const family = familyOf(heading);
  const named: Family[] = family === 'general' ? [] : [family];
  return everybodyElse.test(heading) ? [...named, 'general'] : named;
}

/** The family of work that a title or heading names; `general` where it names none or several non-technical ones. */
export function familyOf(words: string): Family {
  return rows.find(({ pattern }) => pattern.test(words))?.family ?? 'general';
}
