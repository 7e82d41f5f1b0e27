import type { Place } from './asker.ts';
import { openBox } from './box.ts';
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
  const place: Place = { folder, first, today };
  if (document.querySelector('[data-search-state]')) openPage(place);
  else openBox(form, input, place);
}
