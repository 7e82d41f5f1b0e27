import { countsOf, filterNames, isChosen, nothingChosen, type Selection } from './filters.ts';
import { one } from './hit.ts';

/** The filters as a page shows them: native boxes, each with a count. */
export interface FilterView {
  read(): Selection;
  write(chosen: Selection): void;
  /** @param counts passages by key, whatever is chosen */
  show(counts: ReadonlyMap<string, number>, chosen: Selection): void;
  onChange(callback: () => void): void;
}

export function createFilterView(panel: HTMLElement): FilterView {
  const boxes = [...panel.querySelectorAll<HTMLInputElement>('input')];
  const clear = one(panel, 'button', HTMLButtonElement);
  const opener = one(document, '[aria-controls="filters"]', HTMLButtonElement);
  opener.addEventListener('click', () => {
    opener.ariaExpanded = String(opener.ariaExpanded !== 'true');
  });
  const write = (chosen: Selection) => {
    for (const box of boxes)
      box.checked = filterNames.some((name) => box.name === name && chosen[name].includes(box.value));
  };
  return {
    read: () => {
      const chosen = { ...nothingChosen };
      for (const name of filterNames)
        chosen[name] = boxes.filter((box) => box.checked && box.name === name).map(({ value }) => value);
      return chosen;
    },
    write,
    show: (counts, chosen) => {
      const sums = countsOf(counts, chosen);
      for (const box of boxes) countAt(box, sums.get(`${box.name}=${box.value}`) ?? 0);
      for (const field of panel.querySelectorAll('fieldset'))
        field.hidden = field.querySelectorAll('label:not([hidden])').length === 0;
      clear.hidden = !isChosen(chosen);
      const boxed = boxes.filter(({ checked }) => checked).length;
      opener.textContent = boxed > 0 ? `Narrow these, ${boxed} chosen` : 'Narrow these';
    },
    onChange: (callback) => {
      panel.addEventListener('change', callback);
      clear.addEventListener('click', () => {
        write(nothingChosen);
        // The button goes with what it cleared: its focus stays among the filters.
        boxes[0]?.focus();
        callback();
      });
    },
  };
}

/** A box that would show nothing is left out, unless it is the one that hides everything. */
function countAt(box: HTMLInputElement, count: number): void {
  const label = box.parentElement;
  const shown = label?.querySelector('[data-count]');
  if (!label || !shown) return;
  shown.textContent = `${count}`;
  label.hidden = count === 0 && !box.checked;
}
