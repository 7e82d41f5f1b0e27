import { createPartedStore, type ReadFile } from './parted-store.ts';
import type { PartedContent } from './parts.ts';
import { createStore, type Store, type StoreContent } from './store.ts';

/** Loads the index from its folder. Fails where the folder cannot be reached: offline, blocked, or opened as a file. */
export function loadStore(folder: string): Promise<Store> {
  return readStore(async (name) => {
    const address = new URL(folder + name, document.baseURI).href;
    const response = await fetch(address);
    if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected 200`);
    return response.json();
  });
}

/** A store out of the files of an index, whichever way they are read. */
export async function readStore(read: ReadFile): Promise<Store> {
  const content = (await read('index.json')) as StoreContent | PartedContent;
  return 'records' in content ? createStore(content) : createPartedStore(content, read);
}
