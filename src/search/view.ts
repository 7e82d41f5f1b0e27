import type { Piece } from './excerpt.ts';
import type { Answer } from './find.ts';
import { answerElement, hitElement, one } from './hit.ts';
import type { Correction } from './plan.ts';
import { addressOf, type Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/** A result with the part of it that is shown. */
export interface Shown {
  record: SearchRecord;
  /** Whether its value is the answer, and not only where one is found. */
  answers: boolean;
  excerpt: Piece[];
}

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
  showAnswer(words: string, answer: Answer, hits: readonly Shown[]): void;
  showFailure(): void;
}

/** Milliseconds without a key before a question counts as typed. */
const pause = 150;

type Elements = ReturnType<typeof elementsOf>;

/** The view of a search page. */
export function createView(page: Document): View {
  const elements = elementsOf(page);
  const { region, list, input, boxes } = elements;
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
    showAnswer: (words, { state, counts, corrections }, hits) => {
      for (const box of boxes) countOf(box, counts.get(box.value) ?? 0);
      show(elements, state, sentenceFor(words, state, hits.length), elementsFor(elements, state, hits));
      showReadings(elements, corrections, words);
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
    readings: one(page, '[data-search-read]', HTMLElement),
    hitTemplate: one(page, '[data-search-template]', HTMLTemplateElement),
    answerTemplate: one(page, '[data-search-answer]', HTMLTemplateElement),
    form: one(page, '.ask', HTMLFormElement),
    input: one(page, '#q', HTMLInputElement),
    filters,
    boxes: [...filters.querySelectorAll<HTMLInputElement>('input')],
  };
}

function elementsFor(
  { hitTemplate, answerTemplate, boxes }: Elements,
  state: Answer['state'],
  hits: readonly Shown[],
): Element[] {
  const marker = state === 'answered' ? 'data-search-hit' : 'data-search-near';
  const kinds = new Map(boxes.map((box) => [box.value, box.dataset.label ?? '']));
  return hits.map(({ record, answers, excerpt }) =>
    answers
      ? answerElement(answerTemplate, record, marker)
      : hitElement(hitTemplate, record, excerpt, marker, kinds.get(record.collection) ?? ''),
  );
}

/** Says which words were taken to be misspelt, and leads back to what was typed: in quotation marks nothing is corrected. */
function showReadings({ readings }: Elements, corrections: readonly Correction[], words: string): void {
  readings.hidden = corrections.length === 0;
  const said = corrections.map(({ typed, read }) => `“${typed}” as “${read}”`).join(', ');
  const literal = document.createElement('a');
  literal.href = addressOf({ words: words.replaceAll(/["“”]/g, '').replace(/^.*$/s, '"$&"'), collections: [] });
  literal.textContent = 'Search as typed';
  readings.replaceChildren(`Read ${said}. `, literal, '.');
}

type State = Answer['state'] | 'idle' | 'loading' | 'failed';

function show(
  { region, message, caution, readings, list, filters, boxes }: Elements,
  state: State,
  words: string,
  hits: Element[] = [],
) {
  message.textContent = words;
  message.classList.toggle('answer', state === 'unanswered');
  readings.hidden = true;
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
