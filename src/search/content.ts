import type { StoreContent } from './store.ts';

/** What a build knows of the search: the content of the index before its last step, and what to tell the keeper. */
export interface SearchContent extends Omit<StoreContent, 'familiar'> {
  messages: string[];
}
