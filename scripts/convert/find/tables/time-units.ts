interface TimeUnit {
  /** The words for it after a count, as a pattern. */
  readonly words: string;
  /** How ISO 8601 writes a count of it, before and after the number. */
  readonly iso: readonly [before: string, after: string];
  /** The most of it that anything lasts which a posting or guide measures; more is the age of a firm. */
  readonly most: number;
}

/**
 * Units of time in English, German and French, with the adjectives that German makes of them (`3-monatig`). `45 an
 * hour` counts no French years, and `2 H/F` no hours.
 */
const timeUnits: readonly TimeUnit[] = [
  { words: 'minute[ns]?|mins?', iso: ['PT', 'M'], most: 999 },
  { words: 'hours?|hrs?|stunden?|heures?|h(?!/)', iso: ['PT', 'H'], most: 999 },
  { words: String.raw`days?|tage?n?|tägig\p{L}{0,2}|jours?`, iso: ['P', 'D'], most: 999 },
  { words: String.raw`weeks?|wks?|wochen?|wöchig\p{L}{0,2}|semaines?`, iso: ['P', 'W'], most: 260 },
  { words: String.raw`months?|mos?|mths?|monat(?:e[ns]?|s|ig\p{L}{0,2})?|mois`, iso: ['P', 'M'], most: 120 },
  {
    words: String.raw`years?|yrs?|jahre?n?|jährig\p{L}{0,2}|années?|ans|an(?!\s(?:hour|hr))`,
    iso: ['P', 'Y'],
    most: 10,
  },
];

const exactly = timeUnits.map((unit) => ({ unit, pattern: new RegExp(`^(?:${unit.words})$`, 'iu') }));

/** The word of any unit, with the `(s)` that forms print after it. */
export const timeUnitPattern = `(?:${timeUnits.map(({ words }) => words).join('|')})(?!\\p{L})(?:\\(s\\))?`;

/** The unit that `word` names, as `timeUnitPattern` matched it. */
export function timeUnitOf(word: string): TimeUnit | undefined {
  const bare = word.replace('(s)', '');
  return exactly.find(({ pattern }) => pattern.test(bare))?.unit;
}
