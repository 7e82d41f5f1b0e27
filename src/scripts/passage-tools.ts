// The links that a passage gets when a reader comes near it: one that copies its address, and one that reports a problem with it.
import { reportAddress } from '../share/report.ts';

const places = '.row.passage[id], .facts > div[id], hgroup:has(> [id])';

const tools = document.createElement('span');
tools.className = 'tools';
const copy = link('Copy link');
tools.append(' ', copy);
const target = document.querySelector<HTMLMetaElement>('meta[name="report-to"]')?.content;
const report = target === undefined ? undefined : link('Report');
if (report) tools.append(' · ', report);

/** Tells a screen reader what a sighted reader sees in the link. */
const told = document.createElement('p');
told.className = 'vh';
told.setAttribute('role', 'status');
document.body.append(told);

let shown: Element | undefined;

/** Moves the links to the passage at or around an element, where there is one. */
export function showTools(at: Element): void {
  const place = at.closest(places);
  if (!place || place === shown) return;
  const id = place.id || place.querySelector('[id]')?.id;
  const note = place.querySelector(':scope > :is(.note, .where)');
  if (!id || !note) return;
  shown = place;
  copy.textContent = 'Copy link';
  copy.href = `#${encodeURIComponent(id)}`;
  if (report && target !== undefined) report.href = reportAddress(target, placeOf(place, note));
  note.append(tools);
}

function placeOf(place: Element, note: Element) {
  const words = place.querySelector(':scope > :is(.flow, dd, h2, h3)')?.textContent ?? '';
  return {
    title: document.title,
    address: copy.href,
    reference: note.querySelector('.ref')?.textContent?.replace(' line ', ' ') ?? '',
    words: words.replaceAll(/\s+/g, ' ').trim(),
  };
}

copy.addEventListener('click', (event) => {
  // Where the clipboard is out of reach, the address bar has the address.
  if (!navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(copy.href).then(
    () => {
      copy.textContent = 'Copied';
      told.textContent = 'The link to this passage is copied.';
    },
    () => {
      location.href = copy.href;
    },
  );
});

function link(words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.textContent = words;
  return anchor;
}
