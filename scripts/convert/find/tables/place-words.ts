/** Names of places that hold a word which otherwise parts two places. */
export const joinedNames: readonly string[] = [
  'Antigua and Barbuda', 'Bosnia and Herzegovina', 'Trinidad and Tobago', 'Newfoundland and Labrador', 'Tyne and Wear',
  'Brighton and Hove', 'Hammersmith and Fulham', 'Kensington and Chelsea', 'Barking and Dagenham', 'Argyll and Bute',
  'Dumfries and Galloway', 'Perth and Kinross', 'Turks and Caicos', 'St Kitts and Nevis', 'São Tomé and Príncipe',
  'Frankfurt/Main', 'Frankfurt/Oder', 'Halle/Saale', 'Offenbach/Main', 'Freiburg/Breisgau',
];

/** What stands where a place is expected and names none. */
export const noPlaces: readonly string[] = [
  'remote', 'hybrid', 'on-site', 'onsite', 'on site', 'in office', 'various', 'various locations', 'multiple', 'multiple locations',
  'several locations', 'anywhere', 'worldwide', 'global', 'nationwide', 'flexible', 'flexible location', 'work from home', 'home office',
  'homeoffice', 'home based', 'home-based', 'télétravail', 'negotiable', 'tbc', 'tbd', 'n/a', 'na', 'none', 'yes', 'no', 'any', 'other',
  'fully remote', '100% remote', 'remote only', 'remote first', 'virtual', 'unknown', 'not specified', 'to be confirmed',
];
