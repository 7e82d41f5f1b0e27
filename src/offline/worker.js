// The service worker of a hub that can be read without a network. A file as it is: the build puts a line before it that names the
// version and the digest of the list of its files.
//
// One version, one cache. It is filled whole or not at all, each file checked by its digest, so that a host which is just being
// given a new build cannot mix two; pages are then answered out of that cache alone.

/** @typedef {import('./worker-scope.ts').AskedEvent} AskedEvent */
const worker = /** @type {import('./worker-scope.ts').WorkerScope} */ (/** @type {unknown} */ (self));
const { version, list } = worker.build;
/** Several hubs may share an origin: each has the caches of its own folder. */
const hub = `day-one ${worker.registration.scope} `;
const own = hub + version;
/** What is seen for a moment while one version gives way to the next; without an icon a browser would look for one. */
const between = '<!doctype html><link rel="icon" href="data:,">';
/** Files that are asked for at once. */
const atOnce = 16;

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(removeOthers()));
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(worker.registration.scope)) event.respondWith(answer(event));
});

async function install() {
  try {
    await caches.delete(own);
    const cache = await caches.open(own);
    const response = await load(`offline-${version}.json`, list);
    /** @type {[path: string, digest: string][]} */
    const files = await response.json();
    const left = files.values();
    const fill = async () => {
      for (const [path, digest] of left) await cache.put(addressOf(path), await load(path, digest));
    };
    await Promise.all(Array.from({ length: atOnce }, fill));
  } catch (error) {
    await caches.delete(own);
    throw error;
  }
}

/**
 * A file of this very version; throws where the host has another.
 * @param {string} path
 * @param {string} integrity
 */
async function load(path, integrity) {
  const response = await fetch(addressOf(path), { integrity, cache: 'no-cache' });
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${path}, expected 200`);
  // A browser shows no page whose answer was redirected on its way into a cache.
  return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
}

/** @param {string} path */
function addressOf(path) {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), worker.registration.scope).href;
}

async function removeOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(hub) && name !== own).map((name) => caches.delete(name)));
}

/** @param {AskedEvent} event */
async function answer({ request, clientId }) {
  const { waiting } = worker.registration;
  if (request.mode === 'navigate' && waiting && (await worker.clients.matchAll()).length < 2) {
    // The reader leaves the last page of this version: the next one takes over, and is asked for the page.
    waiting.postMessage('take over');
    return new Response(between, { headers: { 'Content-Type': 'text/html', Refresh: '0' } });
  }
  const page = request.mode === 'navigate' ? undefined : await worker.clients.get(clientId);
  // A page that came from the network, because this version has none such, has its parts from there too.
  const isForeign = page !== undefined && !(await find(page.url));
  const found = isForeign ? undefined : await find(request.url);
  return found ?? fetch(request).catch((error) => notFound(request, error));
}

/**
 * What stands at an address, as a host finds it: the index of a folder, a page without its ending.
 * @param {string} url
 */
async function find(url) {
  const [address = ''] = url.split(/[?#]/);
  if (address.endsWith('/')) return kept(`${address}index.html`);
  return (await kept(address)) ?? kept(`${address}.html`);
}

/**
 * What this version keeps of an address. A cache that was removed in the meantime is not made again by being asked.
 * @param {string} address
 */
function kept(address) {
  return caches.match(address, { cacheName: own });
}

/**
 * @param {Request} request
 * @param {unknown} error
 */
async function notFound(request, error) {
  const page = request.mode === 'navigate' ? await kept(addressOf('404.html')) : undefined;
  if (!page) throw error;
  return new Response(page.body, { status: 404, headers: page.headers });
}
