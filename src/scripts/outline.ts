// The table of a page's sections follows the reader, and stands open where it has the margin to itself.

const table = document.querySelector<HTMLDetailsElement>('.toc details');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const sections = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
const margin = matchMedia('(min-width: 75rem) and (min-height: 40rem)');
let waits = false;

if (table) {
  unfold();
  follow();
  margin.addEventListener('change', unfold);
  addEventListener('scroll', followSoon, { passive: true });
  // On a phone the table covers what it leads to.
  table.addEventListener('click', ({ target }) => {
    if (!margin.matches && target instanceof HTMLAnchorElement) table.open = false;
  });
}

function unfold(): void {
  if (table) table.open = margin.matches;
}

function followSoon(): void {
  if (waits) return;
  waits = true;
  requestAnimationFrame(follow);
}

/** The current section is the last one that begins in the upper third of the window. */
function follow(): void {
  waits = false;
  const at = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < innerHeight / 3);
  for (const [index, link] of links.entries()) {
    if (index === at) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
