import { type Way, waysFor } from './ways.ts';

/**
 * Shows the pages that are made for a question: of all that the section lists, those that it asks for.
 *
 * @param posting the page of the posting that is meant: what is made for each role leads to its own
 */
export function showWays(section: HTMLElement, words: string, posting: string | undefined): void {
  const asked: readonly string[] = waysFor(words);
  const items = [...section.querySelectorAll<HTMLElement>('[data-way]')];
  for (const item of items) {
    item.hidden = !asked.includes(item.dataset['way'] ?? '');
    if (item.dataset['way'] === ('prepare' satisfies Way)) leadTo(item, posting);
  }
  section.hidden = items.every(({ hidden }) => hidden);
}

/** To the posting that is meant, or to the list of all. */
function leadTo(item: HTMLElement, posting: string | undefined): void {
  const link = item.querySelector('a');
  if (!link) return;
  item.dataset['list'] ??= `${link.getAttribute('href')} ${link.textContent}`;
  const [list = '', ...words] = item.dataset['list'].split(' ');
  const name = posting && document.querySelector(`#all a[href="${CSS.escape(posting)}"]`)?.textContent;
  link.textContent = name ? `Prepare: ${name}` : words.join(' ');
  link.href = name ? posting.replace('roles/', 'prepare/') : list;
}
