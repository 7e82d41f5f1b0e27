/** Per cent of a grant that vests in each year, first year first. */
export type YearShares = number[];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const years = String.raw`\d(?:\s*(?:,\s*and|,|and|&)\s*\d)*`;
/** `Year 1 brings you 15%`, `years 2 and 3 bring 25% each`, a table's `Year 1 · 15 %`. */
const yearFirst = new RegExp(
  String.raw`\byears?\s+(?<years>${years})\b(?<between>[^%;\d]{0,60}?)(?<share>\d+(?:\.\d+)?)\s*(?:%|per ?cent)`,
  'giu',
);
/** `15% in year 1`, `25% each in years 2 and 3`. */
const shareFirst = new RegExp(
  String.raw`(?<share>\d+(?:\.\d+)?)\s*(?:%|per ?cent)(?<between>[^%;\d]{0,40}?)\byears?\s+(?<years>${years})\b`,
  'giu',
);
/** `15% after the first year`, `25% in the second`. */
const shareOrdinal = new RegExp(
  String.raw`(?<share>\d+(?:\.\d+)?)\s*(?:%|per ?cent)(?<between>[^%;\d]{0,40}?)\b(?<years>${ordinals.join('|')})\b`,
  'giu',
);
/** Words without which years and shares are about something else: growth, taxes, attendance. */
const subject = /\b(?:vest(?:s|ed|ing)?|equity|stock|shares|RSUs?|options|grant)\b/iu;

/**
 * What vests in which year, as a passage states it. Nothing unless the years run on from the first, each has one share, and
 * the shares make the whole.
 */
export function yearSharesIn(text: string): YearShares | undefined {
  if (!subject.test(text)) return undefined;
  for (const pattern of [yearFirst, shareFirst, shareOrdinal]) {
    const shares = sharesBy(pattern, text);
    const isWhole = Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100) < 0.5;
    if (shares.length >= 2 && isWhole && shares.every((share) => share !== undefined)) return shares;
  }
  return undefined;
}

/** The shares that one way of writing gives; an empty list where a year is missing or has two. */
function sharesBy(pattern: RegExp, text: string): number[] {
  const shares: number[] = [];
  for (const { groups } of text.matchAll(pattern)) {
    for (const year of yearsIn(groups?.['years'] ?? '')) {
      if (shares[year - 1] !== undefined) return [];
      shares[year - 1] = Number(groups?.['share']);
    }
  }
  return Array.from(shares).includes(undefined as never) ? [] : shares;
}

function yearsIn(text: string): number[] {
  const ordinal = ordinals.indexOf(text.toLowerCase());
  return ordinal === -1 ? (text.match(/\d/g) ?? []).map(Number) : [ordinal + 1];
}
