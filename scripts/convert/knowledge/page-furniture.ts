/** What is no text of a page for anybody: code, drawings, pictures, embedded pages. */
export const noText = new Set(
  'script style template noscript svg head img picture video audio canvas object iframe input map math'.split(' '),
);

/** Elements that lead around a page or ask for something, wherever they stand; the tags of HTML's own sections and controls. */
export const aroundTags = new Set('nav footer aside form dialog button select textarea'.split(' '));

/** The same by WAI-ARIA role. */
export const aroundRoles = new Set(
  'navigation banner contentinfo complementary dialog alertdialog search menu menubar'.split(' '),
);

const others = 'related|similar|recommended|suggested|other|more';
const texts = 'jobs?|roles?|positions?|openings?|vacancies|posts?|articles?|links?|content|searches';

/** The same by a class or id in kebab case: `cookie-banner`, `site-footer`, `similar-jobs`. `related-experience` is none. */
export const aroundNames: readonly RegExp[] = [
  /(?:^|-)(?:cookies?|consent|gdpr|onetrust|navbar|breadcrumbs?|skip-?links?|newsletter)(?:-|$)/u,
  /^(?:(?:site|page|global|main|top|bottom)-)?(?:nav|navigation|menu|footer|sidebar)(?:-(?:bar|links?|menu|list))?$/u,
  /^(?:(?:job|social|page)-)?(?:share|sharing)(?:-(?:buttons?|links?|bar|icons?|job|tools?))?$/u,
  new RegExp(`(?:^|-)(?:${others})-(?:${texts})(?:-|$)`, 'u'),
  /^(?:related|similar|recommended|recommendations|suggestions)$/u,
];

/** Headings above a list of other documents. `More about the role` is none. */
export const aroundHeading =
  /^(?:(?:similar|related|other|more|recommended|latest|featured) (?:open )?(?:jobs|roles|positions|openings|vacancies|searches)\b.{0,30}|people also (?:viewed|searched)\b.{0,30}|(?:jobs|roles) you (?:may|might) (?:like|be interested in)|ähnliche (?:jobs|stellen|stellenangebote)|offres similaires)$/iu;

/** `3`, `Page 3 of 9`, `Seite 3/9`, `- 3 -`: what is printed at the edge of a page. */
export const pageNumber =
  /^[-–—|\s]*(?:page|seite|p\.|s\.)?\s?\d{1,4}(?:\s?(?:\/|of|von|sur|de|\|)\s?\d{1,4})?[-–—|\s]*$/iu;

/** Words that keep their hyphen where a line breaks after it: `full-` `time`. */
export const hyphenated =
  /(?:^|[\s(])(?:full|part|well|self|long|short|high|low|non|co|pre|post|multi|cross|on|off|hands|decision|day|year|team|end|entry|mid|fast|up|in|one|two|three|four|five)$/iu;
