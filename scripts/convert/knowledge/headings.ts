import type { SectionRole } from '../types.ts';
import { rowsElsewhere } from './headings-elsewhere.ts';

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
    'compensation and benefits',
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
  ),
  row(
    'contents',
    '(table of )?contents',
    'in this (guide|article|page)',
    'on this page',
    'overview of (this|the) (guide|article)',
  ),
];

const allRows: readonly HeadingRow[] = [...rows, ...rowsElsewhere.map(([role, ...forms]) => row(role, ...forms))];

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
  return allRows.find(({ pattern }) => pattern.test(heading))?.role;
}
