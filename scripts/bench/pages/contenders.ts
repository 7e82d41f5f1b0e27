import type { Searched } from '../first-search/measure.ts';

/** Where the search of each kind of site is. What has none is not here. */
export const searches: Readonly<Record<string, Omit<Searched, 'page'>>> = {
  hub: {
    opener: '#q',
    input: '#q',
    // What is there once the whole question is answered; changes elsewhere do not count.
    within: '.popup',
    found: () => document.querySelector('.popup:not([hidden]) [role=option]') !== null,
  },
  starlight: {
    opener: 'button[data-open-modal]',
    input: '.pagefind-ui__search-input',
    within: 'dialog',
    // The sentence names what was searched for, so that results of its first letters do not count.
    found: () =>
      (document.querySelector('.pagefind-ui__message')?.textContent ?? '').includes(
        document.querySelector<HTMLInputElement>('.pagefind-ui__search-input')?.value ?? '-',
      ),
  },
  vitepress: {
    opener: '#local-search button',
    input: '#localsearch-input',
    within: '.VPLocalSearchBox',
    found: () => document.querySelector('.VPLocalSearchBox .result') !== null,
  },
};
