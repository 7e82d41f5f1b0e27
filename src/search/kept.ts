/** A place where the browser keeps words for this site. */
export type Keeper = 'localStorage' | 'sessionStorage';

/** What is kept under a name; undefined where nothing is, or where the browser keeps nothing for this page. */
export function readKept(keeper: Keeper, name: string): unknown {
  try {
    return JSON.parse(window[keeper].getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a value, or forgets the name where it is undefined. Returns whether that worked: storage may be blocked or full. */
export function keep(keeper: Keeper, name: string, value: unknown): boolean {
  try {
    if (value === undefined) window[keeper].removeItem(name);
    else window[keeper].setItem(name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
