import { findImmediate } from '../find/date.ts';
import { findDurations } from '../find/duration.ts';
import { findEmploymentTypes } from '../find/employment.ts';
import { findExperience } from '../find/experience.ts';
import { findPay } from '../find/pay.ts';
import { findPlaces, findWorkMode } from '../find/workplace.ts';
import { labelProperty, type SheetProperty } from '../knowledge/labels.ts';
import { slice } from '../position.ts';
import type { Block, PropertyReading, SourceDocument } from '../types.ts';
import { type DollarHint, dollarHint } from './dollar-hint.ts';
import { formatDuration, formatEmploymentType, formatExperience, formatPay } from './format.ts';
import { type Read, readClosing, readDate, readStarts } from './sheet-dates.ts';
import { workModeTexts } from './work-mode-texts.ts';

/** What forms of offices print under labels that departments have too. */
const noDepartment = /^(?:competitive|excepted|yes|no|none|n\/?a|various|permanent|full|part)\b/iu;
const yes = /^(?:yes|true|ja|oui)\b/iu;
const no = /^(?:no|none|false|nein|non|not available)\b/iu;

/** The readings of a document's fact sheet: each label with its value, in order. The label is kept as printed. */
export function readSheet(document: SourceDocument): PropertyReading[] {
  const { source, blocks } = document;
  const { value } = source;
  const dollar = dollarHint(document);
  return blocks.flatMap((label, index) => {
    const of = blocks[index + 1];
    if (label.kind !== 'label' || of?.kind !== 'value') return [];
    const name = slice(value, label.text).replace(/:$/u, '');
    const property = labelProperty(name) ?? 'additionalProperty';
    return readValue(property, name, slice(value, of.text), dollar).map((read, place) =>
      readingOf(label, of, { property, ...read }, place === 0),
    );
  });
}

/** The first reading of a pair of lines owns them; a second one, of another property or place, points at them. */
function readingOf(
  label: Block,
  of: Block,
  { property = 'additionalProperty', text, value, inferred }: Read,
  isFirst: boolean,
): PropertyReading {
  const sheet = isFirst ? { sheet: { start: label.text.start, end: of.text.end } } : {};
  return {
    property,
    text,
    value,
    basis: 'stated',
    position: of.text,
    label: label.text,
    ...sheet,
    ...(inferred === undefined ? {} : { inferred }),
  };
}

/** What the words of a value come to under a property; where its reader finds nothing, the words stay, with no value. */
export function readValue(property: SheetProperty, label: string, words: string, dollar: DollarHint): Read[] {
  const reads = readers[property]?.(words, label, dollar) ?? [];
  // Where a reader exists and finds nothing, the words stay for people and no value is made of them.
  const unread = readers[property] === undefined || property === 'jobLocation' ? words : null;
  return reads.length > 0 ? reads : [{ text: words, value: unread }];
}

/** `dollar` says which country's dollars a bare sign means, where the sheet names a place. */
type Reader = (words: string, label: string, dollar: DollarHint) => Read[];

/** How each property's value is read. One that is not here, or gives nothing, stays as it is printed. */
const readers: Partial<Record<SheetProperty, Reader>> = {
  baseSalary: (words, label, dollar) =>
    findPay(words, { label, ...dollar })
      .slice(0, 1)
      .map(({ value, inferred }) => ({
        text: formatPay(value),
        value,
        ...(inferred === undefined ? {} : { inferred }),
      })),
  datePosted: readDate,
  validThrough: readClosing,
  jobStartDate: (words, _label, hint) =>
    findImmediate(words) ? [{ text: 'Immediately', value: 'immediate' }] : readStarts(words, hint),
  duration: readDuration,
  employmentType: (words) => [
    ...readEmploymentType(words),
    ...readLength(words).map((read) => ({ ...read, property: 'duration' as const })),
  ],
  department: (words) => [
    { text: words, value: words, ...(noDepartment.test(words) ? { property: 'additionalProperty' as const } : {}) },
  ],
  workHours: (words) => readEmploymentType(words).map((read) => ({ ...read, property: 'employmentType' as const })),
  experienceRequirements: (words, label) =>
    findExperience(words, { label })
      .slice(0, 1)
      .map(({ value }) => ({ text: formatExperience(value), value })),
  jobLocation: (words, label) => [
    ...findPlaces(words).map(({ value }) => ({ text: value, value })),
    ...readWorkMode(words, label).map((read) => ({ ...read, property: 'jobLocationType' as const })),
  ],
  jobLocationType: readWorkMode,
  eligibilityToWorkRequirement: readYesNo,
};

function readYesNo(words: string): Read[] {
  if (yes.test(words)) return [{ text: 'Yes', value: true }];
  return no.test(words) ? [{ text: 'No', value: false }] : [];
}

function readDuration(words: string): Read[] {
  return findDurations(words)
    .slice(0, 1)
    .map(({ value }) => ({ text: formatDuration(value), value }));
}

/** How long a contract lasts; hours are those of a week. */
function readLength(words: string): Read[] {
  return readDuration(words).filter(({ value }) => !JSON.stringify(value).includes('"PT'));
}

function readEmploymentType(words: string): Read[] {
  const found = findEmploymentTypes(words);
  // `Permanent, part-time`: what is said before what a word only implies.
  const { value, inferred } = found.find(({ inferred: by }) => by === undefined) ?? found[0] ?? {};
  const mark = inferred === undefined ? {} : { inferred };
  return value === undefined ? [] : [{ text: formatEmploymentType(value), value, ...mark }];
}

function readWorkMode(words: string, label: string): Read[] {
  const mode = findWorkMode(words, { label });
  if (mode) return [{ text: workModeTexts[mode.value][0], value: workModeTexts[mode.value][1] }];
  return no.test(words) ? [{ text: 'No', value: 'ON_SITE', inferred: 'on site, from a no to remote work' }] : [];
}
