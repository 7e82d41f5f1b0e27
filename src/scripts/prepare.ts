// The checklist of a role: what is ticked and written is kept on this device, and nowhere else.
import {
  type Checklist,
  emptyChecklist,
  fileOf,
  isEmpty,
  noted,
  progressOf,
  readFile,
  ticked,
} from '../lib/checklist.ts';
import { whenIs } from '../lib/role-state.ts';
import { createKeeper } from './keeper.ts';

const role = document.querySelector<HTMLElement>('[data-prepare]')?.dataset['prepare'] ?? '';
const boxes = [...document.querySelectorAll<HTMLInputElement>('[data-key]')];
const fields = [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('[data-note]')];
const keys = [...new Set(boxes.map((box) => box.dataset['key'] ?? ''))];
const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const undoButton = find('[data-do="undo"]');

const keeper = createKeeper(role);
let list = keeper.read();
let before: Checklist | undefined;

const actions: Record<string, () => void> = {
  print: () => print(),
  save,
  clear: () => replace(emptyChecklist(), isEmpty(list) ? 'There was nothing to clear.' : 'Cleared.'),
  undo: () => {
    if (before) replace(before, 'Back as it was.');
    forget();
  },
};

show();
for (const tools of document.querySelectorAll('[data-tools]')) tools.classList.remove('waiting');
if (!keeper.keeps)
  say('This browser does not let the page keep anything. Before you close it, save the list as a file.');

document.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { key } = target.dataset;
  if (key !== undefined) change(ticked(list, key, target.checked));
  else if (target.files) void load(target);
});
document.addEventListener('input', ({ target }) => {
  const field = fields.find((each) => each === target);
  if (field) change(noted(list, field.dataset['note'] ?? '', field.value));
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) actions[target.dataset['do'] ?? '']?.();
});
// Another window of the same page.
addEventListener('storage', () => {
  list = keeper.read();
  show();
});

function change(next: Checklist): void {
  list = next;
  forget();
  if (!keeper.write(list)) say('This could not be kept: the room for it is full or closed. Save the list as a file.');
  tell();
}

/** Puts another list in place of this one, which can be had back until something changes. */
function replace(next: Checklist, words: string): void {
  const last = list;
  change(next);
  before = isEmpty(last) ? undefined : last;
  if (undoButton) undoButton.hidden = before === undefined;
  show();
  say(words);
}

function forget(): void {
  before = undefined;
  if (undoButton) undoButton.hidden = true;
}

function show(): void {
  for (const box of boxes) box.checked = list.done.includes(box.dataset['key'] ?? '');
  for (const field of fields) field.value = list.notes[field.dataset['note'] ?? ''] ?? '';
  tell();
}

function tell(): void {
  const progress = find('[data-progress]');
  if (progress) progress.textContent = `${progressOf(list, keys)}.`;
  const left = find('[data-left]');
  if (left) left.textContent = whenIs(list.notes['day'] ?? '', new Intl.DateTimeFormat('sv-SE').format(new Date()));
}

function say(words: string): void {
  const said = find('[data-said]');
  if (said) said.textContent = words;
}

function save(): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([fileOf(list, role)], { type: 'application/json' }));
  link.download = `${role}-checklist.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say(`Saved as ${link.download}.`);
}

async function load(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  try {
    const read = readFile(await file.text(), role);
    if ('fault' in read) say(read.fault);
    else replace(read.checklist, 'The list is the one of that file.');
  } catch {
    say('That file could not be read. Nothing was changed.');
  }
  input.value = '';
}
