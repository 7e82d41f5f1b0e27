// Where a device keeps a checklist. A browser may forbid it: then the page works, and forgets.
import { type Checklist, emptyChecklist, readKept } from '../lib/checklist.ts';

export interface Keeper {
  /** Whether what is written will be there again. */
  keeps: boolean;
  read(): Checklist;
  /** Returns whether it was kept. */
  write(list: Checklist): boolean;
}

/** The checklist of one role of this hub: several hubs may stand on one origin. */
export function createKeeper(role: string): Keeper {
  const name = `day-one:${location.pathname.replace(/[^/]*$/, '')}:${role}`;
  const attempt = <T>(use: () => T, instead: T): T => {
    try {
      return use();
    } catch {
      // Storage that is blocked throws at its mention, storage that is full when it is written.
      return instead;
    }
  };
  return {
    keeps: attempt(() => {
      localStorage.setItem('day-one:probe', '');
      localStorage.removeItem('day-one:probe');
      return true;
    }, false),
    read: () => attempt(() => readKept(localStorage.getItem(name)), emptyChecklist()),
    write: (list) =>
      attempt(() => {
        localStorage.setItem(name, JSON.stringify(list));
        return true;
      }, false),
  };
}
