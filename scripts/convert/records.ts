import type { Guide, HubRecord, JobPosting } from './hub-record.ts';
import { standing } from './link/facts.ts';
import type { Linked } from './link/link.ts';
import { parseReference } from './link/owners.ts';
import { slice } from './position.ts';
import { headingsOf } from './record-sections.ts';
import type { Fact, PropertyReading } from './types.ts';

/** A value as the records file carries it. Offsets are those of the source's decoded text. */
interface RecordValue {
  readonly value: unknown;
  readonly basis: string;
  readonly start?: number;
  readonly end?: number;
}

/** The properties of a posting that hold several values side by side. */
const plural = new Set(['jobLocation', 'jobStartDate', 'skills']);
const stated = [
  'hiringOrganization',
  'department',
  'employmentType',
  'jobLocation',
  'jobLocationType',
  'datePosted',
  'validThrough',
  'jobStartDate',
  'duration',
  'baseSalary',
];

/** The machine-readable account of a conversion: what each document was read as, where documents disagree, what they leave out. */
export function recordsOf(records: readonly HubRecord[], { entries, disagreements }: Linked): object {
  return {
    documents: records.map((record) => ({
      source: record.document.source.path,
      kind: record.kind,
      ...(record.kind === 'job-posting' ? { posting: postingRecord(record) } : {}),
      ...(record.kind === 'guide' ? { guide: guideRecord(record) } : {}),
    })),
    disagreements: disagreements.map(({ property, basis, sides }) => ({
      property,
      basis,
      sides: sides.flatMap(({ reading, from }) =>
        from.map((reference) => ({ ...parseReference(reference), value: reading })),
      ),
    })),
    gaps: entries.flatMap((entry) =>
      'gaps' in entry.data
        ? entry.data.gaps.map(({ property }) => ({ entry: `${entry.collection}/${entry.id}`, property }))
        : [],
    ),
  };
}

function postingRecord({ title, hasTitleLine, readings, lists, notices }: JobPosting): Record<string, unknown> {
  const properties = stated.flatMap((property) => {
    const own = readings.filter(
      ({ property: of, value }) => of === property && value !== null && (property !== 'jobStartDate' || isDate(value)),
    );
    if (own.length === 0) return [];
    return [
      [property, plural.has(property) ? distinct(own).map(readingValue) : readingValue(mostSpecific(own))] as const,
    ];
  });
  const skills = readings.filter(({ property }) => property === 'skills').map(readingValue);
  return {
    ...(hasTitleLine || title.position ? { title: recordValue(title) } : {}),
    ...Object.fromEntries(properties),
    responsibilities: lists.responsibilities.map(recordValue),
    qualifications: { minimum: lists.minimum.map(recordValue), preferred: lists.preferred.map(recordValue) },
    skills: [...lists.skills.map(recordValue), ...skills],
    jobBenefits: lists.jobBenefits.map(recordValue),
    notices: notices.map(recordValue),
  };
}

/** Prose before the sheet, what is stated before what is inferred. */
function mostSpecific(readings: readonly PropertyReading[]): PropertyReading {
  const [first] = [...readings].sort((a, b) => standing(a) - standing(b));
  if (!first) throw new Error('Unexpected empty list of readings, expected at least one');
  return first;
}

/** "Immediately" is a start, and no date. */
function isDate(value: unknown): boolean {
  return /^\d{4}/u.test(String(value));
}

function distinct(readings: readonly PropertyReading[]): PropertyReading[] {
  return readings.filter((reading, index) => readings.findIndex(({ value }) => value === reading.value) === index);
}

function readingValue(reading: PropertyReading): RecordValue {
  const { property, value } = reading;
  if (property !== 'duration') return recordValue(reading);
  const { min, max } = value as { min: string | null; max: string | null };
  return recordValue({ ...reading, value: min ?? max });
}

function guideRecord({ document, title, stages, values, questions, prompts }: Guide): Record<string, unknown> {
  return {
    ...(document.title ? { title: recordValue(title) } : {}),
    sections: headingsOf(document, title, questions).map(({ title: of, level, number }) => ({
      title: recordValue(of),
      level,
      ...(number === undefined ? {} : { number }),
    })),
    stages: stages.map(({ ordinal, name }) => ({ position: ordinal, name: recordValue(name) })),
    values: values.map(({ name }) => ({ name: recordValue(name) })),
    questions: questions.map(({ name, section }) => ({
      name: recordValue(name),
      acceptedAnswer: {
        value: section.blocks.map(({ text }) => slice(document.source.value, text)).join('\n'),
        basis: 'stated',
        start: section.blocks[0]?.text.start,
        end: section.blocks.at(-1)?.text.end,
      },
    })),
    prompts: prompts.map(recordValue),
  };
}

function recordValue({ value, basis, position }: Fact<unknown>): RecordValue {
  return { value, basis, ...(position ? { start: position.start, end: position.end } : {}) };
}
