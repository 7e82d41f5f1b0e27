import type { Found } from './engine.ts';
import type { Answer } from './find.ts';
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

/** Finds the elements of the search page. Its markup is this project's own: an element that is missing is a defect and throws. */
export function createView(page: Document): View {
  const region = one(page, '[data-search-state]', HTMLElement);
  const message = one(page, '[data-search-message]', HTMLElement);
  const list = one(page, '[data-search-hits]', HTMLElement);
  const template = one(page, '[data-search-template]', HTMLTemplateElement);
  const filters = one(page, '[data-search-filters]', HTMLFormElement);
  const form = one(page, '.ask', HTMLFormElement);
  const input = one(page, '#q', HTMLInputElement);
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input')];

  const show = (state: string, words: string, hits: HTMLElement[] = []) => {
    message.textContent = words;
    message.classList.toggle('answer', state === 'unanswered');
    list.replaceChildren(...hits);
    filters.hidden = state !== 'answered' && boxes.every(({ checked }) => !checked);
    region.dataset.searchState = state;
  };
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
    onChange: (callback) => listen(form, input, filters, callback),
    showIdle: () => show('idle', 'Ask in your own words, or look through all entries below.'),
    showLoading: () => show('loading', 'Searching …', [...list.children] as HTMLElement[]),
    showFailure: () => show('failed', 'The search could not be loaded. All entries are listed below.'),
    showAnswer: (words, { state, hits, counts }) => {
      for (const box of boxes) countOf(box, counts.get(box.value) ?? 0);
      const marker = state === 'answered' ? 'data-search-hit' : 'data-search-near';
      show(
        state,
        sentenceFor(words, state, hits.length),
        hits.map((hit) => hitElement(template, hit, marker)),
      );
    },
  };
}

function sentenceFor(words: string, state: Answer['state'], hits: number): string {
  if (state === 'answered') return hits === 1 ? 'One passage.' : `${hits} passages, the closest first.`;
  const near = hits > 0 ? ' The passages below come nearest; none of them is an answer.' : '';
  return `The documents do not say: “${words.trim()}”.${near}`;
}

function hitElement(template: HTMLTemplateElement, { raw_url, excerpt, meta }: Found, marker: string): HTMLElement {
  const row = one(template.content.cloneNode(true) as DocumentFragment, '.row', HTMLElement);
  const link = one(row, 'h3 a', HTMLAnchorElement);
  link.href = raw_url;
  link.textContent = [meta.title, meta.entry].filter(Boolean).join(', ');
  link.setAttribute(marker, '');
  one(row, '.kicker', HTMLElement).textContent = meta.kind ?? '';
  one(row, '.excerpt', HTMLElement).innerHTML = excerpt;
  one(row, '.note', HTMLElement).append(...placeOf(meta));
  return row;
}

/** `H 12` as the pages show it. */
function placeOf({ place, placeUrl }: Record<string, string>): HTMLElement[] {
  const [siglum, number] = place?.split(' ') ?? [];
  if (!siglum || !number || !placeUrl) return [];
  const link = document.createElement('a');
  link.className = 'ref';
  link.href = placeUrl;
  const letter = document.createElement('b');
  letter.textContent = siglum;
  link.append(letter, number);
  return [link];
}

function countOf(box: HTMLInputElement, count: number): void {
  const shown = box.parentElement?.querySelector('[data-count]');
  if (shown) shown.textContent = `${count}`;
}

function listen(form: HTMLFormElement, input: HTMLInputElement, filters: HTMLFormElement, callback: () => void): void {
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

function one<E extends Element>(within: ParentNode, selector: string, kind: { new (): E; prototype: E }): E {
  const element = within.querySelector(selector);
  if (!(element instanceof kind)) throw new Error(`Unexpected page, expected ${selector} in it`);
  return element;
}
