const word = String.raw`\p{Lu}[\p{L}\p{N}&.'’-]*`;
const name = `${word}(?:[ ](?:of[ ](?:the[ ])?|for[ ]|and[ ]|&[ ])?${word}){0,4}?`;
/** What a company says that it does, in the first sentence about itself. */
const does =
  'builds|makes|sells|runs|hosts|keeps|designs|grows|plans|forecasts|develops|provides|helps|offers|operates|manufactures|' +
  'creates|delivers|serves|insures|manages|publishes|produces|supports|works|connects|powers|brings|owns|restores|looks|cares|' +
  'trains|supplies|distributes|brews|cooks|organi[sz]es|employs|invests|teaches|prints|repairs|writes|rents|moves|enables|' +
  'transforms|specialises|specializes|delivers|treats|protects|researches|studies|represents|funds|advises|celebrates|strives';
const isThat =
  "(?:is|are|was|were|has|have) (?:an?|the|committed|proud|one|among|where|hiring|looking|seeking|recruiting|currently|dedicated|been|made|served|built|kept|proudly|growing|expanding|home|\\p{Lu}\\p{L}{1,30}['’]s)";
const asks = '(?:invites|seeks|welcomes|encourages|requires|wishes to|reserves|will consider|acts as)';

/** Where an organisation names itself, with how much each place tells. `At Harbour Co, our mission`; `Harbour Co is committed`. */
export const organisationForms: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  {
    pattern: new RegExp(
      `(?:^|[.:;]\\s|\\b(?:mission|work|culture|values?|careers?|life|interns?(?:hips?)?) )[Aa]t (?<name>${name})(?=[,:;.]|\\s(?:is|are|we|our|you|who|see|offer))`,
      'gmu',
    ),
    weight: 3,
  },
  { pattern: new RegExp(`(?:^|[.:]\\s)(?:The )?(?<name>${name})(?= ${isThat}\\b)`, 'gmu'), weight: 2 },
  { pattern: new RegExp(`(?:^|[.]\\s)(?:The )?(?<name>${name})(?= ${asks}\\b)`, 'gmu'), weight: 2 },
  { pattern: new RegExp(`^(?:The )?(?<name>${name})(?= (?:${does})\\b)`, 'gmu'), weight: 2 },
  // `Harbour Co, a port in the north, seeks`; `Hi, we’re Harbour Co`
  { pattern: new RegExp(`^(?:The )?(?<name>${name})(?=, (?:an?|the|one of)\\s)`, 'gmu'), weight: 2 },
  { pattern: new RegExp(`\\b[Ww]e(?:['’]| a)re (?<name>${name})(?=\\s*$|[,.!])`, 'gmu'), weight: 2 },
  {
    pattern: new RegExp(
      `(?<=^|[\\s(“"])(?<name>${name})(?=['’]s (?:mission|global|culture|core|team|business|platform|vision|customers|products?|headquarters))`,
      'gmu',
    ),
    weight: 2,
  },
  {
    pattern: new RegExp(
      `^[@©]\\s?(?:[Cc]opyright )?\\d{4}\\s+(?<name>${name})(?=\\s*(?:[.,|]|$)|\\s\\p{Ll}|\\sAll\\b)`,
      'gmu',
    ),
    weight: 3,
  },
  {
    pattern: new RegExp(
      `^[^\\p{L}\\n\\r]*(?:About|Why [Jj]oin|Working at|Life at|Welcome to|Join) (?<name>(?!(?:The|Us|Our|This|You|Me)\\b)${name})\\s*[:?]?$`,
      'gmu',
    ),
    weight: 2,
  },
  // `Who we are: Harbour Co took over the pier`: what opens the section about the company.
  {
    pattern: new RegExp(`^(?:Who we are|About us|Our company)\\s*:?\\s+(?:The )?(?<name>${name})(?= \\p{Ll})`, 'gmu'),
    weight: 2,
  },
  // `Posted 3 days ago by Harbour Co`: a job board's line.
  { pattern: new RegExp(`^Posted [^\\n]{0,30}\\bby\\s{1,3}(?<name>${name})\\s*$`, 'gmu'), weight: 2 },
  // `Clerk at Harbour Co`, `Clerk @ Harbour Co`: in the title, which stands on a line of its own.
  { pattern: new RegExp(`^[^.\\n\\r]{3,80}\\s(?:at|@)\\s(?<name>${name})$`, 'gmu'), weight: 2 },
  {
    pattern: new RegExp(`^(?:The )?(?<name>${name}) (?:is |are )(?:now )?(?:hiring|recruiting)\\b`, 'gmiu'),
    weight: 2,
  },
];
