/** What a report is about. */
export interface ReportedPlace {
  /** The page's title. */
  title: string;
  /** The address of the page or passage, as far as it is known. */
  address: string;
  /** As the margin cites it: `A 51`. */
  reference?: string;
  /** The words in question. */
  words?: string;
}

/** Words that a report quotes at most: an address has to hold them. Characters. */
const most = 300;

/** Whether a keeper's `report` is of a form that a link may have: a mail address behind `mailto:`, or a page of the web. */
export function isReportTarget(target: string): boolean {
  return /^mailto:[^\s?@]+@[^\s?@]+$/i.test(target) || (/^https?:\/\/\S+$/i.test(target) && URL.canParse(target));
}

/**
 * The address that a report goes to: a mail with its subject and body, or the page of the template with `{title}` and `{body}` filled in.
 *
 * @param target the keeper's `report`
 */
export function reportAddress(target: string, place: ReportedPlace): string {
  const title = encodeURIComponent(`Problem on “${place.title}”`);
  const body = encodeURIComponent(bodyOf(place));
  if (/^mailto:/i.test(target)) return `${target}?subject=${title}&body=${body}`;
  return target.replaceAll('{title}', title).replaceAll('{body}', body);
}

function bodyOf({ title, address, reference, words }: ReportedPlace): string {
  return [
    `Page: ${title}`,
    `Address: ${address}`,
    ...(reference === undefined ? [] : [`Reference: ${reference}`]),
    ...(words === undefined ? [] : [`Words: “${words.length > most ? `${words.slice(0, most).trimEnd()} …` : words}”`]),
    '',
    'What is wrong:',
    '',
  ].join('\n');
}
