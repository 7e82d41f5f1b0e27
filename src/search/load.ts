import { createPartedStore, type ReadFile } from './parted-store.ts';
import type { PartedContent } from './parts.ts';
import { createStore, type Store, type StoreContent } from './store.ts';

/** Why an index cannot be used: no network, no answer from the server, no such file there, a file that is no index. */
export type LoadFault = 'offline' | 'unreachable' | 'missing' | 'damaged';

export class LoadError extends Error {
  readonly fault: LoadFault;

  constructor(fault: LoadFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'LoadError';
    this.fault = fault;
  }
}

/**
 * Loads the index from its folder.
 *
 * @param folder absolute address, with a slash at its end
 * @param first the answer for `index.json` where it has been asked for already
 * @throws LoadError where the folder cannot be reached or holds something else
 */
export function loadStore(folder: string, first?: Promise<Response>): Promise<Store> {
  return readStore(async (name) => {
    const address = new URL(name, folder).href;
    const response = await (name === 'index.json' && first ? first : fetch(address)).catch((cause: unknown) => {
      const fault = navigator.onLine ? 'unreachable' : 'offline';
      throw new LoadError(fault, `Unexpected silence at ${address}, expected an answer`, { cause });
    });
    if (!response.ok)
      throw new LoadError('missing', `Unexpected status ${response.status} of ${address}, expected 200`);
    return response.json().catch((cause: unknown) => {
      throw new LoadError('damaged', `Unexpected content of ${address}, expected JSON`, { cause });
    });
  });
}

/** A store out of the files of an index, whichever way they are read. */
export async function readStore(read: ReadFile): Promise<Store> {
  const content = (await read('index.json')) as StoreContent | PartedContent;
  if (!isContent(content)) throw new LoadError('damaged', 'Unexpected index.json, expected records or parts in it');
  return 'records' in content ? createStore(content) : createPartedStore(content, read);
}

/** An index of another version of the site has another form. */
function isContent(content: unknown): boolean {
  return typeof content === 'object' && content !== null && ('records' in content || 'parts' in content);
}
