import { defineMiddleware } from 'astro:middleware';
import { furnish } from './furnish/furnish.ts';
import { readGlossary } from './lib/glossary-file.ts';

/** Furnishes every page, at the build as under the development server. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!isPage || !isFurnished(url.pathname)) return response;
  const { status, headers } = response;
  return new Response(furnish(await response.text(), readGlossary().terms), { status, headers });
});

/** The first page is its own table of contents; the pages of sources quote, the search and the page of none stand alone. */
function isFurnished(path: string): boolean {
  return !/^\/(?:index|search|404)?(?:\.html)?$|^\/sources\//.test(path);
}
