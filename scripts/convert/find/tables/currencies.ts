/** How texts write a currency, and its ISO 4217 code; no code where the mark stands for several. */
interface CurrencyMark {
  readonly mark: string;
  readonly code?: string;
  /** Whether the code is only the likeliest of several. */
  readonly isGuess?: boolean;
}

/** Longest first, so that `CA$` is not read as `$`. `¥` is Japan's and China's; the text must say which. */
const marks: readonly CurrencyMark[] = [
  { mark: 'CAD$', code: 'CAD' },
  { mark: 'CDN$', code: 'CAD' },
  { mark: 'CA$', code: 'CAD' },
  { mark: 'C$', code: 'CAD' },
  { mark: 'AUD$', code: 'AUD' },
  { mark: 'AU$', code: 'AUD' },
  { mark: 'A$', code: 'AUD' },
  { mark: 'USD$', code: 'USD' },
  { mark: 'US$', code: 'USD' },
  { mark: 'US $', code: 'USD' },
  { mark: 'NZ$', code: 'NZD' },
  { mark: 'SGD$', code: 'SGD' },
  { mark: 'SG$', code: 'SGD' },
  { mark: 'S$', code: 'SGD' },
  { mark: 'HK$', code: 'HKD' },
  { mark: 'NT$', code: 'TWD' },
  { mark: 'MX$', code: 'MXN' },
  { mark: 'R$', code: 'BRL' },
  { mark: '$ CA', code: 'CAD' },
  { mark: '$ US', code: 'USD' },
  { mark: '$', code: 'USD', isGuess: true },
  { mark: '£', code: 'GBP' },
  { mark: '€', code: 'EUR' },
  { mark: '₹', code: 'INR' },
  { mark: '¥' },
  { mark: '円', code: 'JPY' },
  { mark: '元', code: 'CNY' },
  { mark: 'RMB', code: 'CNY' },
  { mark: '₩', code: 'KRW' },
  { mark: '₪', code: 'ILS' },
  { mark: '₺', code: 'TRY' },
  { mark: '₱', code: 'PHP' },
  { mark: '₫', code: 'VND' },
  { mark: '฿', code: 'THB' },
  { mark: '₽', code: 'RUB' },
  { mark: '₦', code: 'NGN' },
  { mark: 'zł', code: 'PLN' },
  { mark: 'Kč', code: 'CZK' },
  { mark: 'SFr.', code: 'CHF' },
  { mark: 'Fr.', code: 'CHF' },
  { mark: 'Rs.' },
  { mark: 'euros', code: 'EUR' },
  { mark: 'Euros', code: 'EUR' },
  { mark: 'euro', code: 'EUR' },
  { mark: 'Euro', code: 'EUR' },
  { mark: 'dollars', code: 'USD', isGuess: true },
];

/** ISO 4217 codes as they stand beside amounts. Absent: those that are words (`ALL`, `TRY`) or a language (`PHP`). */
const codes = (
  'USD EUR GBP CHF CAD AUD NZD SGD HKD JPY CNY KRW INR TWD THB MYR IDR VND PLN CZK HUF RON BGN SEK NOK DKK ISK ' +
  'BRL MXN ARS CLP COP ZAR NGN KES EGP MAD AED SAR QAR ILS UAH'
).split(' ');

const byMark = new Map<string, CurrencyMark>(
  [...marks, ...codes.map((code) => ({ mark: code, code }))].map((currency) => [currency.mark, currency]),
);

const escaped = [...byMark.keys()]
  .sort((a, b) => b.length - a.length)
  .map((mark) => mark.replace(/[$.]/g, String.raw`\$&`));

/** Any mark or code, case kept: `CAD` is money, "cad" is not. */
export const currencyPattern = `(?:${escaped.join('|')})`;

/** What a mark that `currencyPattern` matched stands for. */
export function currencyOf(mark: string): CurrencyMark | undefined {
  return byMark.get(mark);
}
