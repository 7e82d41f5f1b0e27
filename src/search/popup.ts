import type { Reply, Shown } from './asker.ts';
import { make, pathOf, pieceOf, titleOf } from './hit.ts';
import { countFor } from './sentences.ts';

/** As many suggestions as are looked through while typing. */
const most = 6;

/** A sheet of suggestions below a question box: a sentence where one is due, and a listbox. */
export interface Popup {
  sheet: HTMLElement;
  list: HTMLElement;
}

/** The sheet, empty and closed, at the end of the form. */
export function createPopup(form: HTMLFormElement): Popup {
  const list = make('div', 'options');
  list.id = 'q-options';
  list.role = 'listbox';
  list.ariaLabel = 'Answers';
  const sheet = make('div', 'popup', list);
  sheet.hidden = true;
  form.append(sheet);
  return { sheet, list };
}

/** Fills the sheet with what was found: what answers first, or that nothing does. Returns what is shown. */
export function fillPopup({ sheet, list }: Popup, reply: Reply, base: string, kindOf: (collection: string) => string) {
  const shown = reply.shown.slice(0, most);
  list.replaceChildren(...shown.map((each, index) => optionFor(each, index, base, kindOf(each.record.collection))));
  list.hidden = shown.length === 0;
  list.ariaLabel = reply.state === 'answered' ? countFor(shown.length) : 'Passages that come near';
  const refusal = reply.state === 'answered' ? [] : refusalLines(shown.length > 0);
  const read = reply.corrections.map(({ typed, read }) => `“${typed}” as “${read}”`).join(', ');
  const reading = read ? [make('p', 'kicker', `Read ${read}.`)] : [];
  sheet.replaceChildren(...reading, ...refusal, list);
  return shown;
}

/** Says a sentence instead, with a way on. */
export function sayInPopup({ sheet, list }: Popup, words: string, wayOn?: string): void {
  const line = make('p', 'kicker', words);
  if (wayOn) {
    const link = make('a', '', 'All entries, A–Z');
    link.href = wayOn;
    line.append(' ', link);
  }
  list.replaceChildren();
  list.hidden = true;
  sheet.replaceChildren(line, list);
}

function refusalLines(hasNear: boolean): Node[] {
  const near = hasNear ? [make('p', 'kicker', 'None of these is an answer.')] : [];
  return [make('p', '', 'The documents do not say.'), ...near];
}

/** The way to a result is itself the option: it opens in another tab as any link does. */
function optionFor({ record, answers, excerpt }: Shown, index: number, base: string, kind: string): HTMLElement {
  const title = answers ? record.answer : titleOf(record);
  const about = answers ? titleOf(record) : pathOf(record, kind);
  const option = make('a', 'option', make('span', answers ? 'answer' : 'name', title), make('span', 'kicker', about));
  if (answers && record.kind === 'gap') option.firstElementChild?.classList.add('none-a');
  if (!answers) option.append(make('span', 'excerpt', ...excerpt.map(pieceOf)));
  option.href = new URL(record.url, base).href;
  option.role = 'option';
  option.id = `q-option-${index}`;
  option.tabIndex = -1;
  option.ariaSelected = 'false';
  return option;
}

/** What a collection is called, as the page's navigation has it. */
export function kindIn(page: Document): (collection: string) => string {
  return (collection) =>
    page.querySelector(`nav[aria-label="Main"] a[href$="${CSS.escape(collection)}.html"]`)?.textContent ?? '';
}
