import { createAnnouncer } from './announce.ts';
import { createAsker, isReply, type Place, type Shown } from './asker.ts';
import { choiceAfter } from './choice.ts';
import { nothingChosen } from './filters.ts';
import { make, titleOf } from './hit.ts';
import { LoadError } from './load.ts';
import { createPace } from './pace.ts';
import { createPopup, fillPopup, kindIn, type Popup, sayInPopup } from './popup.ts';
import { announcementFor, failureFor } from './sentences.ts';
import { leaveTrail } from './trail.ts';

/** Milliseconds after which a reader is told that the answer is on its way. */
const patience = 250;

/** What a question box on a page other than the search's works with. */
interface Box {
  form: HTMLFormElement;
  input: HTMLInputElement;
  popup: Popup;
  /** The search page: what addresses of records are relative to. */
  base: string;
  announce(words: string): void;
  shown: readonly Shown[];
  /** The option that is active; -1 where none is. */
  active: number;
  /** Whether Escape closed the sheet since something was typed: what is answered later must not open it again. */
  isDismissed: boolean;
}

/** Makes a question box answer below itself: a combobox with a list of answers. What was typed before is answered at once. */
export function openBox(form: HTMLFormElement, input: HTMLInputElement, place: Place): void {
  const popup = createPopup(form);
  const region = make('p', 'vh');
  region.role = 'status';
  form.append(region);
  const base = form.action;
  const box: Box = {
    form,
    input,
    popup,
    base,
    announce: createAnnouncer(region),
    shown: [],
    active: -1,
    isDismissed: false,
  };
  input.role = 'combobox';
  input.ariaAutoComplete = 'list';
  input.ariaHasPopup = 'listbox';
  input.setAttribute('aria-controls', popup.list.id);
  close(box);
  listen(box, place);
}

function listen(box: Box, place: Place): void {
  const { form, input, popup, base } = box;
  const asker = createAsker(place);
  let turn = 0;
  const ask = async () => {
    if (box.isDismissed) return;
    turn += 1;
    const own = turn;
    const isDue = () => own === turn && !box.isDismissed;
    const words = input.value;
    if (!words.trim()) return close(box);
    const late = setTimeout(() => isDue() && open(box, () => sayInPopup(popup, 'Searching …')), patience);
    const answered = await asker.ask({ words, chosen: nothingChosen }).catch((error: unknown) => error);
    clearTimeout(late);
    if (isDue() && document.activeElement === input) show(box, answered);
  };
  const pace = createPace(ask);
  const want = () => {
    box.isDismissed = false;
    pace();
  };
  input.addEventListener('input', want);
  input.addEventListener('focus', () => input.value.trim() && want());
  input.addEventListener('keydown', (event) => press(box, event));
  popup.list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) leaveTrail(link.href, base, { words: input.value, chosen: nothingChosen }, box.shown, 0);
    if (link) close(box);
  });
  form.parentElement?.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && form.parentElement?.contains(relatedTarget)) return;
    turn += 1;
    close(box);
  });
  asker.prepare();
  if (document.activeElement === input && input.value.trim()) pace();
}

function show(box: Box, answered: unknown): void {
  if (isReply(answered)) {
    open(box, () => {
      box.shown = fillPopup(box.popup, answered, box.base, kindIn(document));
    });
    const [best] = answered.shown;
    const words = best?.answers ? `${best.record.answer}, ${titleOf(best.record)}` : best && titleOf(best.record);
    box.announce(announcementFor(answered.state, box.shown.length, words ?? ''));
  } else {
    const words = failureFor(answered instanceof LoadError ? answered.fault : 'damaged').replace(/ Every.*$/, '');
    open(box, () => sayInPopup(box.popup, words, `${box.base}#all`));
    box.announce(words);
  }
}

/** Opens the sheet with new content: nothing in it is active, and it begins at its top. */
function open(box: Box, fill: () => void): void {
  box.shown = [];
  fill();
  activate(box, -1);
  box.popup.sheet.hidden = false;
  box.popup.sheet.scrollTop = 0;
  box.input.ariaExpanded = String(box.shown.length > 0);
}

function close(box: Box, isDismissed = box.isDismissed): void {
  box.isDismissed = isDismissed;
  activate(box, -1);
  box.popup.sheet.hidden = true;
  box.input.ariaExpanded = 'false';
  box.announce('');
}

function press(box: Box, event: KeyboardEvent): void {
  const options = box.popup.sheet.hidden ? [] : [...box.popup.list.querySelectorAll('a')];
  const chosen = options[box.active];
  const next =
    event.ctrlKey || event.metaKey || event.altKey ? undefined : choiceAfter(event.key, box.active, options.length);
  if (event.isComposing) return;
  if (next !== undefined) activate(box, next);
  else if (event.key === 'Enter' && chosen) chosen.click();
  else if (event.key === 'Escape' && !box.popup.sheet.hidden) close(box, true);
  else return;
  event.preventDefault();
}

function activate(box: Box, index: number): void {
  box.active = index;
  for (const [each, option] of [...box.popup.list.querySelectorAll('a')].entries()) {
    option.ariaSelected = String(each === index);
    if (each === index) option.scrollIntoView({ block: 'nearest' });
  }
  if (index === -1) box.input.removeAttribute('aria-activedescendant');
  else box.input.setAttribute('aria-activedescendant', `q-option-${index}`);
}
