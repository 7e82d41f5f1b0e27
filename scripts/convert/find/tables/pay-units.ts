export type PayUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

interface PayUnitForms {
  readonly unit: PayUnit;
  /** The noun after `per`, `/` or `a`, as a pattern: `per hour`. */
  readonly noun: string;
  /** Words that say it alone: `hourly`, `p.a.`, `im Jahr`. */
  readonly alone: string;
  /** The adjective before a word for pay: `annual salary`. */
  readonly adjective: string;
  /** German and French words that hold unit and pay in one: `Stundenlohn`. */
  readonly compound: string;
}

/** English, German and French. `p.m.` is a time of day and says no month; `p.a.` says a year and nothing else. */
export const payUnits: readonly PayUnitForms[] = [
  {
    unit: 'HOUR',
    noun: String.raw`hour|hr|h|stunde|std|heure`,
    alone: String.raw`hourly|p[./]?h\.?|stündlich|(?:de\s)?l'heure|die\sstunde`,
    adjective: 'hourly|horaire',
    compound: String.raw`(?:brutto)?stunden(?:lohn|satz|vergütung)|(?:taux|salaire|rémunération)\shoraire`,
  },
  {
    unit: 'DAY',
    noun: 'day|tag|jour',
    alone: 'daily|täglich|am tag',
    adjective: 'daily|day',
    compound: String.raw`tages?satz|taux\sjournalier|tjm`,
  },
  {
    unit: 'WEEK',
    noun: 'week|wk|woche|semaine',
    alone: String.raw`weekly|wöchentlich|p\.?w\.?|hebdomadaires?`,
    adjective: 'weekly',
    compound: 'wochenlohn',
  },
  {
    unit: 'MONTH',
    noun: 'month|mth|mo|monat|mois',
    alone: String.raw`monthly|monatlich|im\smonat|mensuels?|mensuelles?|p\.?c\.?m\.?`,
    adjective: 'monthly|monatliche[ns]?|mensuelle?',
    compound: String.raw`(?:brutto)?monats(?:brutto)?(?:gehalt|lohn|vergütung)|(?:salaire|rémunération|gratification)\s(?:brute?\s)?mensuel(?:le)?`,
  },
  {
    unit: 'YEAR',
    noun: 'year|yr|annum|jahr|année|an',
    alone: String.raw`annually|annual|annualized|yearly|p\.?\s?a\.?|jährlich|im\sjahr|annuels?|annuelles?|lpa`,
    adjective: 'annual|annualized|annualised|yearly|jährliche[ns]?|annuelle?',
    compound: String.raw`(?:brutto)?jahres(?:brutto|ziel)?(?:gehalt|lohn|vergütung|einkommen)|(?:salaire|rémunération)\s(?:brute?\s)?annuel(?:le)?`,
  },
];
