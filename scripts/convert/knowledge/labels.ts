import { normaliseHeading } from './headings.ts';
import { labelsElsewhere } from './labels-elsewhere.ts';
import { pictogramProperty } from './pictograms.ts';

/** What a fact sheet's label gives: a schema.org property, or one of ours where schema.org has none. */
export type SheetProperty =
  | 'title'
  | 'hiringOrganization'
  | 'department'
  | 'employmentType'
  | 'jobLocation'
  | 'jobLocationType'
  | 'datePosted'
  | 'validThrough'
  | 'jobStartDate'
  | 'duration'
  | 'baseSalary'
  | 'experienceRequirements'
  | 'educationRequirements'
  | 'eligibilityToWorkRequirement'
  | 'skills'
  | 'industry'
  | 'workHours'
  | 'identifier'
  | 'additionalProperty';

const row = (property: SheetProperty, ...forms: string[]) => ({
  property,
  pattern: new RegExp(`^(?:${forms.join('|')})$`, 'u'),
});

/** Labels of fact sheets, normalised as headings are. `additionalProperty`: known as a label, kept as it is printed. */
const rows: readonly { property: SheetProperty; pattern: RegExp }[] = [
  row(
    'title',
    '(job |position |role )title',
    'title',
    'position',
    'role',
    'job',
    'stelle',
    'poste',
    'intitule( du poste)?',
  ),
  row(
    'hiringOrganization',
    '(company|organi[sz]ation|employer)( name)?',
    'hiring organi[sz]ation',
    'unternehmen',
    'arbeitgeber',
    'entreprise',
    'societe',
  ),
  row(
    'department',
    'department',
    'team',
    'division',
    'business unit',
    'function',
    'job (family|category)',
    'category',
    'abteilung',
    'departement',
    'service',
  ),
  row(
    'employmentType',
    '(employment|contract|job|position|working|work) (type|status|time|schedule)',
    'status',
    'contract',
    'type',
    'job types?',
    'type of (contract|employment)',
    'time type',
    'schedule type',
    'vertragsart',
    'beschaftigungsart',
    'anstellungsart',
    'arbeitszeit',
    'type de contrat',
    'contrat',
    'temps de travail',
  ),
  row(
    'jobLocation',
    '(job |base |work |office |primary )?locations?',
    'place( of work)?',
    'city',
    'office',
    'where',
    'standorte?',
    'arbeitsort',
    'einsatzort',
    'ort',
    'lieu( de travail)?',
    'localisation',
    'ville',
  ),
  row(
    'jobLocationType',
    'remote( job| work| type| status)?',
    'telecommute',
    'telework',
    'work(place|ing)? (model|mode|type|arrangement|conditions?)',
    'workplace',
    'home ?office',
    'teletravail',
    'arbeitsmodell',
  ),
  row(
    'datePosted',
    '(date )?posted( on| date)?',
    'post(ing|ed) date',
    'date posted',
    'publi(shed|cation)( on| date)?',
    'veroffentlicht( am)?',
    'publie(e)?( le)?',
    'date de publication',
  ),
  row(
    'validThrough',
    '(application )?(closing|expiry|expiration|deadline|end) date',
    '(application )?deadline( to apply)?',
    'closes( on)?',
    'apply (by|before)',
    'valid through',
    'expires( on)?',
    'bewerbungsschluss',
    'bewerbungsfrist',
    'date limite( de candidature)?',
  ),
  row(
    'jobStartDate',
    '(job |expected |earliest )?start(ing)?( date)?',
    'start of (work|employment)',
    'eintritt(sdatum)?',
    'startdatum',
    'beginn',
    'date de (debut|prise de poste)',
    'debut',
  ),
  row(
    'duration',
    'duration',
    'length( of (contract|internship|placement))?',
    'term',
    'contract (length|duration)',
    'dauer',
    'laufzeit',
    'duree( du stage| du contrat)?',
  ),
  row(
    'baseSalary',
    '((base|annual|hourly|yearly|monthly|expected) )?(salary|pay|compensation|wage|remuneration|rate)( range| rate| band)?',
    'stipend',
    'gehalt',
    'verguetung',
    'vergutung',
    'lohn',
    'salaire',
    'remuneration',
  ),
  row(
    'experienceRequirements',
    '(required |work |years of )?experience( level| required| requirements?)?',
    'berufserfahrung',
    'experience( requise)?',
  ),
  row(
    'educationRequirements',
    'education( level| requirements?)?',
    'degree',
    'qualification level',
    'ausbildung',
    'formation',
    "niveau d'etudes",
  ),
  row(
    'eligibilityToWorkRequirement',
    '(sponsor |work )?visas?( sponsorship)?',
    'sponsorship',
    'work (permit|authori[sz]ation)',
    'arbeitserlaubnis',
  ),
  row('skills', '(key |required )?skills', 'competences', 'kenntnisse'),
  row('industry', 'industr(y|ies)', 'sector', 'branche', 'secteur'),
  row('workHours', '(working |weekly )?hours( per week)?', 'shift', 'schedule', 'wochenstunden', 'horaires'),
  row(
    'identifier',
    '(job|req(uisition)?|reference|posting|vacancy)\\.? ?(id|number|no|code|ref|reference)',
    'reference',
    'id',
    'ref',
    'referenz(nummer)?',
    'kennziffer',
  ),
  row(
    'additionalProperty',
    'last updated',
    'updated( on)?',
    'grade',
    'level',
    'job level',
    'reports to',
    'travel',
    'language',
    'openings',
    'number of (openings|positions)',
    'vacancies',
    'posted by',
    'source',
    'seniority( level)?',
  ),
];

const allRows = [...rows, ...labelsElsewhere.map(([property, ...forms]) => row(property, ...forms))];

/** The property that a fact sheet's label names, if the table knows it. */
export function labelProperty(label: string): SheetProperty | undefined {
  const words = normaliseHeading(label);
  if (words === '') return pictogramProperty(label);
  if (words.length > 40) return undefined;
  return allRows.find(({ pattern }) => pattern.test(words))?.property;
}
