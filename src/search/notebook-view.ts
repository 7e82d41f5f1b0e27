import { dayInWords } from '../lib/day.ts';
import { createAnnouncer } from './announce.ts';
import { nothingChosen } from './filters.ts';
import { make, one } from './hit.ts';
import { keep, readKept } from './kept.ts';
import { listFrom, type Note, noted, notesFrom, without } from './notebook.ts';
import { addressOf } from './query.ts';

/** The questions that nothing answered, kept on this device and nowhere else. */
export interface Notebook {
  /** Keeps a question. */
  note(words: string): void;
  /** Forgets a question, where it is kept: the documents answer it by now. */
  forget(words: string): void;
}

/** The notebook of a page, shown as long as there is something in it. Without storage it lasts as long as the page. */
export function createNotebook(section: HTMLElement, today: string): Notebook {
  const list = one(section, 'ul', HTMLElement);
  const told = one(section, '[role=status]', HTMLElement);
  const announce = createAnnouncer(told);
  // Several hubs may share a host, and with it what a browser keeps.
  const name = `day-one:questions:${new URL('.', location.href).pathname}`;
  let notes = notesFrom(readKept('localStorage', name));
  const write = (next: Note[]) => {
    notes = next;
    const isKept = keep('localStorage', name, notes.length > 0 ? notes : undefined);
    one(section, '[data-kept]', HTMLElement).textContent = isKept
      ? 'Kept on this device, and sent nowhere.'
      : 'This browser keeps nothing for this page: the list lasts until you leave it.';
    show();
  };
  const show = () => {
    section.hidden = notes.length === 0;
    list.replaceChildren(...notes.map((note) => itemFor(note, () => remove(note))));
  };
  const remove = (note: Note) => {
    const index = notes.indexOf(note);
    write(without(notes, note.words));
    const buttons = list.querySelectorAll('button');
    (buttons[index] ?? buttons[index - 1])?.focus();
    announce(`Removed. ${notes.length} left.`);
  };
  one(section, '[data-copy]', HTMLElement).addEventListener('click', async () => {
    announce((await copy(listFrom(notes), list)) ? 'Copied.' : 'Selected: copy it with your keyboard.');
  });
  one(section, '[data-clear]', HTMLElement).addEventListener('click', () => write([]));
  show();
  return {
    note: (words) => write(noted(notes, words, today)),
    forget: (words) => {
      const rest = without(notes, words);
      if (rest.length < notes.length) write(rest);
    },
  };
}

function itemFor({ words, day }: Note, remove: () => void): HTMLElement {
  const link = make('a', '', words);
  link.href = addressOf({ words, chosen: nothingChosen });
  const date = make('time', 'kicker', dayInWords(day));
  date.dateTime = day;
  const button = make('button', '', 'Remove', make('span', 'vh', `: ${words}`));
  button.type = 'button';
  button.addEventListener('click', remove);
  return make('li', '', link, ' ', date, ' ', button);
}

/** Copies a text; where the browser does not allow it, selects what shows it. */
async function copy(text: string, shown: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(shown);
    return false;
  }
}
