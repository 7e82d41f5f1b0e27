// What stands in the place of the service worker where a hub is not to be kept for reading without a network. Browsers that had one ask
// for this file by themselves: it deletes what was kept, and itself.

const worker = /** @type {import('./worker-scope.ts').WorkerScope} */ (/** @type {unknown} */ (self));

worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(remove()));

async function remove() {
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(`day-one ${worker.registration.scope} `));
  await Promise.all(own.map((name) => caches.delete(name)));
  await worker.registration.unregister();
}
