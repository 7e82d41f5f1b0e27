import type { Place } from './asker.ts';
import { openBox } from './box.ts';
import type { Posting } from './filters.ts';
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
  const place: Place = { folder, first, today, postings: postingsOn(document) };
  if (document.querySelector('[data-search-state]')) openPage(place);
  else openBox(form, input, place);
}

/** The postings in the list of all entries, by their page. */
function postingsOn(page: Document): Map<string, Posting> {
  return new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('#all a[data-family]')].map((link) => [
      link.getAttribute('href') ?? '',
      { family: link.dataset['family'] ?? '', closes: link.dataset['closes'] ?? '' },
    ]),
  );
}
