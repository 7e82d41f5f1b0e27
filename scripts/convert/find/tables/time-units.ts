export type TimeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

interface TimeUnitForms {
  readonly unit: TimeUnit;
  /** The words for it after a count, as a pattern. */
  readonly words: string;
  /** How ISO 8601 writes a count of it, before and after the number. */
  readonly iso: readonly [string, string];
}

/**
 * Units of time in English, German and French, with the adjectives that German makes of them (`3-monatig`). `45 an hour`
 * counts no French years, and `2 H/F` no hours.
 */
export const timeUnits: readonly TimeUnitForms[] = [
  { unit: 'minute', words: String.raw`minute[ns]?|mins?`, iso: ['PT', 'M'] },
  { unit: 'hour', words: String.raw`hours?|hrs?|stunden?|heures?|h(?!/)`, iso: ['PT', 'H'] },
  { unit: 'day', words: String.raw`days?|tage?n?|tägig\p{L}{0,2}|jours?`, iso: ['P', 'D'] },
  { unit: 'week', words: String.raw`weeks?|wks?|wochen?|wöchig\p{L}{0,2}|semaines?`, iso: ['P', 'W'] },
  { unit: 'month', words: String.raw`months?|mos?|mths?|monat(?:e[ns]?|s|ig\p{L}{0,2})?|mois`, iso: ['P', 'M'] },
  {
    unit: 'year',
    words: String.raw`years?|yrs?|jahre?n?|jährig\p{L}{0,2}|années?|ans|an(?!\s(?:hour|hr))`,
    iso: ['P', 'Y'],
  },
];

const whole = timeUnits.map((forms) => ({ forms, pattern: new RegExp(`^(?:${forms.words})$`, 'iu') }));

/** The word of any unit, with the `(s)` that forms print after it. */
export const timeUnitPattern = `(?:${timeUnits.map(({ words }) => words).join('|')})(?!\\p{L})(?:\\(s\\))?`;

/** The unit that `word` names, as `timeUnitPattern` matched it. */
export function timeUnitOf(word: string): TimeUnitForms | undefined {
  const bare = word.replace('(s)', '');
  return whole.find(({ pattern }) => pattern.test(bare))?.forms;
}
