import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface ServedSite {
  address: string;
  /** Bytes of bodies sent so far, as they went over the wire. */
  sent(): number;
  close(): void;
}

/** Serves a built site and files beside it, compressed as a static host would, on loopback. */
export async function serve(dist: string, extra: ReadonlyMap<string, string | Uint8Array>): Promise<ServedSite> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const content = extra.get(path) ?? fileAt(join(dist, normalize(`/${path}`)));
    if (content === undefined) return response.writeHead(404).end();
    const type = types[extname(path)] ?? 'application/octet-stream';
    const packed = type !== 'application/octet-stream';
    const headers = { 'content-type': type, ...(packed ? { 'content-encoding': 'gzip' } : {}) };
    const body = packed ? gzipSync(content) : content;
    sent += body.length;
    return response.writeHead(200, headers).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, sent: () => sent, close: () => server.close() };
}

function fileAt(path: string): Buffer | undefined {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}
