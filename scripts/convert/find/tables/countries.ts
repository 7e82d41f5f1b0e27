const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Names of countries in the languages we read, from the CLDR data that comes with the runtime. */
const countries = new Set(
  ['en', 'de', 'fr'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const codes = letters.flatMap((first) => letters.map((second) => `${first}${second}`));
    return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
  }),
);
/** How people write some of them. */
const shortNames = new Set([
  'usa',
  'us',
  'uk',
  'uae',
  'england',
  'scotland',
  'wales',
  'korea',
  'czech republic',
  'holland',
  'great britain',
  'u.s.',
  'eu',
]);

/** Whether words are the name of a country. */
export function isCountry(words: string): boolean {
  const name = words.trim().toLowerCase();
  return countries.has(name) || shortNames.has(name);
}
