/** Names of places that hold a word which otherwise parts two places. */
export const joinedNames: readonly string[] = `
  Antigua and Barbuda; Bosnia and Herzegovina; Trinidad and Tobago; Newfoundland and Labrador; Tyne and Wear;
  Brighton and Hove; Hammersmith and Fulham; Kensington and Chelsea; Barking and Dagenham; Argyll and Bute;
  Dumfries and Galloway; Perth and Kinross; Turks and Caicos; Saint Kitts and Nevis; São Tomé and Príncipe;
  Frankfurt/Main; Frankfurt/Oder; Halle/Saale; Offenbach/Main; Freiburg/Breisgau
`
  .trim()
  .split(/;\s+/);

/** What stands where a place is expected and names none, in lower case. */
export const noPlaces: ReadonlySet<string> = new Set(
  `
  remote; hybrid; in person; in-person; office; the office; on the road; field; field based; on-site; onsite; on site; in office; in-office; fully remote; 100% remote; remote only; remote first;
  hybrid remote; home; home office; homeoffice; home based; home-based; work from home; télétravail; virtual; anywhere;
  worldwide; global; nationwide; various; various locations; multiple; multiple locations; several locations; flexible;
  flexible location; negotiable; tbc; tbd; to be confirmed; n/a; na; none; yes; no; any; other; unknown; not specified
`
    .trim()
    .split(/;\s+/),
);
