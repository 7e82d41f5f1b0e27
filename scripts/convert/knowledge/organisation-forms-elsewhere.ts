/** A German or French name: words with capitals, and the small words that names join them with. */
const joined = String.raw`(?:\s(?:(?:de|du|des|la|le|les|d['’]|l['’]|et|&|aux?|en|für|von|und|am|an der|im)\s){0,2}\p{Lu}[\p{L}\p{N}&.+'’-]{0,40})`;
const name = String.raw`\p{Lu}[\p{L}\p{N}&+'’.-]{0,40}${joined}{0,5}`;
const lazy = `${name}?`;
const article = String.raw`(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Ll]e|[Ll]a|[Ll]es)\s|[Ll]['’])?`;
/** Words with a capital that open a German sentence or name no one. */
const none = String.raw`(?!(?:Die|Der|Das|Den|Dem|Bei|Wir|Als|Für|Im|In|Unsere?|Eine?|Il|Elle|Ce|Cette|Nous|Vous|Notre|Votre|Chez|Poste|Stelle|Le|La|Les)\s)`;
const legal = String.raw`(?:gGmbH|GmbH(?:\s&\sCo\.?\s(?:KG|OHG)(?:aA)?)?|AG(?:\s&\sCo\.?\sKG)?|SE|KGaA|KG|OHG|UG|eG|e\.\s?V\.|e\.\s?K\.|AöR|SARL|SAS|SASU|SCOP|EURL|SCA)`;
const doing =
  "est (?:une?|la|le|l[’']|spécialis|leader|présente?)|conçoit|développe|accompagne|propose|fabrique|produit|édite|exploite|gère|répare|conserve|emploie|compte|réunit|regroupe|intervient|transforme|distribue|construit";

/** Where a German or French posting names whose it is, with how much each place tells; beside the forms of English. */
export const organisationFormsElsewhere: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // `Nordkai Umschlag GmbH`
  {
    pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])${none}(?<name>${lazy}\s${legal})(?![\p{L}\p{N}])`, 'gu'),
    weight: 2,
  },
  // `Die Stadt Moorhausen sucht`, `La Ville de Brest recrute`
  {
    pattern: new RegExp(
      String.raw`^${article}${none}(?<name>${lazy})(?:\s\([\p{L}\d\s]{2,30}\))?\s(?:sucht|suchen|recrute|recrutent|recherche)(?!\p{L}|\s(?:wir|sie|ihr|nous|vous)(?!\p{L}))`,
      'gmu',
    ),
    weight: 3,
  },
  // `An der Hochschule Nordheide`, `Das Klinikum Seeblick`
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?<name>(?:Technische\s)?(?:Hochschule|Universität|Fachhochschule|Universitätsklinikum|Klinikum|Stadtwerke|Gemeinde|Landkreis|Stadtverwaltung|Landesamt|Bundesamt|Stiftung)\s(?:(?:für|der|des)\s)?${lazy})(?=\s\p{Ll}|[,.;:)]|\s?$)`,
      'gmu',
    ),
    weight: 2,
  },
  // `Wir sind die Kartoffelkiste und`, `Nous sommes Rayon Libre,`
  {
    pattern: new RegExp(
      String.raw`(?:^|[.!?]\s)(?:Wir sind|Nous sommes)\s(?:die\s|das\s|der\s)?${none}(?<name>${lazy})(?=\s(?:und|et|aus|in|à)(?!\p{L})|[,.:!])`,
      'gmu',
    ),
    weight: 2,
  },
  // `l’asbl Moulin Vert`, `L’association Les Jardins`
  {
    pattern: new RegExp(
      String.raw`(?:^|\s)[Ll]['’](?<name>(?:asbl|ASBL|[Aa]ssociation|ONG|[Ii]nstitut|[Aa]gence)\s${lazy})(?=\s\p{Ll}|[,.;:)]|$)`,
      'gmu',
    ),
    weight: 2,
  },
  // `Chez Rayon Libre, nous`
  {
    pattern: new RegExp(
      String.raw`(?:^|[.!?:]\s)(?:[Cc]hez|[Rr]ejoignez|[Bb]ienvenue chez|[Ii]ntégrez)\s(?<name>${lazy})(?=\s?[,.!]|\s(?:nous|vous|on|c['’]est|et|pour)(?!\p{L}))`,
      'gmu',
    ),
    weight: 3,
  },
  // `L’Auberge du Lac est une maison`
  {
    pattern: new RegExp(String.raw`(?:^|[.!?,]\s)${article}${none}(?<name>${lazy})\s(?=(?:${doing})(?!\p{L}))`, 'gmu'),
    weight: 2,
  },
  // `Über Papierlicht`, `À propos de Rayon Libre`
  {
    pattern: new RegExp(
      String.raw`^(?:#+\s)?(?:Über|Wir sind|Arbeiten bei|À propos de|A propos de|Qui est)\s${none}(?<name>(?!(?:Uns|Das|Die)(?!\p{L}))${lazy})\s*[:?]?$`,
      'gmu',
    ),
    weight: 2,
  },
];
