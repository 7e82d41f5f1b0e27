import { hash } from 'node:crypto';

/** The last key of the front matter. The name of the function keeps any reader of YAML from taking the figures for a number. */
const line = /\ndigest: (?<digest>\S+)(?=\n---\n)/u;

/** The text of an entry as a system hands it over: without the byte order mark and the line ends that an editor or git puts in. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
}

/** Adds to an entry the digest of itself, as the last key of its front matter: a file that was edited is then known from itself. */
export function withDigest(text: string): string {
  return text.replace(/\n---\n/u, () => `\ndigest: ${shortDigest(text)}\n---\n`);
}

/** The entry without its digest, and the digest where it has one. */
export function splitDigest(text: string): { rest: string; digest?: string } {
  const found = line.exec(text);
  const digest = found?.groups?.['digest'];
  if (!found || digest === undefined) return { rest: text };
  return { rest: text.slice(0, found.index) + text.slice(found.index + found[0].length), digest };
}

/** Whether an entry, in plain text, is as it was written. Without a digest nobody can tell: false. */
export function isAsWritten(text: string): boolean {
  const { rest, digest } = splitDigest(text);
  return digest === shortDigest(rest);
}

/** The SHA-256 of bytes, in hexadecimal figures. */
export function digestOf(bytes: string | Uint8Array): string {
  return hash('sha256', bytes);
}

/** 64 bits are enough to notice an edit; nobody is kept from forging one. */
function shortDigest(text: string): string {
  return `sha256-${digestOf(text).slice(0, 16)}`;
}
