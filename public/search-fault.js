// A search page whose modules cannot run says so: a browser runs none from a disk, and a script may be blocked or gone. No module
// itself, and written for any browser.
(() => {
  const region = document.querySelector('[data-search-state]');
  const message = document.querySelector('[data-search-message]');
  const fail = (words) => {
    region.dataset.searchState = 'failed';
    message.textContent = `${words} Every entry is listed below.`;
  };
  if (location.protocol === 'file:') {
    fail('Search needs a web server: from a disk, browsers let a page read no other file. `npm run serve` is one.');
    return;
  }
  // A resource's error stops at the resource, so it is heard on its way down.
  addEventListener(
    'error',
    ({ target }) => {
      if (target === region || target instanceof HTMLScriptElement)
        fail('The search could not be loaded: its script is blocked or gone. Load the page anew.');
    },
    true,
  );
})();
