import { defineMiddleware } from 'astro:middleware';
import { furnish } from './furnish/furnish.ts';
import { stylesFirst } from './furnish/styles-first.ts';
import { readGlossary } from './lib/glossary-file.ts';

/** Puts every page into order and furnishes most, at the build as under the development server. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage) return response;
  const html = stylesFirst(await response.text());
  const { status, headers } = response;
  return new Response(isFurnished(url.pathname) ? furnish(html, readGlossary().terms) : html, { status, headers });
});

/** The first page is its own table of contents; the pages of sources quote, the search and the page of none stand alone. */
function isFurnished(path: string): boolean {
  return !/^\/(?:index|search|404)?(?:\.html)?$|^\/sources\//.test(path);
}
