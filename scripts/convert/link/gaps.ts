import type { Gap } from '../../../src/schemas/role.ts';
import { findSeasons } from '../find/season.ts';
import type { JobPosting } from '../hub-record.ts';
import { labelProperty } from '../knowledge/labels.ts';
import { properties } from '../knowledge/properties.ts';
import { slice } from '../position.ts';

/** Months in which a season of a posting begins, in the northern hemisphere; the posting's own dates decide what is covered. */
const seasonMonths: Readonly<Record<string, readonly number[]>> = {
  spring: [1, 2, 3, 4, 5],
  summer: [5, 6, 7, 8],
  autumn: [8, 9, 10, 11],
  winter: [11, 12, 1, 2],
};

/** What a reader looks for in a posting and does not find in it, in the order of the facts. */
export function gapsOf(posting: JobPosting): Gap[] {
  const stated = new Set([...posting.readings.map(({ property }) => property), ...withheldBy(posting)]);
  const isIntern = posting.readings.some(({ property, value }) => property === 'employmentType' && value === 'INTERN');
  const missing = properties.flatMap(({ property, label, gap, gapLabel = label, isForInterns }) =>
    gap === undefined || stated.has(property) || (isForInterns && !isIntern)
      ? []
      : [{ property, label: gapLabel, text: gap }],
  );
  return [...missing, ...seasonGaps(posting)];
}

/** Properties whose lines the keeper left out: the document gives them, so nothing is missing from it. */
function withheldBy({ document: { source, blocks, omissions } }: JobPosting): string[] {
  const out = new Set(omissions.filter(({ reason }) => reason === 'keeper').map(({ start }) => start));
  return blocks
    .filter(({ kind, text }) => kind === 'label' && out.has(text.start))
    .flatMap(({ text }) => labelProperty(slice(source.value, text)) ?? []);
}

/** `Summer/Fall` in a title, with dates in summer alone: the fall has none. */
function seasonGaps({ title, readings }: JobPosting): Gap[] {
  const months = readings
    .filter(({ property }) => property === 'jobStartDate')
    .map(({ value }) => Number(String(value).slice(5, 7)));
  if (months.length === 0) return [];
  return findSeasons(title.value)
    .filter(({ value }) => !seasonMonths[value.season]?.some((month) => months.includes(month)))
    .map(({ value, start, end }) => {
      const printed = title.value.slice(start, end);
      const season = /\d/u.test(printed) ? printed : `${printed} ${value.year}`;
      return {
        property: 'jobStartDate',
        label: `Start date, ${season}`,
        text: `The title names ${season}, but no start date in it is given.`,
      };
    });
}
