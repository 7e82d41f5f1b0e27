// What every page does beyond HTML: the shortcut to the question box, and the dates that have gone by for this reader.

const box = document.querySelector<HTMLInputElement>('input[type=search]');

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || !box)
    return;
  event.preventDefault();
  box.focus();
  box.select();
});

/** The reader's own calendar day. ISO 8601, so that days compare as text. */
const today = new Intl.DateTimeFormat('sv-SE').format(new Date());

for (const day of document.querySelectorAll<HTMLTimeElement>('time.day')) {
  if (day.dateTime >= today) continue;
  day.classList.add('past');
  day.insertAdjacentHTML('beforeend', '<span class="vh"> (passed)</span>');
}
for (const words of document.querySelectorAll<HTMLElement>('[data-after]'))
  words.hidden = (words.dataset.after ?? '') >= today;
for (const words of document.querySelectorAll<HTMLElement>('[data-until]'))
  words.hidden = (words.dataset.until ?? '') < today;

for (const sign of ['pointerover', 'focusin'] as const)
  document.querySelector('main')?.addEventListener(sign, ({ target }) => {
    if (target instanceof Element && target.closest('[id]:not(main)'))
      void import('./passage-tools.ts').then(({ showTools }) => showTools(target));
  });
