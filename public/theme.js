// Runs before the page is painted, so that a theme chosen earlier on this device shows at once.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // A page read from a folder may have no storage.
}
