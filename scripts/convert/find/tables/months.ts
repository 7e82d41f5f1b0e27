/** January to December in English, German and French, with the usual short forms, without the full stop. */
const forms: readonly string[] = [
  'january jan januar jänner janvier janv',
  'february feb februar feber février fevrier févr fév fevr',
  'march mar märz maerz mrz mär mars',
  'april apr avril avr',
  'may mai',
  'june jun juni juin',
  'july jul juli juillet juil',
  'august aug août aout',
  'september sept sep septembre',
  'october oct oktober okt octobre',
  'november nov novembre',
  'december dec dezember dez décembre decembre déc',
];

const numberOf = new Map(forms.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)));

/** 1 to 12 for a month's name, long or short, in any case; `undefined` for every other word. */
export function monthOf(word: string): number | undefined {
  return numberOf.get(word.toLowerCase());
}
