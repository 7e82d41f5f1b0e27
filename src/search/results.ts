import type { Reply, Shown } from './asker.ts';
import { nothingChosen } from './filters.ts';
import { answerRow, expiryOf, hitRow, make, type Showing } from './hit.ts';
import { addressOf, type Query } from './query.ts';
import { countFor } from './sentences.ts';
import type { Elements } from './view.ts';

/**
 * Puts what was found on the search page: values that answer under Answer, the others under Passages or Nearest passages.
 *
 * @param today the reader's own day, ISO 8601
 */
export function fillResults(elements: Elements, query: Query, reply: Reply, today: string): void {
  const { said, answers, list, found, caution, row } = elements;
  const isAnswered = reply.state === 'answered';
  const values = isAnswered ? reply.shown.filter((shown) => shown.answers) : [];
  const others = reply.shown.filter((shown) => !values.includes(shown));
  const showing = (shown: Shown) => showingOf(shown, elements, isAnswered, today);
  // Why a value is found is said once: those side by side are found for the same reason.
  const told = saidOnce(values);
  answers.replaceChildren(...told.map((shown) => answerRow(shown, showing(shown))));
  list.replaceChildren(...others.map((shown) => hitRow(shown, showing(shown))));
  found.textContent = isAnswered ? 'Passages' : 'Nearest passages';
  caution.textContent = cautionFor(isAnswered, others.length, values.length);
  caution.hidden = caution.textContent === '';
  // Passages speak for themselves; a value that answers, or the lack of one, is told first.
  said.hidden = isAnswered && values.length === 0;
  row.hidden = isAnswered;
  showReadings(elements, reply, query.words);
}

/** The same results, each without the words that one before it has explained already. */
export function saidOnce(shown: readonly Shown[]): Shown[] {
  const said = new Set<string>();
  return shown.map((each) => {
    const why = each.why.filter(({ asked, written }) => !said.has(`${asked} ${written}`.toLowerCase()));
    for (const { asked, written } of why) said.add(`${asked} ${written}`.toLowerCase());
    return { ...each, why };
  });
}

function cautionFor(isAnswered: boolean, others: number, values: number): string {
  if (others === 0) return values === 0 ? 'No passage here.' : '';
  if (!isAnswered) return 'None of these is an answer.';
  return values === 0 ? countFor(others) : '';
}

function showingOf({ record, closes }: Shown, elements: Elements, isAnswered: boolean, today: string): Showing {
  const box = elements.filters.querySelector<HTMLInputElement>(
    `input[name="kind"][value="${CSS.escape(record.collection)}"]`,
  );
  return {
    marker: isAnswered ? 'data-search-hit' : 'data-search-near',
    base: elements.form.action,
    kind: box?.dataset['label'] ?? '',
    expired: expiryOf(closes, today),
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
