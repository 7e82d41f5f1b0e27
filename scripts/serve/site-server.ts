import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** The last port there is: TCP gives it 16 bits. */
export const lastPort = 65_535;

/**
 * Answers requests with the files of a built site, as a plain static host does: `roles.html` as it is named, a folder by its
 * `index.html`, anything else by `404.html` and status 404. Files are read anew for each request, so a rebuilt site shows at once.
 * @param dir the site's folder; nothing outside of it is ever read
 * @param base the path it is reached under, with a slash at both ends
 */
export function createSite(dir: string, base = '/'): RequestListener {
  const files = sirv(dir, { dev: true, etag: true, extensions: ['html'] });
  return (request, response) => {
    const [path = '/', ...query] = (request.url ?? '/').split('?');
    if (`${path}/` === base) return redirect(response, [base, ...query].join('?'));
    if (!path.startsWith(base)) return notFound(response, dir);
    const inside = path.slice(base.length - 1);
    // sirv would answer `roles/` with roles.html, whose relative links then lead one folder too deep.
    request.url = [inside.endsWith('/') ? `${inside}index.html` : inside, ...query].join('?');
    files(request, response, () => notFound(response, dir));
  };
}

/**
 * Serves on 127.0.0.1, on the first port from `firstPort` on that is not taken; 0 leaves the choice to the system.
 * @throws where no port is left, or the system refuses one for another reason than its being taken
 */
export async function listen(site: RequestListener, firstPort: number): Promise<Server> {
  for (let port = firstPort; port <= lastPort; port += 1) {
    const server = await listenOn(site, port);
    if (server) return server;
  }
  throw new Error(`every port from ${firstPort} to ${lastPort} is taken`);
}

/** The address to open in a browser, as in `http://127.0.0.1:4321/`. */
export function addressOf(server: Server, base = '/'): string {
  // A server that listens on a host and port has no other kind of address.
  const { address, port } = server.address() as AddressInfo;
  return `http://${address}:${port}${base}`;
}

function listenOn(site: RequestListener, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer(site);
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function notFound(response: ServerResponse, dir: string): void {
  const page = join(dir, '404.html');
  response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}
