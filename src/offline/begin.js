// Asks the browser to keep this hub, once the page is there. The worker stands beside this file, wherever that is.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  addEventListener('load', () => {
    if (location.protocol === 'file:') return;
    // A browser that keeps nothing for this site reads it from the network.
    navigator.serviceWorker?.register(new URL('offline-worker.js', src)).catch(() => undefined);
  });
}
