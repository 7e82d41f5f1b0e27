// Roles side by side: what is chosen stands in the address. Of many roles, the columns of those chosen are loaded.
import { mostCompared, rolesIn, searchFor } from '../lib/side-by-side.ts';
import { loadColumn, sideBySide } from './columns.ts';

const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-choose] input')];
const place = document.querySelector<HTMLElement>('[data-compared]');
const status = document.querySelector<HTMLElement>('[data-chosen]');
const known = boxes.map(({ value }) => value);
const atFirst = boxes.filter(({ defaultChecked }) => defaultChecked).map(({ value }) => value);
/** Whether every column stands in the page already, so that the style sheet does the rest. */
const isWhole = atFirst.length > 0;
let asked = 0;

document.querySelector('[data-choose]')?.addEventListener('change', () => {
  history.pushState(undefined, '', searchFor(chosen(), atFirst) || location.pathname);
  void show();
});
addEventListener('popstate', choose);
choose();

/** Ticks what the address names. */
function choose(): void {
  const named = rolesIn(location.search, known) ?? atFirst;
  for (const box of boxes) box.checked = named.includes(box.value);
  void show();
}

function chosen(): string[] {
  return boxes.filter(({ checked }) => checked).map(({ value }) => value);
}

async function show(): Promise<void> {
  if (boxes.length === 0) return;
  const ids = chosen();
  tell(countOf(ids));
  if (isWhole || !place) return;
  const mine = ++asked;
  try {
    const columns = await Promise.all(ids.slice(0, mostCompared).map(loadColumn));
    if (mine !== asked) return;
    place.replaceChildren(...(columns.length > 0 ? [sideBySide(columns)] : []));
    if (ids.length > mostCompared) tell(`The first ${mostCompared} of ${ids.length} chosen roles`);
  } catch {
    if (mine === asked) tell('The chosen roles could not be loaded. Read from a folder, this page needs a server.');
  }
}

/** What the choice comes to; nothing where all stand there. */
function countOf(ids: readonly string[]): string {
  if (ids.length === 0) return isWhole ? 'No role is chosen.' : '';
  return isWhole && ids.length === boxes.length ? '' : `${ids.length} of ${boxes.length} roles`;
}

function tell(words: string): void {
  if (status) status.textContent = words;
}
