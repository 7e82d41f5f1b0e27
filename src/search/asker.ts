import { excerptOf, type Piece } from './excerpt.ts';
import { accepts, isChosen, keyOf } from './filters.ts';
import { type Answer, find } from './find.ts';
import { loadStore } from './load.ts';
import type { Correction } from './plan.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';
import type { Store } from './store.ts';

/** A word of the question, and the word that stands for it in the passage. */
export interface WordPair {
  asked: string;
  written: string;
}

/** A result with the part of it that is shown. */
export interface Shown {
  record: SearchRecord;
  /** Whether its value is the answer, and not only where one is found. */
  answers: boolean;
  excerpt: Piece[];
  /** The last day of its posting, ISO 8601; empty where none is named. */
  closes: string;
  /** Where it holds other words than those asked for. */
  why: readonly WordPair[];
}

/** An answer, ready to be shown. */
export interface Reply {
  state: Answer['state'];
  shown: Shown[];
  corrections: readonly Correction[];
  /** Passages that hold the words, by the key that filters know them by, whatever is chosen. */
  counts: ReadonlyMap<string, number>;
  /** The page of the posting that is meant, where it is one. */
  posting: string | undefined;
}

/** Where a search runs. */
export interface Place {
  /** The folder of the index: absolute, with a slash at its end. */
  folder: string;
  /** The answer for its first file, where it has been asked for already. */
  first?: Promise<Response> | undefined;
  /** The reader's own day, ISO 8601. */
  today: string;
}

/** Answers questions of one page. The index is loaded once, and again after a failure: the network may be back by then. */
export function createAsker({ folder, first, today }: Place) {
  let store: Promise<Store> | undefined;
  let ahead = first;
  const load = () => {
    if (!store) {
      store = loadStore(folder, ahead);
      ahead = undefined;
      store.catch(() => {
        store = undefined;
      });
    }
    return store;
  };
  return {
    /** Loads the index before it is asked. A failure is told to whoever asks. */
    prepare: () => {
      load().catch(() => undefined);
    },
    /** @throws LoadError where the index cannot be loaded */
    ask: async ({ words, chosen }: Query): Promise<Reply> => {
      const loaded = await load();
      const keys = keysOf(loaded, today);
      const wanted = isChosen(chosen) ? [...new Set(keys)].filter((key) => accepts(key, chosen)) : [];
      // Nothing that can be found has the key of a choice that nothing meets.
      const narrowed = isChosen(chosen) && wanted.length === 0 ? [''] : wanted;
      return replyOf(await find(loaded, words, narrowed, (record) => keys[loaded.entryOf(record)] ?? ''), loaded);
    },
  };
}

/** The filters' key of each entry. */
function keysOf(store: Store, today: string): string[] {
  return Array.from({ length: store.entries }, (_, entry) =>
    keyOf(store.kindOf(entry), store.particularsOf(store.pageOf(entry)), today),
  );
}

function replyOf({ state, hits, concepts, corrections, counts, posting }: Answer, store: Store): Reply {
  const shown = hits.map((hit) => {
    const { record, passage, answers, why = [] }: (typeof hits)[number] & { why?: readonly WordPair[] } = hit;
    const { closes } = store.particularsOf(record.url.split('#')[0] ?? '');
    return { record, answers, why, closes, excerpt: excerptOf(record.passages[passage] ?? '', concepts, store) };
  });
  return { state, shown, corrections, counts, posting };
}

/** Whether a question was answered, and did not fail. */
export function isReply(answered: unknown): answered is Reply {
  return typeof answered === 'object' && answered !== null && 'shown' in answered;
}
