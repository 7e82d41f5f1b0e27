/** Month names in English, German and French, and their usual short forms, without the full stop. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner', 'janvier', 'janv'],
  ['february', 'feb', 'februar', 'feber', 'février', 'fevrier', 'févr', 'fév', 'fevr'],
  ['march', 'mar', 'märz', 'maerz', 'mrz', 'mär', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni', 'juin'],
  ['july', 'jul', 'juli', 'juillet', 'juil'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'oktober', 'okt', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'decembre', 'déc'],
];

const numberOf = new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** 1 to 12 for a month's name, long or short, in any case; `undefined` for every other word. */
export function monthOf(word: string): number | undefined {
  return numberOf.get(word.toLowerCase());
}
