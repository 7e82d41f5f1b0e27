import type { APIRoute } from 'astro';
import { readEntries } from '../lib/entries.ts';
import { readGlossary } from '../lib/glossary-file.ts';
import { readEdition, readHub } from '../lib/hub.ts';
import { readVocabulary } from '../lib/vocabulary.ts';
import type { SearchContent } from '../search/content.ts';
import { particularsOf } from '../search/particulars.ts';
import { recordsOf } from '../search/records.ts';
import { groupsOfHiring } from '../search/vocabulary-of-hiring.ts';

/** What the search is made of. `integrations/search-index.ts` makes an index of it after the build and removes it. */
export const GET: APIRoute = async () => {
  const { groups, messages } = readVocabulary();
  const entries = await readEntries();
  const content: SearchContent = {
    language: readHub().language,
    subject: readHub().subject ?? '',
    groups: [...groupsOfHiring, ...groups],
    records: recordsOf(entries, readEdition()),
    particulars: particularsOf(entries),
    messages: [...messages, ...readGlossary().messages],
  };
  return Response.json(content);
};
