import { createHash } from 'node:crypto';

// The one place that says what a page may load and run. Pages carry it in a `meta`; the headers of a host derive from it.

const own = ['style', 'img', 'font', 'connect', 'worker', 'manifest'];

/** The policy of a page: files of its own origin, and nothing inline. */
export const pagePolicy = policyOf(own.map((kind) => `${kind}-src 'self'`));

/** The policy of a page that only leads on to another: it loads nothing. */
export const stubPolicy = "default-src 'none'; base-uri 'none'";

/** The policy of the page at a former address: it loads the script that keeps the passage named. */
export const movedPolicy = "default-src 'none'; script-src 'self'; base-uri 'none'";

/** The policy of `404.html`, which is served at any depth, refers to no file and carries its style. */
export function notFoundPolicy(style: string): string {
  return `default-src 'none'; style-src ${hashOf(style)}; base-uri 'none'; form-action 'none'`;
}

/**
 * The policy as a header, for all pages of a host: that of a page, with the style of `404.html`, and with what a `meta` cannot say,
 * that no other site may frame the hub.
 */
export function headerPolicy(notFoundStyle: string): string {
  const sources = own.map((kind) => `${kind}-src 'self'${kind === 'style' ? ` ${hashOf(notFoundStyle)}` : ''}`);
  return `${policyOf(sources)}; frame-ancestors 'none'`;
}

/** The headers of every answer, with their values; those of caching depend on the file. */
export function headersFor(notFoundStyle: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(notFoundStyle),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'same-origin',
    'X-Content-Type-Options': 'nosniff',
  };
}

function policyOf(sources: readonly string[]): string {
  return ["default-src 'none'", "script-src 'self'", ...sources, "base-uri 'none'", "form-action 'self'"].join('; ');
}

function hashOf(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}
