import { fold } from './fold.ts';
import { type Found, foundAt } from './found.ts';

const earliest = 'zum nächstmöglichen (?:zeitpunkt|termin)';
const now =
  '(?<now>immediate(?:ly)?|asap|as soon as possible|dès que possible|immédiate?(?:ment)?|' +
  `(?:ab )?sofort|${earliest})`;

/** `Immediate`, `ASAP.`: the whole value. */
const alone = new RegExp(String.raw`^\s{0,9}${now}(?:\s(?:start|joiner|availability|available))?[\s.!]{0,9}$`, 'iu');
/** `Start date: immediate`, `starting ASAP`. `Start applying as soon as possible` has a word between. */
const started = new RegExp(
  String.raw`(?<!\p{L})start(?:s|ing)?(?:\sdate)?(?:\sis)?\s?[:—-]?\s{0,2}${now}(?!\p{L})`,
  'iu',
);
/**
 * `Immediate start`, `immediately available`, `ab sofort`, `zum nächstmöglichen Termin`. `an immediate impact` is
 * none.
 */
const offered = new RegExp(
  String.raw`(?<!\p{L})(?<now>immediate(?=\s(?:start|joiners?|availability)(?!\p{L}))` +
    String.raw`|immediately(?=\savailable(?!\p{L}))|ab\ssofort|${earliest})(?!\p{L})`,
  'iu',
);

/**
 * The words that say that the work begins at once. `immediate` and `as soon as possible` also tell people to reply,
 * so they count only as a whole value or beside a word for starting.
 */
export function findImmediate(text: string): Found<'immediate'> | undefined {
  const folded = fold(text);
  const match = alone.exec(folded) ?? started.exec(folded) ?? offered.exec(folded);
  const words = match?.groups?.now;
  if (!match || words === undefined) return undefined;
  const start = match.index + match[0].lastIndexOf(words);
  return foundAt('immediate', start, start + words.length);
}
