/** One to twelve in the languages that we read. `an` and `a` are articles and count only where a pattern says so. */
export const numberWords: Readonly<Record<string, number>> = {
  one: 1, ein: 1, eine: 1, einen: 1, einem: 1, un: 1, une: 1,
  two: 2, zwei: 2, deux: 2,
  three: 3, drei: 3, trois: 3,
  four: 4, vier: 4, quatre: 4,
  five: 5, fünf: 5, cinq: 5,
  six: 6, sechs: 6,
  seven: 7, sieben: 7, sept: 7,
  eight: 8, acht: 8, huit: 8,
  nine: 9, neun: 9, neuf: 9,
  ten: 10, zehn: 10, dix: 10,
  eleven: 11, elf: 11, onze: 11,
  twelve: 12, zwölf: 12, douze: 12,
};
