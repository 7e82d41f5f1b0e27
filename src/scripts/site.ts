// What every page does beyond HTML: the keys that lead to the question box, the search at the first sign of a question, the words that
// a result led to, and the dates that have gone by for this reader.
import { timeLeft } from '../lib/role-state.ts';

const box = document.querySelector<HTMLInputElement>('input[type=search]');
const region = document.querySelector<HTMLElement>('[data-search-state]');

/** The reader's own calendar day. ISO 8601, so that days compare as text. */
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

if (box?.form) serve(box, box.form);
void follow();
addEventListener('hashchange', () => void follow());

function serve(input: HTMLInputElement, form: HTMLFormElement): void {
  /** Where the reader was before a key led to the box. */
  let from: Element | null = null;
  let isLoading = false;
  const load = () => {
    if (isLoading) return;
    isLoading = true;
    // Index and script come side by side: one after the other would be a round trip more.
    const first = fetch(new URL(`${form.dataset['searchIndex']}index.json`, form.action));
    first.catch(() => undefined);
    import('../search/finder.ts')
      .then(({ openSearch }) => openSearch(form, input, first, today))
      .catch(() => {
        isLoading = false;
        // Elsewhere the form leads to the search page, which says it.
        region?.dispatchEvent(new Event('error'));
      });
  };
  for (const sign of ['pointerover', 'focusin']) form.addEventListener(sign, load);
  if (region || document.activeElement === input) load();

  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
    const isOrder = ctrlKey || metaKey;
    const isWriting = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    const leads = isOrder ? key.toLowerCase() === 'k' && !shiftKey : key === '/' && !isWriting;
    if (!leads || altKey) return;
    event.preventDefault();
    if (document.activeElement !== input) from = document.activeElement;
    input.focus();
    input.select();
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !from) return;
    // Without this the browser would empty the box.
    event.preventDefault();
    const back = from;
    input.blur();
    if (back instanceof HTMLElement) back.focus();
  });
  input.addEventListener('blur', () => {
    if (document.activeElement !== input) from = null;
  });
}

/** Shows where the words of a question are, where a result led here. */
async function follow(): Promise<void> {
  try {
    const trail = JSON.parse(sessionStorage.getItem('day-one:trail') ?? 'null');
    if (trail?.target === location.href) (await import('../search/landing.ts')).showTrail(trail);
  } catch {
    // The page reads without it: storage may be blocked, or the script out of reach.
  }
}

for (const day of document.querySelectorAll<HTMLTimeElement>('time.day')) {
  if (day.dateTime >= today) continue;
  day.classList.add('past');
  day.insertAdjacentHTML('beforeend', '<span class="vh"> (passed)</span>');
}
for (const words of document.querySelectorAll<HTMLElement>('[data-after]'))
  words.hidden = (words.dataset['after'] ?? '') >= today;
for (const words of document.querySelectorAll<HTMLElement>('[data-until]'))
  words.hidden = (words.dataset['until'] ?? '') < today;
for (const words of document.querySelectorAll<HTMLElement>('[data-soon]')) {
  const left = timeLeft(words.dataset['soon'] ?? '', today);
  words.textContent = left ?? '';
  words.hidden = left === undefined;
}

for (const sign of ['pointerover', 'focusin'] as const)
  document.querySelector('main')?.addEventListener(sign, ({ target }) => {
    if (target instanceof Element && target.closest('[id]:not(main)'))
      void import('./passage-tools.ts').then(({ showTools }) => showTools(target));
  });
