/** How texts write a currency, and its ISO 4217 code. */
export interface CurrencyMark {
  readonly mark: string;
  /** Absent where the mark stands for several and none is likelier. */
  readonly code?: string;
  /** Whether the code is only the likeliest of several. */
  readonly isGuess?: boolean;
  /** The sign that several countries share, for a hint that says which is meant. */
  readonly sign?: 'dollar' | 'rupee' | 'yen';
}

/**
 * `¥` is Japan's and China's: the text must say which. A bare dollar is most often America's, rupees most often India's.
 */
const signs: readonly CurrencyMark[] = [
  { mark: '$', code: 'USD', isGuess: true, sign: 'dollar' },
  { mark: 'dollars', code: 'USD', isGuess: true, sign: 'dollar' },
  { mark: '¥', isGuess: true, sign: 'yen' },
  ...['Rs.', 'Rs', '₨'].map((mark): CurrencyMark => ({ mark, code: 'INR', isGuess: true, sign: 'rupee' })),
];

/** A code, then the marks that can mean nothing else. */
const marksOfCode = `
  USD US$ USD$ $US; CAD CAD$ CDN$ CA$ C$ $CA; AUD AUD$ AU$ A$; NZD NZ$; SGD SGD$ SG$ S$; HKD HK$; TWD NT$;
  MXN MX$; BRL R$;
  GBP £; EUR € euro euros Euro Euros; INR ₹; JPY 円; CNY 元 RMB; KRW ₩; ILS ₪; TRY ₺; PHP ₱; VND ₫; THB ฿; RUB ₽; NGN ₦; ZAR R;
  PLN zł; CZK Kč; CHF SFr. Fr.; MYR RM; IDR Rp
`
  .trim()
  .split(/;\s*/)
  .map((line) => line.split(' '));

/** Codes that stand beside amounts as they are. Absent: those that are a word (`ALL`, `TRY`) or a language (`PHP`). */
const codes = `
  USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY KRW INR TWD THB MYR IDR VND PLN CZK HUF RON BGN SEK NOK DKK ISK
  BRL MXN ARS CLP COP ZAR NGN KES EGP MAD AED SAR QAR ILS UAH
`
  .trim()
  .split(/\s+/);

const byMark = new Map<string, CurrencyMark>([
  ...signs.map((sign) => [sign.mark, sign] as const),
  ...marksOfCode.flatMap(([code = '', ...marks]) => marks.map((mark) => [mark, { mark, code }] as const)),
  ...codes.map((code) => [code, { mark: code, code }] as const),
]);

// Longest first, so that `CA$` is not read as `$`.
const escaped = [...byMark.keys()]
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replace(/[$.]/g, String.raw`\$&`));

/** Any mark or code, case kept: `CAD` is money, "cad" is not. */
export const currencyPattern = `(?:${escaped.join('|')})`;

/** Codes whose money is also written with a bare `$`. */
const dollars = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']);

/**
 * The mark that says most of those that stand at one amount or range: a code before a bare sign. `undefined` where
 * there is none, `null` where two of them name different currencies.
 */
export function clearestMark(marks: readonly (string | undefined)[]): string | undefined | null {
  const given = marks.flatMap((mark) => (mark === undefined ? [] : (byMark.get(mark) ?? [])));
  const certain = given.filter(({ code, isGuess }) => code !== undefined && !isGuess);
  const hasBareDollar = given.some(({ sign }) => sign === 'dollar');
  const isMixed = new Set(certain.map(({ code }) => code)).size > 1;
  if (isMixed || (hasBareDollar && certain.some(({ code = '' }) => !dollars.has(code)))) return null;
  return (certain[0] ?? given[0])?.mark;
}

/** What a mark that `currencyPattern` matched stands for. */
export function currencyOf(mark: string): CurrencyMark | undefined {
  return byMark.get(mark);
}
