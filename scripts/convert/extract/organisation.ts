import { escapePattern } from '../escape-pattern.ts';
import { organisationForms } from '../knowledge/organisation-forms.ts';
import { organisationFormsElsewhere } from '../knowledge/organisation-forms-elsewhere.ts';
import { memoiseLast } from '../memoise.ts';
import type { Fact, SourceDocument } from '../types.ts';
import { type HeaderName, headerNames } from './header-names.ts';
import { noName } from './no-name.ts';

interface Score {
  readonly value: string;
  readonly score: number;
  readonly start: number;
  /** Whether a sentence says it: more than a line that stands alone. */
  readonly isSaid: boolean;
}

/** A name in the header counts this much by itself, for ending as organisations do, and for standing again further down. */
const weightOfHeader = 1;
const weightOfWord = 3;
const weightOfMention = 3;
/** Beside the title, or before a place. */
const weightOfPlace = 1;
/** Fewer is a name in passing. */
const leastScore = 2;

/** `The Office`, `Ocean Division`: a word for any organisation, or for a part of one. */
const isPart =
  /^(?:office|bureau|agency|department|division|council|school|college|university|company|trust|museum|hospital|section|commission|board|centre|center|group|team|foundation|society|institute|academy|library)$|\s(?:division|department|team|section|unit|desk|directorate)$/iu;

/** Whose posting it is: the name that the header and the text give most often and most plainly. Always inferred. */
export const findOrganisation = memoiseLast((document: SourceDocument): Fact<string> | undefined => {
  const found = [...namesInText(document), ...namesInHeader(document)];
  const best = [...Map.groupBy(found, ({ value }) => value.toLowerCase()).values()]
    .map(sum)
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score || Number(b.isSaid) - Number(a.isSaid) || a.start - b.start)[0];
  if (!best) return undefined;
  const { value, start } = best;
  return { value, basis: 'inferred', position: { start, end: start + value.length } };
});

function sum(same: readonly Score[]): Score {
  const [first] = same;
  if (!first) throw new Error('Unexpected empty group of names, expected at least one');
  const score = same.reduce((total, each) => total + each.score, 0);
  return { ...first, score, isSaid: same.some(({ isSaid }) => isSaid) };
}

function namesInText({ source, title }: SourceDocument): Score[] {
  return [...organisationForms, ...organisationFormsElsewhere].flatMap(({ pattern, weight }) =>
    [...source.value.matchAll(pattern)].flatMap((match) => {
      const value = match.groups?.['name']?.replace(/['’]s$/u, '').replace(/\.$/u, '') ?? '';
      if (value.length < 2 || noName.test(value) || isPart.test(value) || isJob(value, title?.value ?? '')) return [];
      return [{ value, score: weight, start: match.index + match[0].indexOf(value), isSaid: true }];
    }),
  );
}

/** A part of the title, where it is not what stands behind its `at`, dash or comma. */
function isJob(name: string, title: string): boolean {
  const isEmployer = new RegExp(
    `(?:\\s(?:at|@|[-–—|])|,)\\s(?:The )?${escapePattern(name)}(?=$|,|\\s[-–—(])`,
    'u',
  ).test(title);
  return title.toLowerCase().includes(name.toLowerCase()) && !isEmployer;
}

function namesInHeader(document: SourceDocument): Score[] {
  return headerNames(document)
    .filter(({ isTeam }) => !isTeam)
    .map((name) => ({ value: name.words, score: scoreOf(name, document), start: name.start, isSaid: false }));
}

/** A part of an organisation says less than the whole; a name that never comes again may be anything. */
function scoreOf(name: HeaderName, { source }: SourceDocument): number {
  if (name.isUnit) return leastScore;
  const again = new RegExp(`(?<!\\p{L})${escapePattern(name.words)}(?!\\p{L})`, 'iu').test(
    source.value.slice(name.end),
  );
  return (
    weightOfHeader +
    (name.hasWord ? weightOfWord : 0) +
    (again ? weightOfMention : 0) +
    (name.isBesideTitle || name.hasPlace ? weightOfPlace : 0)
  );
}
