/** The collections that have a list and a page for each entry, in the order of the navigation. */
export const collections = {
  roles: { label: 'Roles', one: 'role' },
  stages: { label: 'Interviews', one: 'stage' },
  values: { label: 'Values', one: 'value' },
  faqs: { label: 'Questions', one: 'question' },
  topics: { label: 'Topics', one: 'topic' },
  playbook: { label: 'Playbook', one: 'page of the playbook' },
  sources: { label: 'Sources', one: 'source' },
} as const;

export type Collection = keyof typeof collections;

/** The address of a collection's list. Addresses are root-absolute here; the build makes them relative. */
export function listPage(collection: Collection): string {
  return `/${collection}.html`;
}

/** The address of an entry, or of an anchor on its page. */
export function entryPage(collection: Collection, id: string, anchor?: string): string {
  return `/${collection}/${encodeURIComponent(id)}.html${anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`}`;
}

/** The address of an owner as spans and disagreements name it: `roles/harbour-clerk#duties-2`, with or without the anchor. */
export function ownerPage(owner: string): string {
  const { entry, anchor } = ownerParts(owner);
  const { collection, id } = entryParts(entry);
  return entryPage(collection, id, anchor);
}

/** `roles/harbour-clerk#duties-2` → its entry and its anchor. */
export function ownerParts(owner: string): { entry: string; anchor?: string } {
  const hash = owner.indexOf('#');
  return hash === -1 ? { entry: owner } : { entry: owner.slice(0, hash), anchor: owner.slice(hash + 1) };
}

/** `roles/harbour-clerk` → its collection and its id. Another collection than those of the hub is a defect and throws. */
export function entryParts(entry: string): { collection: Collection; id: string } {
  const slash = entry.indexOf('/');
  const collection = entry.slice(0, slash);
  if (!isCollection(collection)) throw new Error(`Unexpected entry \`${entry}\`, expected <collection>/<id>`);
  return { collection, id: entry.slice(slash + 1) };
}

/** The entry whose page stands at an address: `roles/clerk` for `/roles/clerk.html`; undefined for another page. */
export function entryAt(path: string): string | undefined {
  const entry = decodeURIComponent(path.replace(/^\/|\.html$/gu, ''));
  return isCollection(entry.split('/')[0] ?? '') && entry.includes('/') ? entry : undefined;
}

function isCollection(name: string): name is Collection {
  return Object.hasOwn(collections, name);
}

/** The address of the glossary, or of a term in it. */
export function glossaryPage(term?: string): string {
  return `/glossary.html${term === undefined ? '' : `#${encodeURIComponent(term)}`}`;
}

/** The page that sets roles side by side; with ids, only those. */
export function comparePage(...ids: string[]): string {
  return ids.length > 0 ? `/compare.html?roles=${ids.map(encodeURIComponent).join(',')}` : '/compare.html';
}

/** The page on which one prepares for a role; without an id, the list of them. */
export function preparePage(id?: string): string {
  return id === undefined ? '/prepare.html' : `/prepare/${encodeURIComponent(id)}.html`;
}
