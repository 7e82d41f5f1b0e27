export type PayUnit = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

interface PayUnitForms {
  readonly unit: PayUnit;
  /** The noun after `per`, `/` or `a`, as a pattern: `per hour`. */
  readonly noun: string;
  /** Words that say it alone: `hourly`, `p.a.`, `im Jahr`. */
  readonly alone: string;
  /** The adjective before a word for pay: `annual salary`. */
  readonly adjective: string;
  /** German and French words that hold unit and pay in one: `Stundenlohn`, `taux horaire`. */
  readonly compound: string;
  /** The least that such pay comes to; less is a perk or a price (`$20 a month`). */
  readonly least: number;
}

const frenchPay = String.raw`(?:salaire|rémunération|gratification)\s(?:brute?\s)?`;

/** English, German and French. `p.m.` is a time of day and says no month. */
export const payUnits: readonly PayUnitForms[] = [
  {
    unit: 'HOUR',
    noun: String.raw`hour|hr\.?|h|stunde|std\.?|heure`,
    alone: String.raw`hourly|p[./]?h\.?|stündlich|(?:de\s)?l'heure|die\sstunde`,
    adjective: 'hourly|horaire',
    compound: String.raw`(?:brutto)?stunden(?:lohn|satz|vergütung)|(?:taux|salaire|rémunération)\shoraire`,
    least: 3,
  },
  {
    unit: 'DAY',
    noun: 'day|tag|jour',
    alone: String.raw`daily|täglich|am\stag`,
    adjective: 'daily|day',
    compound: String.raw`tages?satz|taux\sjournalier|tjm`,
    least: 40,
  },
  {
    unit: 'WEEK',
    noun: String.raw`week|wk\.?|woche|semaine`,
    alone: String.raw`weekly|wöchentlich|p\.?w\.?|hebdomadaires?`,
    adjective: 'weekly',
    compound: 'wochenlohn',
    least: 100,
  },
  {
    unit: 'MONTH',
    noun: String.raw`month|mth\.?|mo\.?|monat|mois`,
    alone: String.raw`monthly|monatlich|im\smonat|mensuels?|mensuelles?|p\.?c\.?m\.?`,
    adjective: 'monthly|monatliche[ns]?|mensuelle?',
    compound: `(?:brutto)?monats(?:brutto)?(?:gehalt|lohn|vergütung)|${frenchPay}mensuel(?:le)?`,
    least: 300,
  },
  {
    unit: 'YEAR',
    noun: String.raw`year|yr\.?|annum|jahr|année|an`,
    alone: String.raw`(?:for|in)\s(?:your|the)\sfirst\syear|annually|annual|annualized|yearly|p\.?\s?a\.?|jährlich|im\sjahr|annuels?|annuelles?`,
    adjective: 'annual|annualized|annualised|yearly|jährliche[ns]?|annuelle?',
    compound: `(?:brutto)?jahres(?:brutto|ziel)?(?:gehalt|lohn|vergütung|einkommen)|${frenchPay}annuel(?:le)?`,
    least: 5000,
  },
];
