import { organisationForms as formsElsewhere } from '../knowledge/organisation-forms.ts';
import type { Fact, SourceDocument } from '../types.ts';
import { noName } from './no-name.ts';

const name = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:of\s|and\s|&\s)?\p{Lu}[\p{L}\p{N}&.'’-]*){0,3}?`;
/** Where an organisation names itself, with how much each place tells. `At Harbour Co, our mission`; `Harbour Co is committed`. */
const organisationForms: readonly { pattern: RegExp; weight: number }[] = [
  {
    pattern: new RegExp(
      `(?:^|[.:;]\\s|\\b(?:mission|work|culture|values?|careers?|life|interns?(?:hips?)?) )[Aa]t (?<name>${name})(?=[,:;.]|\\s(?:is|are|we|our|you|who|see|offer))`,
      'gmu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `(?:^|[.]\\s)(?<name>${name})(?= (?:is|are|was|has) (?:a|an|the|committed|proud|one|among|where)\\b)`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `(?<=^|[\\s(“"])(?<name>${name})(?=['’]s (?:mission|global|culture|core|team|business|platform|vision|customers|products?|headquarters))`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `^[@©]\\s?(?:[Cc]opyright )?\\d{4}\\s+(?<name>${name})(?=\\s*(?:[.,|]|$)|\\s\\p{Ll}|\\sAll\\b)`,
      'gmu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `^(?:About|Why Join|Working at|Life at|Welcome to|Join) (?<name>(?!(?:The|Us|Our|This|You|Me)\\b)${name})\\s*:?$`,
      'gmu',
    ),
    weight: 2,
  },
];

/** Whose posting it is: the name that the text gives itself most often and most plainly. Always inferred. */
export function findOrganisation({ source }: SourceDocument): Fact<string> | undefined {
  const scores = new Map<string, { score: number; start: number }>();
  for (const { pattern, weight } of [...organisationForms, ...formsElsewhere]) {
    for (const match of source.value.matchAll(pattern)) {
      const found = match.groups?.['name']?.replace(/['’]s$/u, '') ?? '';
      if (found.length < 2 || noName.test(found)) continue;
      const start = match.index + match[0].indexOf(found);
      const before = scores.get(found) ?? { score: 0, start };
      scores.set(found, { score: before.score + weight, start: before.start });
    }
  }
  const best = [...scores].sort(([, a], [, b]) => b.score - a.score || a.start - b.start)[0];
  if (!best || best[1].score < 2) return undefined;
  const [value, { start }] = best;
  return { value, basis: 'inferred', position: { start, end: start + value.length } };
}
