import type { Place } from './asker.ts';
import { openBox } from './box.ts';
import { noParticulars, type Particulars } from './filters.ts';
import { openPage } from './page.ts';

/**
 * Brings a question box to life: on the search page its results, elsewhere a list below it. One module for both, so that it is one
 * request. Loaded by `src/scripts/site.ts`.
 *
 * @param first the answer for the first file of the index
 * @param today the reader's own day, ISO 8601
 */
export function openSearch(
  form: HTMLFormElement,
  input: HTMLInputElement,
  first: Promise<Response>,
  today: string,
): void {
  const folder = new URL(form.dataset['searchIndex'] ?? '', form.action).href;
  const place: Place = { folder, first, today, particulars: particularsOn(document) };
  if (document.querySelector('[data-search-state]')) openPage(place);
  else openBox(form, input, place);
}

/** What the list of all entries says of each, by its page. */
function particularsOn(page: Document): Map<string, Particulars> {
  return new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('#all a:is([data-family], [data-page], [data-review])')].map(
      (link) => [link.getAttribute('href') ?? '', { ...noParticulars, ...link.dataset }],
    ),
  );
}
