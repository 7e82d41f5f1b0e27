import type { Answer } from './find.ts';
import { hitElement, one } from './hit.ts';
import type { Query } from './query.ts';

/** What the search page shows, without a thought about searching. */
export interface View {
  /** Relative to the page. */
  indexFolder: string;
  readQuery(): Query;
  writeQuery(query: Query): void;
  /** Calls back when the question or a filter changes. */
  onChange(callback: () => void): void;
  showIdle(): void;
  showLoading(): void;
  showAnswer(words: string, answer: Answer): void;
  showFailure(): void;
}

/** Milliseconds without a key before a question counts as typed. */
const pause = 150;

type Elements = ReturnType<typeof elementsOf>;

/** The view of a search page. */
export function createView(page: Document): View {
  const elements = elementsOf(page);
  const { region, list, template, input, boxes } = elements;
  return {
    indexFolder: region.dataset.searchIndex ?? '',
    readQuery: () => ({
      words: input.value,
      collections: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    }),
    writeQuery: ({ words, collections }) => {
      input.value = words;
      for (const box of boxes) box.checked = collections.includes(box.value);
    },
    onChange: (callback) => listen(elements, callback),
    showIdle: () => show(elements, 'idle', 'Ask in your own words, or look through all entries below.'),
    showLoading: () => show(elements, 'loading', 'Searching …', [...list.children]),
    showFailure: () => show(elements, 'failed', 'The search could not be loaded. All entries are listed below.'),
    showAnswer: (words, { state, hits, counts }) => {
      for (const box of boxes) countOf(box, counts.get(box.value) ?? 0);
      const marker = state === 'answered' ? 'data-search-hit' : 'data-search-near';
      const shown = hits.map((hit) => hitElement(template, hit, marker));
      show(elements, state, sentenceFor(words, state, hits.length), shown);
    },
  };
}

function elementsOf(page: Document) {
  const filters = one(page, '[data-search-filters]', HTMLFieldSetElement);
  return {
    region: one(page, '[data-search-state]', HTMLElement),
    message: one(page, '[data-search-message]', HTMLElement),
    caution: one(page, '[data-search-caution]', HTMLElement),
    list: one(page, '[data-search-hits]', HTMLElement),
    template: one(page, '[data-search-template]', HTMLTemplateElement),
    form: one(page, '.ask', HTMLFormElement),
    input: one(page, '#q', HTMLInputElement),
    filters,
    boxes: [...filters.querySelectorAll<HTMLInputElement>('input')],
  };
}

type State = Answer['state'] | 'idle' | 'loading' | 'failed';

function show(
  { region, message, caution, list, filters, boxes }: Elements,
  state: State,
  words: string,
  hits: Element[] = [],
) {
  message.textContent = words;
  message.classList.toggle('answer', state === 'unanswered');
  caution.hidden = state !== 'unanswered' || hits.length === 0;
  list.replaceChildren(...hits);
  // A filter that leaves nothing must stay within reach.
  filters.hidden = hits.length === 0 && boxes.every(({ checked }) => !checked);
  region.dataset.searchState = state;
}

function sentenceFor(words: string, state: Answer['state'], hits: number): string {
  if (state === 'unanswered') return `The documents do not say: “${words.trim()}”.`;
  return hits === 1 ? 'One passage.' : `The ${hits} closest passages.`;
}

function countOf(box: HTMLInputElement, count: number): void {
  const shown = box.parentElement?.querySelector('[data-count]');
  if (shown) shown.textContent = `${count}`;
}

function listen({ form, input, filters }: Elements, callback: () => void): void {
  let waiting: number | undefined;
  const now = () => {
    clearTimeout(waiting);
    callback();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  filters.addEventListener('change', now);
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(callback, pause);
  });
}
