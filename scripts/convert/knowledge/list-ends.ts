/** How a paragraph begins that stands behind the lines of a list without marks and is none of them. */
const forms: readonly RegExp[] = [
  // `At Harbour Co, we …`: the company speaks of itself.
  /^At \p{Lu}[^,.:]{1,50}, (?:we|our|you|\p{Ll}+ is)(?!\p{L})/u,
  /^We(?:['’]re| are) (?:proud|committed|an? (?:equal|inclusive)|dedicated to)(?!\p{L})/u,
  /^We (?:offer|believe|value|celebrate|welcome|encourage|do not discriminate)(?!\p{L})/u,
  // `Harbour Co is acting as an employment agency`, `By applying for this role, you accept`
  /\b(?:acts?|acting) as an? employment (?:agency|business)\b/iu,
  /^By (?:applying|submitting)(?!\p{L})/u,
  // `To apply, send …`, `If you have the skills for this role, please send …`
  /^To apply(?!\p{L})|^(?:If|For) [^.]{0,140}\b(?:apply|send|submit|email|contact|click|get in touch|hear from you)\b/u,
  /^Please (?:apply|send|submit|email|note|click|contact)(?!\p{L})/u,
  /^Note to (?:recruit|agenc|applicant)/iu,
  // `The salary range for this role is $70,000 …`, `Salary range: …`
  /^(?:The )?(?:[\p{L}-]+ ){0,3}(?:range|salary|rate|compensation)(?: [\p{L},-]+){0,9}?(?::| is| ranges)\s[^.]{0,80}\p{Sc}\s?\d/u,
  /^(?:[\p{Lu}][\p{L}&.'’-]* ){1,6}is (?:proud to be )?an? (?:equal|inclusive)(?!\p{L})/u,
];

/** `Do you have experience in rigging?` below `Skills`: what a job board asks of its reader. */
const prompt = /^Do you have (?:experience (?:in|with) |an? .{2,40} (?:degree|licen[cs]e|certificate))[^.]{0,60}\?$/u;

/** Whether a paragraph ends a list whose lines have no marks. */
export function endsUnmarkedList(words: string): boolean {
  return forms.some((form) => form.test(words));
}

/** Whether a line among demands asks the reader on a job board's behalf. */
export function isPrompt(words: string): boolean {
  return prompt.test(words);
}
