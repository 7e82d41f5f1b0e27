import type { Reply, Shown } from './asker.ts';
import type { Posting } from './filters.ts';
import { nothingChosen } from './filters.ts';
import { answerRow, expiryOf, hitRow, make, type Showing } from './hit.ts';
import { addressOf, type Query } from './query.ts';
import type { Elements } from './view.ts';

interface Knowledge {
  postings: ReadonlyMap<string, Posting>;
  /** The reader's own day, ISO 8601. */
  today: string;
}

/** Puts what was found on the search page: values that answer under Answer, the others under Passages or Nearest passages. */
export function fillResults(elements: Elements, query: Query, reply: Reply, knowledge: Knowledge): void {
  const { answers, list, found, caution, message } = elements;
  const isAnswered = reply.state === 'answered';
  const values = isAnswered ? reply.shown.filter((shown) => shown.answers) : [];
  const others = reply.shown.filter((shown) => !values.includes(shown));
  const showing = (shown: Shown) => showingOf(shown, elements, isAnswered, knowledge);
  answers.replaceChildren(...values.map((shown) => answerRow(shown, showing(shown))));
  list.replaceChildren(...others.map((shown) => hitRow(shown, showing(shown))));
  found.textContent = isAnswered ? 'Passages' : 'Nearest passages';
  caution.textContent = isAnswered ? '' : 'None of these is an answer.';
  if (others.length === 0) caution.textContent = 'No passage here.';
  message.hidden = isAnswered && values.length > 0;
  showReadings(elements, reply, query.words);
}

function showingOf(
  { record }: Shown,
  elements: Elements,
  isAnswered: boolean,
  { postings, today }: Knowledge,
): Showing {
  const box = elements.filters.querySelector<HTMLInputElement>(
    `input[name="kind"][value="${CSS.escape(record.collection)}"]`,
  );
  return {
    marker: isAnswered ? 'data-search-hit' : 'data-search-near',
    base: elements.form.action,
    kind: box?.dataset['label'] ?? '',
    expired: expiryOf(postings.get(record.url.split('#')[0] ?? ''), today),
  };
}

/** Says which words were taken to be misspelt, and leads back to what was typed: in quotation marks nothing is corrected. */
function showReadings({ readings }: Elements, { corrections }: Reply, words: string): void {
  readings.hidden = corrections.length === 0;
  const said = corrections.map(({ typed, read }) => `“${typed}” as “${read}”`).join(', ');
  const literal = make('a', '', 'Search as typed');
  const quoted = words.replaceAll(/["“”]/g, '').replace(/^.*$/s, '"$&"');
  literal.href = addressOf({ words: quoted, chosen: nothingChosen });
  readings.replaceChildren(`Read ${said}. `, literal, '.');
}
