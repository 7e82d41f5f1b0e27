import type { Notice } from '../types.ts';

/** What stands before the last day to apply, in German and French sentences. */
export const closingCue =
  /(?<!\p{L})(?:by|before|until|close[sd]?(?: on)?|due(?: on| by)?|deadline(?: is)?|bis(?: spätestens)?(?: zum)?|spätestens(?: bis)?(?: zum| am)?|\p{L}*frist(?: ist| endet| läuft)?(?: am| bis)?(?: zum)?|avant(?: le)?|jusqu['’]au|au plus tard(?: le)?|pour le|(?:date )?limite(?: .{0,40})?|clôture(?: .{0,30})?)\s?:?\s*(?:\p{L}{2,10},?\s)?(?:den |le |dem )?$/iu;
/** What such a sentence speaks of. */
export const aboutApplying =
  /(?<!\p{L})appl(?:y|ications?|ying)(?!\p{L})|bewerb|bewirb|lebenslauf|unterlagen|einsend|ausschreibung|candidat|postul|dossiers?(?!\p{L})|lettre de motivation|(?<!\p{L})cv(?!\p{L})|dépôt/iu;

/** What stands before the first day of a job, in German and French sentences. */
export const startCue =
  /(?<!\p{L})(?:zum|ab(?: dem)?|per|beginn\p{L}*(?: am| ist| ab| zum)*|eintritt\p{L}*(?: am| zum| ab)?|start(?: am| ab| zum)?|pourvoir(?: .{0,25})?|à (?:partir|compter)(?: d[ue])?|prise d(?:e|u) (?:poste|fonctions?)(?: .{0,20})?|début\p{L}*(?: .{0,25})?|dès(?: le)?|démarrage(?: .{0,20})?)\s?:?\s*(?:le |den )?$/iu;

/** A sentence about the length of the job itself; the German and French words for what lasts besides it. */
export const lengthWords =
  /(?<!\p{L})(?:befrist\p{L}*|ausbildung\p{L}*|praktikum\p{L}*|traineeprogramm|vertrag\p{L}*|volontariat|cdd|contrat|stage|apprentissage|mission (?:de|d['’])|durée)(?!\p{L})/iu;
/** What makes a length that of the contract wherever it stands. */
export const contractWords = /(?<!\p{L})(?:befrist\p{L}*|cdd|contrat)(?!\p{L})/iu;
export const otherLengthWords =
  /(?<!\p{L})(?:kündigung\p{L}*|probezeit|urlaub\p{L}*|\p{L}*erfahrung\p{L}*|elternzeit|tage urlaub|seit|préavis|essai|congés?|expérience|depuis|derni\p{L}+|formation (?:de|d['’]))(?!\p{L})/iu;

/** Kinds of employment as German and French sentences name them: words that mean nothing else there. */
export const kindInProse =
  /(?<!\p{L})(?:(?:un)?befristete?[nrs]?|voll-?\s?(?:und|oder|\/|bzw\.)\s?teilzeit|in (?:vollzeit|teilzeit)|en (?:CDI|CDD|stage|alternance|apprentissage|temps (?:plein|partiel))|(?:un|d['’]un|le|ce) (?:CDI|CDD)|(?<=^|:\s)(?:CDI|CDD)|contrat à durée (?:in)?déterminée|(?:à|a) (?:temps (?:plein|partiel|complet)|mi-temps))(?!\p{L})/iu;

/** What each of the places below stands beside: most sentences have none of it, and the patterns are dear. */
export const mayNamePlace = /[\s-]based|located|ocation in|tandort|ort ist|recrute|basé|situ[ée]|localisé/u;
/** Where a sentence says that the job is: `am Standort Husum`, `poste basé à Brest (29)`. */
export const placeInProse: readonly RegExp[] = [
  /(?<!\p{L})[Tt]h(?:is|e) (?:role|position|job|post|internship|placement|opportunity) (?:is|will be) (?:(?:fully|currently|primarily|ideally) )?(?:based|located) (?:in|at|out of) (?:our )?(?<name>\p{Lu}[\p{L}'’-]{2,30}(?:\s\p{Lu}[\p{L}'’-]{2,30})?(?:,\s(?:\p{Lu}{2}(?!\p{L})|\p{Lu}[\p{L}-]{3,30}))?)/u,
  /(?<!\p{L})[Tt]h(?:is|e) (?:role|position|job|post|internship|placement|opportunity) (?:is|will be) (?<name>\p{Lu}[\p{L}'’-]{2,30}?(?:\s\p{Lu}[\p{L}'’-]{2,30}?)?)[\s-]based(?!\p{L})/u,
  /(?<!\p{L})[Ll]ocation in (?<name>\p{Lu}[\p{L}'’-]{2,30}(?:\s\p{Lu}[\p{L}'’-]{2,30})?,\s\p{Lu}{2})(?!\p{L})/u,
  /(?<!\p{L})(?:[Aa]m|[Uu]nsere[mnr]?|[Dd]en|[Dd]er|[Ff]ür den) Standort(?:en)?(?: in)? (?<name>\p{Lu}[\p{L}-]{1,40}(?:\s(?:am|an der|im|bei|ob der)\s\p{Lu}[\p{L}-]{1,40}|\s\p{Lu}[\p{L}-]{1,40})?)/u,
  /(?<!\p{L})(?:Dienst|Arbeits|Einsatz|Stand)ort ist (?<name>\p{Lu}[\p{L}-]{1,40}(?:\s(?:am|an der|im|bei)\s\p{Lu}[\p{L}-]{1,40})?)/u,
  /recrute(?:nt)?\s.{0,40}?pour (?:son|sa|ses|leur|notre)\s\p{Ll}[\p{L}'’-]{1,40}\s(?:de |d['’]|à )(?<name>\p{Lu}[\p{L}'’-]{1,40})/u,
  /(?<!\p{L})(?:[Pp]oste|[Ss]tage|[Ee]mploi|[Mm]ission|[Aa]lternance)\s(?:\p{L}+\s){0,3}(?:basée?s?|situ[ée]+s?|localisée?s?)\sà\s(?<name>\p{Lu}[\p{L}'’-]{1,40}(?:\s(?:\p{Lu}[\p{L}'’-]{1,40}|\(\d{2,5}\))){0,3})/u,
];

/** Statements that German and French postings carry. */
export const noticesElsewhere: readonly { readonly notice: Notice; readonly patterns: readonly RegExp[] }[] = [
  {
    notice: 'equal-opportunity',
    patterns: [
      /chancengleichheit|gleichstellung|(?:schwer)?behindert\p{L}*\s(?:\p{L}+\s){0,10}(?:bevorzugt|berücksichtigt)|frauen .{0,40}(?:bewerbung|bevorzugt)|menschen mit behinderung|unabhängig von (?:geschlecht|alter|herkunft|nationalität|ihrer|ihrem|deiner|deinem|ethni|kultur)|égalité (?:des chances|professionnelle|de traitement)|sans (?:distinction|discrimination)|ouverte?s? (?:aux|à toutes les|à tou\p{L}+) (?:personnes|candidat\p{L}+|travailleurs)|en situation de handicap/iu,
    ],
  },
  {
    notice: 'legal',
    patterns: [
      /datenschutz(?:erklärung|hinweise?|bestimmungen)|erweitertes? führungszeugnis|données personnelles|casier judiciaire|politique de confidentialité/iu,
    ],
  },
];

/** German and French sentences that end in a colon and say what the list below them is; the list may stand under any heading. */
export const listLeads: readonly {
  readonly role: 'responsibilities' | 'qualifications' | 'preferred' | 'benefits';
  readonly pattern: RegExp;
}[] = [
  {
    role: 'preferred',
    pattern:
      /(?:von vorteil|wünschenswert|idealerweise|(?:un|des|les) (?:plus|atouts?)|souhaité\p{L}*|appréci\p{L}+)(?!\p{L}).{0,40}:$/iu,
  },
  {
    role: 'responsibilities',
    pattern:
      /(?:aufgaben|tätigkeiten)(?!\p{L}).{0,60}:$|(?:missions?|responsabilités|tâches|activités)(?!\p{L}).{0,60}:$|^vous (?:serez|aurez|êtes) .{0,60}(?:charg|pour mission).{0,30}:$/iu,
  },
  {
    role: 'benefits',
    pattern:
      /(?:wir|das) bieten .{0,60}:$|freuen .{0,10}auf:$|(?:offrons|proposons|bénéfici\p{L}+|avantages).{0,60}:$/iu,
  },
  {
    role: 'qualifications',
    pattern:
      /(?:voraussetzung\p{L}*|anforderungen|mitbringen|bringst|bringen sie|erwarten|qualifikation\p{L}*)(?!\p{L}).{0,60}:$|candidat\p{L}*(?:[-·(]e\)?)? (?:devra|doit|sera|aura).{0,40}:$|(?:profil|compétences|vous (?:avez|possédez|justifiez|disposez))(?!\p{L}).{0,60}:$/iu,
  },
];
