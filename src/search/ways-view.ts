import { type Way, waysFor } from './ways.ts';

/** A posting: its page relative to the search page, and its name. */
export interface Posting {
  page: string;
  name: string;
}

/**
 * Shows the pages that are made for a question: of all that the section lists, those that it asks for.
 *
 * @param posting the posting that is meant: what is made for each role leads to its own
 */
export function showWays(section: HTMLElement, words: string, posting: Posting | undefined): void {
  const asked: readonly string[] = waysFor(words);
  const items = [...section.querySelectorAll<HTMLElement>('[data-way]')];
  for (const item of items) {
    item.hidden = !asked.includes(item.dataset['way'] ?? '');
    if (item.dataset['way'] === ('prepare' satisfies Way)) leadTo(item, posting);
  }
  section.hidden = items.every(({ hidden }) => hidden);
}

/** To the posting that is meant, or to the list of all. */
function leadTo(item: HTMLElement, posting: Posting | undefined): void {
  const link = item.querySelector('a');
  if (!link) return;
  item.dataset['list'] ??= `${link.getAttribute('href')} ${link.textContent}`;
  const [list = '', ...words] = item.dataset['list'].split(' ');
  link.textContent = posting ? `Prepare: ${posting.name}` : words.join(' ');
  link.href = posting ? posting.page.replace('roles/', 'prepare/') : list;
}
