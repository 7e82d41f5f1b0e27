// The table of a page's sections follows the reader.

const table = document.querySelector<HTMLDetailsElement>('.toc details');
const links = [...document.querySelectorAll<HTMLAnchorElement>('.toc a')];
const sections = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
let waits = false;

if (table) {
  follow();
  addEventListener('scroll', followSoon, { passive: true });
  // Open, it covers what it leads to.
  table.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) table.open = false;
  });
  table.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') table.open = false;
  });
}

function followSoon(): void {
  if (waits) return;
  waits = true;
  requestAnimationFrame(follow);
}

/** The current section is the last one that begins in the upper third of the window; at the end of the page, the last of all. */
function follow(): void {
  waits = false;
  const isEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
  const reach = isEnd ? Number.POSITIVE_INFINITY : innerHeight / 3;
  const at = sections.findLastIndex((section) => section && section.getBoundingClientRect().top < reach);
  for (const [index, link] of links.entries()) {
    if (index === at) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}
