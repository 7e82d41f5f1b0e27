import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Makes the built site work below any path and from a folder: every root-absolute address becomes relative to its page. */
export function relativeLinks(): AstroIntegration {
  return {
    name: 'relative-links',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'));
        const known = new Set(files);
        for (const file of files.filter((name) => /\.(?:html|css)$/.test(name))) {
          const path = join(root, file);
          const before = readFileSync(path, 'utf8');
          const after = file.endsWith('.css') ? relativeCss(before, file) : relativeHtml(before, file, known);
          if (after !== before) writeFileSync(path, after);
        }
      },
    },
  };
}

/** A start tag with its attributes. Text is never matched: in it, `<` is written `&lt;`. */
const startTag = /<[a-z][a-z0-9-]*(?:\s+[^\s"'<>/=]+(?:="[^"]*")?)+\s*\/?>/gi;
const address = /(?<=\s)(?<name>href|src|action)="(?<value>\/(?!\/)[^"]*)"/g;

/**
 * The HTML of a page with its root-absolute `href`, `src` and `action` made relative.
 *
 * @param page the page's path in the built folder: `roles/clerk.html`
 * @param files every path in the built folder, for addresses that leave `.html` out
 */
export function relativeHtml(html: string, page: string, files: ReadonlySet<string>): string {
  return html.replaceAll(startTag, (tag) =>
    tag.replaceAll(address, (_, name: string, value: string) => `${name}="${relativeAddress(value, page, files)}"`),
  );
}

/** The CSS of a style sheet with its root-absolute `url(…)` made relative. */
export function relativeCss(css: string, sheet: string): string {
  return css.replaceAll(
    /url\((?<quote>["']?)(?<value>\/(?!\/)[^"')]+)\k<quote>\)/g,
    (_, quote: string, value: string) => {
      return `url(${quote}${relativeAddress(value, sheet, new Set())}${quote})`;
    },
  );
}

/**
 * `/roles/clerk#pay` on `values/candid.html` → `../roles/clerk.html#pay`. An address of the page itself keeps only its anchor.
 */
export function relativeAddress(value: string, page: string, files: ReadonlySet<string>): string {
  const [, path = '', rest = ''] = /^(?<path>[^?#]*)(?<rest>.*)$/s.exec(value) ?? [];
  const target = fileOf(path.slice(1), files);
  if (target === page && rest.startsWith('#')) return rest;
  return posix.relative(posix.dirname(page), target) + rest;
}

/** The file that a path without its leading slash means: itself, with `.html`, or the index of a folder. */
function fileOf(path: string, files: ReadonlySet<string>): string {
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return !files.has(decodeURI(path)) && files.has(`${decodeURI(path)}.html`) ? `${path}.html` : path;
}
