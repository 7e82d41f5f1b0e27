// Asks the browser to keep this hub, once the page is there. The worker stands beside this file, wherever that is.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  addEventListener('load', () => {
    if (location.protocol === 'file:') return;
    // A browser looks for another worker when it likes to, which may be days after the hub was changed or taken away: it is asked to.
    // One that keeps nothing for this site reads it from the network.
    const kept = navigator.serviceWorker?.register(new URL('offline-worker.js', src));
    kept?.then((registration) => registration.update()).catch(() => undefined);
  });
}
