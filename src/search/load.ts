import { createStore, type Store, type StoreContent } from './store.ts';

/** Loads the index from its folder. Fails where the folder cannot be reached: offline, blocked, or opened as a file. */
export async function loadStore(folder: string): Promise<Store> {
  const address = new URL(`${folder}index.json`, document.baseURI).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Unexpected status ${response.status} of ${address}, expected 200`);
  const content: StoreContent = await response.json();
  return createStore(content);
}
