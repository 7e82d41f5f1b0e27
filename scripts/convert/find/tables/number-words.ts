/** One to twelve in English, German and French. `a` and `an` are articles and count only where a pattern says so. */
const forms: readonly string[] = [
  'one ein eine einen einem un une',
  'two zwei deux',
  'three drei trois',
  'four vier quatre',
  'five fünf cinq',
  'six sechs',
  'seven sieben sept',
  'eight acht huit',
  'nine neun neuf',
  'ten zehn dix',
  'eleven elf onze',
  'twelve zwölf douze',
];

export const numberWords: ReadonlyMap<string, number> = new Map(
  forms.flatMap((line, index) => line.split(' ').map((word) => [word, index + 1] as const)),
);
