import type { SectionRole } from '../types.ts';

interface HeadingRow {
  readonly role: SectionRole;
  /** Anchored at both ends, against the normalised heading. */
  readonly pattern: RegExp;
}

const row = (role: SectionRole, ...forms: string[]): HeadingRow => ({
  role,
  pattern: new RegExp(`^(?:${forms.join('|')})$`, 'u'),
});

/**
 * Headings that job postings and hiring guides use, in English, German and French, and what their sections are for.
 * Matched in order against `normaliseHeading`; a new heading is a row here, never a branch elsewhere.
 */
const rows: readonly HeadingRow[] = [
  row(
    'container',
    'job (description|information|details|summary|highlights)',
    'position (description|summary)',
    'the role',
    'description',
    'about (the|this) (job|role|position|opportunity)',
    'job overview',
    'role overview',
    'overview',
    'person specification',
    'job (purpose|profile)',
    '(role|position|post) (purpose|profile|details)',
    'purpose of (the|this) (role|job|post|position)',
    '(the|about the) (opportunity|job|position|post|vacancy)',
    '(company )?job brief',
    'the details',
    'details',
    'overview of the (role|position)',
    'position overview',
    'job posting',
    'job info',
    'in (short|brief)',
    'at a glance',
    'terms and conditions',
    'about the vacancy',
    "what's the (job|role)",
    'additional information',
    'other information',
    'supplemental information',
    'stellenbeschreibung',
    'description du poste',
    'le poste',
    "l'offre",
  ),
  row(
    'minimum',
    '(minimum|required|basic|essential|key|must[- ]have) (qualifications?|requirements?|skills|experience|criteria)( and .*)?',
    'essentials?( criteria)?',
    'required',
    'must[- ]haves?',
    'what you (must|need to) have',
    'conditions of employment',
    'what do i need( to apply)?( for)?',
    'you (must|will need to) have',
    'entry requirements',
    'eligibility( criteria| requirements)?',
    'you need( essential for the job)?',
    'who can apply',
    'mindestanforderungen',
  ),
  row(
    'preferred',
    '(preferred|desired|desirable|additional|bonus|optional|nice[- ]to[- ]have) (qualifications?|requirements?|skills|experience|criteria)',
    'desirables?( criteria)?',
    'preferred',
    'nice[- ]to[- ]haves?',
    'bonus( points)?( if.*)?',
    'good to have',
    '(it.s )?(also )?(an? )?(plus|bonus|advantage|asset)( if .{1,30})?',
    'assets?( qualifications?)?',
    'beneficial',
    'advantageous',
    "(it would be|it'd be|it is|it's|even) (great|better|nice|good|a plus|a bonus) if.*",
    'bonus (skills|xp|items?|experience|qualifications?)',
    'extra credit',
    '(also )?nice',
    'ideally( you.*)?',
    'would be (nice|great)',
    'if you have the following tell us.*',
    "it's a plus if.*",
    'von vorteil',
    'les plus',
    'serait un plus',
  ),
  row(
    'responsibilities',
    '((key|main|core|primary|your|job|general|principal) )?(responsibilities|accountabilities|duties|tasks)( and .*)?',
    "(here is )?what you('ll| will)( be)? (do|doing|work on)",
    'what you do',
    'what will you( be)? (do|doing)',
    'your (role|mission|impact|day[- ]to[- ]day|work)',
    'the work',
    'a day in the life',
    'duties and responsibilities',
    '.{2,30} and responsibilities( .*)?',
    '(typical|examples? of|summary of|essential|principal|specific|day to day|your) (duties|functions|responsibilities|tasks)( .*)?',
    'essential (job )?functions',
    '(main )?duties of the (job|role|post)',
    'job (scope|duties|functions)',
    '(main|key|core|your) (tasks|activities|areas? of work|deliverables|objectives|focus|priorities)',
    'key performance areas',
    'scope of (work|the role)',
    '(the )?day[- ]to[- ]day',
    'your (days?|week|responsibilities)( .*)?',
    '(my|what are the|what will be my) (responsibilities|duties)',
    'what (do|does|will) .{2,40} (do|be doing)',
    'what (you|the .{2,30}) (will|do|does)( be)?( do| doing)?( .*)?',
    "what you'll do( .*)?",
    'what (the|this) (job|role|position|work|training) (involves|looks like|entails)',
    'what your .{3,20} looks like',
    'what volunteers do',
    'how you( will|.ll) (contribute|make an impact|help)',
    "what you'll (own|tackle|be up to|work on|be responsible for)",
    'responsibilities include',
    'selected interns? .*responsibilities( include)?',
    'in this role you( will|.ll)',
    'the work itself',
    '(deine|ihre|die) aufgaben',
    'aufgaben(gebiet)?',
    'das erwartet (dich|sie)',
    '(vos|tes|les) missions?',
    'missions?( principales)?',
    'responsabilites',
    'ton role',
    'votre role',
  ),
  row(
    'qualifications',
    '((key|your|job) )?(qualifications?|requirements?)( and .*)?',
    'skills and (experience|qualifications|requirements)',
    '(relevant |your |work |professional )?(experience|skills|knowledge|education|training|competenc(y|ies)|abilities)( (and|or|and or) [a-z]+)?( required| needed)?',
    '(skills?|experience) required',
    'skill s required',
    '(desired|required|ideal|your|preferred) (candidate )?profile',
    'selection criteria',
    '(typical|job|position|candidate|role|other) (qualifications|requirements|criteria|specification)',
    'certificates? licen[cs]es? .*',
    '(licen[cs]es?|certifications?)( and [a-z]+)?',
    "what (you('ll| will)|we) (need|hope you bring|want to see|ask( of you| for)?|expect|require|look for)( .*)?",
    'what (you|we|i|do you) (bring|need|must have|should have)( .*)?',
    "what (you('ll| will)|we're|we are) (bring|need|looking for|hoping for|seeking)( .*)?",
    'who (are you|you need to be|will succeed)',
    'what .{2,20} (bring|ask|expect)s?( of you)?',
    'to be successful.*',
    'the (person|candidate)',
    '(we.re|we are) looking for( (someone|people|candidates|an? .{2,30}) (who|with|that).*)?',
    'your (experience|expertise|strengths)',
    '(who|what) we need',
    'about your (experience|background)',
    'do you have what it takes',
    'the successful (candidate|applicant)',
    "what (you('ll)? (bring|need|have)|we('re| are) looking for|we look for|we expect)",
    "what you'll bring",
    'who we look for',
    'your (profile|background|skills|qualifications)',
    'experience and (skills|qualifications)',
    '(the )?ideal candidate.*',
    'candidate profile',
    '(dein|ihr) profil',
    'anforderungen',
    'qualifikationen',
    'das bring(st|en) (du|sie) mit',
    '(votre|ton|le) profil',
    'profil recherche',
    'competences( requises)?',
  ),
  row(
    'traits',
    'who you are',
    'about you',
    'you are',
    "you('re| are) (a good|the right) fit.*",
    'qui (es-tu|etes-vous)',
  ),
  row(
    'benefits',
    '((our|company|employee|intern) )?(benefits|perks)( and (perks|benefits|rewards))?( for (.*))?',
    'perks and benefits( .*)?',
    '.* benefits( for .*)?',
    'what (we|you) (offer|get)',
    "what (we|you|do you|you('ll| will)|we can) (offer|get|give|receive|bring to you|provide)( .*)?",
    'what we bring to you',
    '(we|we can) offer( you)?',
    'our offer',
    'on offer',
    '(your|the|total|our) (rewards?|package|perks|benefits)( .*)?',
    'rewards?( and .*)?',
    '(the )?perks( .*)?',
    'in return( .*)?',
    'why you( will|.ll) love .*',
    "what's in it for (me|you)",
    'in it for you',
    'the package',
    'benefits? and .*',
    'why should you join .*',
    'compensation and benefits',
    'why work (for|with|at) us',
    "what's in it for you",
    'what we( can)? offer( you)?',
    'why you.ll love (it|working) here',
    'leistungen',
    'benefits( .*)?',
    'wir bieten( .*)?',
    'das bieten wir( .*)?',
    'unser angebot',
    '(nos|les|vos) avantages',
    'avantages',
    'ce que nous (offrons|proposons)',
  ),
  row(
    'pay',
    '(for pay transparency ?)?(base |hourly |annual |total |yearly |monthly )?(compensation|salary|pay|wages?|remuneration)( (range|details|information|description|transparency))*( (annually|hourly|monthly))?',
    'pay (and|&) benefits',
    '(competitive|attractive) (salar(y|ies)|pay|compensation)',
    'pay and equity',
    'verguetung',
    'vergutung',
    'gehalt',
    'remuneration',
    'salaire',
  ),
  row(
    'dates',
    '(.* )?(start|starting) dates?( .*)?',
    '(internship|program(me)?) dates?( .*)?',
    'key dates',
    'timeline',
    'eintrittsdatum',
    'date de debut',
  ),
  row(
    'application',
    'application (details|process|information|instructions)',
    'how to apply',
    'applying.*',
    'to apply',
    'next steps',
    '(the )?(application|recruitment|selection) (timetable|timeline)',
    'selection process( details)?',
    'application requirements',
    'bewerbung',
    'so bewirbst du dich',
    'candidature',
    'comment postuler',
  ),
  row(
    'programme',
    'about (the|our|this) (.* )?(internship|program(me)?)',
    'the (internship|program(me)?)',
    '(internship|graduate) program(me)?',
  ),
  row(
    'team',
    'about (the|our) team.*',
    'the team',
    'our team',
    'meet the team',
    'team introduction',
    'das team',
    "(notre|votre|l)[ ']?equipe",
    "a propos de l'equipe",
    'uber das team',
  ),
  row('accommodation', '(.* )?accommodations?( .*)?', 'accessibility( .*)?'),
  row(
    'fair-chance',
    '(important (information|notice) )?for .* candidates?',
    '(.* )?fair chance( .*)?',
    '.* applicants with criminal histor(y|ies)',
  ),
  row('wellbeing', 'trust and safety', '(.* )?(wellbeing|well-being)( .*)?', 'mental health( .*)?'),
  row(
    'privacy',
    '(.* )?(privacy|data protection)( .*)?',
    '(.* )?legal notices?( .*)?',
    '.* recruitment (fraud|scams?).*',
    'datenschutz( .*)?',
  ),
  row(
    'inclusion',
    '(equal|equality|equity|diversity|inclusion)\\b.*',
    '(.* )?(equal (employment )?opportunit(y|ies)|eeo)( .*)?',
    '(our )?commitment to (diversity|inclusion|equity).*',
    'dei',
    'vielfalt.*',
    'chancengleichheit',
    'diversite.*',
    'inclusion',
  ),
  row(
    'why-join',
    'why (join|work|choose|us).*',
    'why .* should .*',
    'warum .*',
    'pourquoi (nous )?(rejoindre|choisir).*',
    'join us',
  ),
  row(
    'company',
    'about (?!(the|our|this|your|you)\\b).{2,40}',
    'about us',
    'who we are',
    'the company',
    'our (company|mission|story|vision)',
    'company (overview|description|profile)',
    'uber uns',
    'wir uber uns',
    'qui sommes[- ]nous ?',
    "a propos( de (nous|l'entreprise|.*))?",
    "l'entreprise",
  ),
  row(
    'values',
    '(the )?[\\p{L}]+ values',
    '(.* )?(core |our |company )values( .*)?',
    '(our )?(leadership |guiding )?principles',
    'unsere werte',
    '(nos )?valeurs',
  ),
  row(
    'questions',
    '(.* )?(frequently asked questions|faqs?)( .*)?',
    'questions and answers',
    'haufig gestellte fragen',
    'questions frequentes',
  ),
  row(
    'process',
    '(.* )?(interview|hiring|recruitment|recruiting|selection) (process|stages?|steps|journey)( .*)?',
    'bewerbungsprozess',
    'processus de recrutement',
  ),
  row(
    'working-there',
    '(working|life|culture) (at|in|here)( .*)?',
    'our culture',
    'work environment',
    'working conditions',
    'physical (demands|requirements|effort)( .*)?',
    'work(ing)? (environment|conditions)( .*)?',
    'supervisory responsibilit(y|ies)',
  ),
  row(
    'contents',
    '(table of )?contents',
    'in this (guide|article|page)',
    'on this page',
    'overview of (this|the) (guide|article)',
  ),
];

/** Phrases that open a section in the middle of a pasted line, as printed; followed by a colon, a dash or a sentence. */
export const runInHeadings: readonly string[] = [
  'About the Team',
  'About The Team',
  'About the Role',
  'About the role',
  'Key Responsibilities',
  'Responsibilities',
  'Your Responsibilities',
  'Main Responsibilities',
  'Minimum Qualifications',
  'Preferred Qualifications',
  'Basic Qualifications',
  'Required Qualifications',
  'Qualifications',
  'Requirements',
  'Who You Are',
  "What You'll Do",
  'What You’ll Do',
  'What You Will Do',
  'What We Offer',
  'Nice to Have',
  'Benefits',
];

/**
 * Words that tell what a heading is for where the whole of it is in no row. Only for lines that are headings by their shape: in
 * a list that lost its marks, "Experience of cranes" is a demand and no heading.
 */
const tellingWords: readonly HeadingRow[] = [
  { role: 'working-there', pattern: /\b(?:physical|supervisory|environment)\b/u },
  { role: 'application', pattern: /\b(?:application|apply|applicants?)\b/u },
  {
    role: 'preferred',
    pattern:
      /\b(?:preferred|desirable|desired|nice[- ]to[- ]haves?|good[- ]to[- ]haves?|advantag(?:e|es|eous)|beneficial|assets?)\b/u,
  },
  {
    role: 'minimum',
    pattern:
      /\b(?:essential|mandatory|must[- ]haves?) (?:.* )?(?:skills|criteria|requirements|qualifications|experience)\b/u,
  },
  { role: 'responsibilities', pattern: /\b(?:responsibilit(?:y|ies)|accountabilities|duties|tasks)\b/u },
  { role: 'benefits', pattern: /\b(?:benefits?|perks)\b/u },
  {
    role: 'qualifications',
    pattern: /\b(?:qualifications?|requirements?|criteria|skills|experience|competenc(?:y|ies)|prerequisites)\b/u,
  },
];
/** A longer heading speaks of more than one thing. */
const mostTellingWords = 7;

/**
 * A heading in the form that the table knows: lower case, no accents, straight quotes, "and" for "&",
 * without numbers, arrows, brackets and marks at either end.
 */
export function normaliseHeading(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/gu, '')
    .replace(/[’‘]/gu, "'")
    .replace(/&/gu, ' and ')
    .replace(/[【】[\]()*_#\\]/gu, ' ')
    .replace(/^[\d.\s]+(?=\p{L})/u, '')
    .replace(/[^\p{L}\p{N}']+$/u, '')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The role that the table gives a heading, if it knows it. */
export function headingRole(text: string): SectionRole | undefined {
  const heading = normaliseHeading(text);
  if (heading.length > 90) return undefined;
  return rows.find(({ pattern }) => pattern.test(heading))?.role;
}

/** The role of a line that is a heading by its shape: what the table says, else what one of its words tells. */
export function likelyRole(text: string): SectionRole | undefined {
  const known = headingRole(text);
  if (known) return known;
  const heading = normaliseHeading(text);
  if (heading.split(' ').length > mostTellingWords || text.trim().endsWith('?')) return undefined;
  return tellingWords.find(({ pattern }) => pattern.test(heading))?.role;
}
