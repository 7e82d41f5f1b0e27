import { excerptOf } from './excerpt.ts';
import { type Answer, find } from './find.ts';
import { loadStore } from './load.ts';
import { addressOf, type Query, queryOf } from './query.ts';
import type { Store } from './store.ts';
import { createView, type Shown } from './view.ts';

const view = createView(document);
let store: Promise<Store> | undefined;
let latest = 0;

/** Answers a query, unless a later one has been asked meanwhile. Whatever fails, the list of all entries is the way on. */
async function answer(query: Query): Promise<void> {
  const turn = ++latest;
  if (!query.words.trim()) return view.showIdle();
  view.showLoading();
  try {
    const loaded = await load();
    const found = await find(loaded, query.words, query.collections);
    if (turn === latest) view.showAnswer(query.words, found, shownOf(found, loaded));
  } catch {
    // The next question tries again: the network may be back by then.
    store = undefined;
    if (turn === latest) view.showFailure();
  }
}

function load(): Promise<Store> {
  store ??= loadStore(view.indexFolder);
  return store;
}

function shownOf({ hits, concepts }: Answer, lexicon: Store): Shown[] {
  return hits.map(({ record, passage, answers }) => ({
    record,
    answers,
    excerpt: excerptOf(record.passages[passage] ?? '', concepts, lexicon),
  }));
}

function ask(): void {
  const query = view.readQuery();
  history.replaceState(undefined, '', addressOf(query));
  void answer(query);
}

view.onChange(ask);
// Whoever opens this page means to search: the index comes before the first key.
load().catch(() => {
  store = undefined;
});
const asked = queryOf(location.search);
// On a slow network a question is typed before this script is there: it must not be lost.
if (!asked.words && view.readQuery().words) {
  ask();
} else {
  view.writeQuery(asked);
  void answer(asked);
}
