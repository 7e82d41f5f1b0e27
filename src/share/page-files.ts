import { generatedCollections } from './twin.ts';

/** A file that says the same as a page. */
export interface PageTwin {
  /** Root-absolute. */
  href: string;
  type: 'text/markdown' | 'application/json';
  /** For people. */
  label: 'Markdown' | 'JSON';
}

/** The twins of a page, by its root-absolute path: those of a generated entry, none of any other page. */
export function twinsOf(path: string): PageTwin[] {
  const [, collection = '', file] = path.split('/');
  if (file === undefined || !generatedCollections.some((name) => name === collection)) return [];
  const stem = path.replace(/\.html$/, '');
  return [
    { href: `${stem}.md`, type: 'text/markdown', label: 'Markdown' },
    { href: `${stem}.json`, type: 'application/json', label: 'JSON' },
  ];
}

/** The social picture of a page: that of its collection, the home page's for every other. */
export function pictureOf(path: string): string {
  const [, first = ''] = path.split('/');
  const collection = first.replace(/\.html$/, '');
  return `/social/${[...generatedCollections, 'playbook', 'sources'].includes(collection) ? collection : 'home'}.png`;
}
