import { get, type IncomingHttpHeaders } from 'node:http';

export interface Answer {
  /** The address that answered, after what it was sent on to. */
  url: string;
  status: number;
  headers: IncomingHttpHeaders;
  /** The bytes as they came, compressed or not. */
  body: Buffer;
}

/** Asks for an address as it is written, and follows up to five redirects, as a browser does. */
export async function ask(url: string, headers: Record<string, string> = {}, hops = 5): Promise<Answer> {
  const answer = await askOnce(url, headers);
  const { location } = answer.headers;
  if (location === undefined || answer.status < 300 || answer.status > 399 || hops === 0) return answer;
  return await ask(new URL(location, url).href, headers, hops - 1);
}

function askOnce(url: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({ url, status: response.statusCode ?? 0, headers: response.headers, body });
    }).once('error', reject);
  });
}
