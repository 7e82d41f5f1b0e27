import { join } from 'node:path';
import { parse } from 'yaml';
import { createReader } from '../lib/files.ts';
import { contentFolder } from '../lib/place.ts';
import { type Redirects, redirectsSchema } from '../schemas/redirects.ts';

/** The addresses that lead on, from `content/redirects.yaml`. A file with a fault gives none: the check before a build has said it. */
export const readRedirects = createReader(join(contentFolder, 'redirects.yaml'), redirectsIn, (): Redirects => ({}));

function redirectsIn(text: string): Redirects {
  try {
    const read = redirectsSchema.safeParse(parse(text) ?? {});
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}
