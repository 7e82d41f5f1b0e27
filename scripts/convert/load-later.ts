import { createRequire } from 'node:module';

/** A module that is loaded when somebody first asks for it, within the same step. `from`: the URL of the module that asks. */
export function loadLater<M>(from: string, name: string): () => M {
  let loaded: M | undefined;
  return () => {
    loaded ??= createRequire(from)(name) as M;
    return loaded;
  };
}
