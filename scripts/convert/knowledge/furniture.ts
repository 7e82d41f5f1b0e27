/**
 * What pages wrap around their text. Each row speaks of a whole paragraph or item, never of a part of one:
 * a sentence of substance in it keeps the block.
 */

/** `@2025 Harbour Co`, `© 2024`: the foot of a page, or of its banner. */
export const copyrightLine = /^[@©]\s?(?:copyright\s)?\d{4}\b.{0,60}$/iu;

/** Lines that lead elsewhere on the page or the web and say nothing themselves. */
export const navigation: readonly RegExp[] = [
  copyrightLine,
  // `Are you applying for this post?`: a job board's prompt.
  /^are you (?:applying|going to apply)\b.{0,60}\?$/iu,
  /^(?:for (?:more )?details,? )?(?:please,? )?(?:refer|see|go|read)(?: to)? the (?:full )?job description\b.{0,40}$/iu,
  /^(?:save(?: (?:this )?job)?|share(?: (?:this )?job)?|(?:\+ )?(?:show|see|read) (?:more|less)|back to top|report (?:this )?job|skip to .{3,30}|pulled from the full job description|create (?:a )?(?:job )?alert|full job description)$/iu,
  // `Apply   Apply later`, `Apply for this job »`, `Easy apply`
  /^(?:easy )?apply(?:\s{1,9}(?:now|here|later|online|today|apply|for this (?:job|role|position)|on company (?:web)?site))*\s{0,3}[»›→]?$/iu,
  // `← Back to current openings`
  /^(?:[←‹«<]\s{0,3})?back to (?:all |our |the |current |open )?(?:jobs?|openings|vacancies|positions|careers|listings?|search(?: results)?|results)(?: (?:board|page|list|search))?$/iu,
  // `LinkedIn   Facebook   Email`: where a page is shared.
  /^(?:(?:linkedin|facebook|twitter|x|email|whatsapp|instagram|copy link)(?:\W+|$)){2,8}$/iu,
  // `Clerk jobs in Portmoor`, `Jobs at Harbour Co in Portmoor`, `Clerk salaries in Portmoor`: a job board's searches.
  /^(?!\p{L}+ing )(?:\p{Lu}[\p{L}/&()-]{0,30}\s){1,6}(?:jobs|salaries) in \p{Lu}[^.,;:]{1,40}$/u,
  /^Jobs at \p{Lu}[^.,;:]{1,60} in \p{Lu}[^.,;:]{1,40}$/u,
  /^here[’']s how the job (?:details|qualifications) align with your profile\.?$/iu,
  // `Here is what this guide covers:`: announces a table of contents.
  /^(?:here(?:'|’)?s|here is)\b.{0,40}\b(?:we(?:'|’)?ll|we will|guide|article|page)\b.{0,30}\bcovers?\b.{0,20}:$/iu,
];

/** What sells a service beside the text: an offer of the writer's own. */
const advertising: readonly RegExp[] = [
  /^(?:click here|tap here|book now)\b/iu,
  /\b(?:click here|sign up|book)\b.{0,40}\b(?:coach\w*|session|course|newsletter|call)\b/iu,
  /\b(?:coaching session|mock interviews? with|interview coach|our coaches|(?:negotiation|career|interview) coach(?:es|ing)?)\b/iu,
  /\b(?:we|our team) (?:have |'ve |’ve )?(?:also )?coached\b/iu,
  // `Three sessions of coaching, worth $90, pay for themselves.`
  /\b(?:sessions? of coaching|hire (?:a|one of our) coach(?:es)?)\b/iu,
];

/** What leads to the writer's other things; in a list of duties the same words are a duty. */
const pointing: readonly RegExp[] = [
  /^subscribe to\b/iu,
  /\bwork with\b[^.]{0,80}\bon our platform\b/iu,
  // In one sentence and nothing else: `For practice, check out our guide to knots.`
  /^(?![\s\S]*[.!?]\s+\p{Lu})[\s\S]*\b(?:check(?: out)?|see|read|browse|download|explore)\b[^.]{0,60}\b(?:our|these|my)\b[^.]{0,80}\b(?:guides?|articles?|tips|courses?|resources?|lists?|posts?)\b/iu,
];

/** Whether a paragraph or item is promotion. `isDuty`: it stands in a list of what one does, brings or gets. */
export function isPromotion(words: string, isDuty: boolean): boolean {
  return (
    advertising.some((pattern) => pattern.test(words)) || (!isDuty && pointing.some((pattern) => pattern.test(words)))
  );
}
