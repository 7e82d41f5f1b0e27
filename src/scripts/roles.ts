// The list of roles: which are open for this reader today, and how many a choice leaves.
import { stateOf } from '../lib/role-state.ts';

const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
const marked = [...document.querySelectorAll<HTMLElement>('[data-closes]')];
const rows = marked.filter(({ tagName }) => tagName === 'TR');
const states = document.querySelector<HTMLElement>('[data-states]');
const shown = document.querySelector<HTMLElement>('[data-shown]');

for (const element of marked) element.dataset['state'] = stateOf(element.dataset['closes'], today);
for (const count of states?.querySelectorAll<HTMLElement>('[data-count]') ?? []) {
  const n = rows.filter((row) => row.dataset['state'] === count.dataset['count']).length;
  count.textContent = `${n}`;
  const label = count.closest('label');
  if (label) label.hidden = n === 0;
}
if (states) states.hidden = new Set(rows.map((row) => row.dataset['state'])).size < 2;

document.addEventListener('change', tell);
tell();

function tell(): void {
  if (!shown) return;
  const n = rows.filter((row) => row.checkVisibility()).length;
  shown.textContent = n === rows.length ? '' : `${n} of ${rows.length} roles shown`;
}
