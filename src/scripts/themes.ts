// The choice of a theme. It stays on this device; `public/theme.js` applies it before the next page is painted.

const root = document.documentElement;
const switches = document.querySelector<HTMLFieldSetElement>('[data-themes]');

if (switches) {
  switches.hidden = false;
  for (const input of switches.querySelectorAll('input'))
    input.checked = input.value === (root.dataset.theme ?? 'auto');
  switches.addEventListener('change', ({ target }) => choose((target as HTMLInputElement).value));
}

function choose(theme: string): void {
  if (theme === 'auto') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}
