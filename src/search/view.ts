import type { Reply } from './asker.ts';
import { createFilterView } from './filter-view.ts';
import { isChosen } from './filters.ts';
import { one } from './hit.ts';
import type { Query } from './query.ts';
import { fillResults } from './results.ts';
import { countFor, isOfTheHub, refusalFor } from './sentences.ts';
import { type Posting, showWays } from './ways-view.ts';

/** Why the page changes its question: a key, Enter or the button, a filter. */
export type Change = 'typed' | 'sent' | 'filtered';

/** What the search page shows, without a thought about searching. */
export interface View {
  readQuery(): Query;
  writeQuery(query: Query): void;
  onChange(callback: (change: Change) => void): void;
  /** Calls back with the address of a result that is followed. */
  onFollow(callback: (target: string) => void): void;
  showIdle(): void;
  showLoading(): void;
  showReply(query: Query, reply: Reply): void;
  /** Says why nothing can be found. The list of all entries is the way on. */
  showFailure(words: string): void;
}

/** The posting that is meant, by the name that results of it have. */
function postingOf({ posting, shown }: Reply): Posting | undefined {
  const named = shown.find(({ record }) => record.url.split('#')[0] === posting && record.entry !== '');
  return posting !== undefined && named ? { page: posting, name: named.record.entry } : undefined;
}

export type Elements = ReturnType<typeof elementsOf>;

/** The view of a search page. */
export function createView(page: Document, today: string): View {
  const elements = elementsOf(page);
  const { input, region } = elements;
  const filters = createFilterView(elements.filters);
  return {
    readQuery: () => ({ words: input.value, chosen: filters.read() }),
    writeQuery: ({ words, chosen }) => {
      input.value = words;
      filters.write(chosen);
    },
    onChange: (callback) => listen(elements, filters.onChange, callback),
    onFollow: (callback) =>
      region.addEventListener('click', ({ target }) => {
        const link = target instanceof Element ? target.closest('a') : null;
        if (link?.matches('[data-search-hit], [data-search-near]')) callback(link.href);
      }),
    showIdle: () => {
      // The room that was kept for the answer to the address is not needed.
      delete page.documentElement.dataset['asked'];
      say(elements, 'idle', 'Ask in your own words, or look through all entries below.');
    },
    showLoading: () => {
      // What is shown stays until there is something better.
      if (elements.isBlank()) say(elements, 'loading', 'Searching …');
      region.dataset['searchState'] = 'loading';
    },
    showFailure: (words) => say(elements, 'failed', words),
    showReply: (query, reply) => {
      const narrowed = isChosen(query.chosen);
      const isRefused = reply.state === 'unanswered';
      say(elements, reply.state, isRefused ? refusalFor(query.words, narrowed) : countFor(reply.shown.length));
      elements.unsaid.hidden = !isRefused || narrowed || isOfTheHub(query.words);
      filters.show(reply.counts, query.chosen);
      fillResults(elements, query, reply, today);
      showWays(elements.ways, query.words, postingOf(reply));
      elements.passages.hidden = elements.list.childElementCount === 0 && !narrowed;
    },
  };
}

function elementsOf(page: Document) {
  const element = (selector: string) => one(page, selector, HTMLElement);
  const list = element('[data-search-hits]');
  const answers = element('[data-search-answers]');
  return {
    region: element('[data-search-state]'),
    said: element('[data-search-said]'),
    head: element('[data-search-head]'),
    row: element('[data-search-row]'),
    message: element('[data-search-message]'),
    unsaid: element('[data-search-unsaid]'),
    examples: element('[data-search-examples]'),
    answers,
    ways: element('[data-search-ways]'),
    passages: element('[data-search-passages]'),
    found: element('[data-search-found]'),
    caution: element('[data-search-caution]'),
    list,
    readings: element('[data-search-read]'),
    filters: element('[data-search-filters]'),
    form: one(page, '.ask', HTMLFormElement),
    input: one(page, '#q', HTMLInputElement),
    isBlank: () => list.childElementCount + answers.childElementCount === 0,
  };
}

const heads = { idle: 'Ask', loading: 'Answer', answered: 'Answer', unanswered: 'Answer', failed: 'Search' } as const;

/** Says a sentence in place of whatever was shown. */
function say(elements: Elements, state: keyof typeof heads, words: string): void {
  const { region, said, row, head, message, unsaid, examples, answers, ways, passages, readings, list } = elements;
  head.textContent = heads[state];
  message.textContent = words;
  message.classList.toggle('answer', state === 'unanswered');
  examples.hidden = state !== 'idle';
  said.hidden = false;
  row.hidden = false;
  for (const each of [unsaid, ways, passages, readings]) each.hidden = true;
  for (const each of [answers, list]) each.replaceChildren();
  region.dataset['searchState'] = state;
}

function listen(
  { form, input }: Elements,
  onFilter: (callback: () => void) => void,
  callback: (change: Change) => void,
): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    callback('sent');
  });
  input.addEventListener('input', () => callback('typed'));
  onFilter(() => callback('filtered'));
}
