import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** The built site under test. */
export const dist = resolve(process.env['DAY_ONE_DIST'] ?? 'dist');

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The paths of every page of a built folder that is there to be read, with forward slashes: stubs only lead on. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter(
      (path) => path.endsWith('.html') && !readFileSync(join(folder, path), 'utf8').includes('http-equiv="refresh"'),
    );
}

export const pages = pagesIn(dist);

/** The first page of each kind: the pages at the top, and one of each folder. */
export const pageOfEachKind = pages.filter((path, index) => {
  const [folder] = path.split('/');
  return !path.includes('/') || !pages.slice(0, index).some((other) => other.startsWith(`${folder}/`));
});

/** Serves a built site below a path, on loopback and a free port, as a plain static host would. */
export async function serveSite(folder = dist): Promise<{ address: string; close: () => Promise<void> }> {
  const below = '/some/where/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, decodeURIComponent(pathname.slice(below.length)));
    const found = pathname.startsWith(below) && existsSync(path) && statSync(path).isFile();
    const file = found ? path : join(folder, '404.html');
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
