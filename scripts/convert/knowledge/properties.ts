import type { SheetProperty } from './labels.ts';

interface PropertyRow {
  readonly property: SheetProperty;
  /** The anchor of the fact on its page. */
  readonly id: string;
  /** The name for a reader. */
  readonly label: string;
  /** Several values stand side by side instead of contradicting one another. */
  readonly isPlural?: true;
  /** What a reader is told where the document does not state it; absent where nobody would look for it. */
  readonly gap?: string;
  /** The name of the missing thing, where the label is no noun. */
  readonly gapLabel?: string;
  /** The gap concerns postings of a limited time only: internships and the like. */
  readonly isForInterns?: true;
  /** How a disagreement about it is put. */
  readonly question?: string;
}

/** The properties of a posting in the order in which a reader wants them. Names are schema.org's. */
export const properties: readonly PropertyRow[] = [
  { property: 'baseSalary', id: 'pay', label: 'Pay', gap: 'The posting names no pay.', question: 'What does it pay?' },
  {
    property: 'duration',
    id: 'length',
    label: 'Length',
    gap: 'The posting does not say how long it lasts.',
    isForInterns: true,
    question: 'How long is it?',
  },
  {
    property: 'jobStartDate',
    id: 'start',
    label: 'Start',
    gapLabel: 'Start date',
    isPlural: true,
    gap: 'The posting names no start date.',
    question: 'When does it start?',
  },
  {
    property: 'validThrough',
    id: 'closes',
    label: 'Closes',
    gapLabel: 'Closing date',
    gap: 'The posting gives no closing date.',
    question: 'When does it close?',
  },
  {
    property: 'datePosted',
    id: 'posted',
    label: 'Posted',
    gapLabel: 'Posting date',
    gap: 'The posting does not say when it was posted.',
    question: 'When was it posted?',
  },
  {
    property: 'jobLocation',
    id: 'place',
    label: 'Place',
    isPlural: true,
    gap: 'The posting names no city, country or office.',
  },
  {
    property: 'jobLocationType',
    id: 'remote',
    label: 'Remote work',
    gap: 'The posting does not say whether the work is remote, hybrid or on site.',
    question: 'Is it remote?',
  },
  {
    property: 'employmentType',
    id: 'kind',
    label: 'Kind',
    gapLabel: 'Kind of job',
    gap: 'The posting does not say whether the job is permanent, full time or an internship.',
    question: 'What kind of job is it?',
  },
  {
    property: 'experienceRequirements',
    id: 'experience',
    label: 'Experience',
    question: 'How much experience does it ask for?',
  },
  { property: 'educationRequirements', id: 'education', label: 'Education' },
  {
    property: 'eligibilityToWorkRequirement',
    id: 'visa',
    label: 'Visa sponsorship',
    gap: 'The posting does not say whether a visa is sponsored.',
    question: 'Is a visa sponsored?',
  },
  { property: 'hiringOrganization', id: 'company', label: 'Company' },
  { property: 'department', id: 'team', label: 'Team' },
  { property: 'skills', id: 'skills', label: 'Skills' },
  { property: 'industry', id: 'industry', label: 'Industry' },
  { property: 'workHours', id: 'hours', label: 'Hours' },
  { property: 'identifier', id: 'identifier', label: 'Reference' },
  { property: 'title', id: 'job-title', label: 'Title' },
  { property: 'additionalProperty', id: 'more', label: 'More' },
];

/** The row of a property. Every `SheetProperty` has one; a test holds it. */
export function propertyRow(property: string): PropertyRow {
  const row = properties.find((candidate) => candidate.property === property);
  if (!row) throw new Error(`Unexpected property ${property}, expected one of the table`);
  return row;
}
