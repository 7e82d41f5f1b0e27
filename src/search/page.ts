import { type Engine, loadEngine } from './engine.ts';
import { find } from './find.ts';
import { addressOf, type Query, queryOf } from './query.ts';
import { createView } from './view.ts';

const view = createView(document);
let engine: Promise<Engine> | undefined;
let latest = 0;

/** Answers a query, unless a later one has been asked meanwhile. Whatever fails, the list of all entries is the way on. */
async function answer(query: Query): Promise<void> {
  const turn = ++latest;
  if (!query.words.trim()) return view.showIdle();
  view.showLoading();
  try {
    engine ??= loadEngine(view.indexFolder);
    const found = await find(await engine, query.words, query.collections);
    if (turn === latest) view.showAnswer(query.words, found);
  } catch {
    // The next question tries again: the network may be back by then.
    engine = undefined;
    if (turn === latest) view.showFailure();
  }
}

function ask(): void {
  const query = view.readQuery();
  history.replaceState(undefined, '', addressOf(query));
  void answer(query);
}

view.onChange(ask);
const asked = queryOf(location.search);
view.writeQuery(asked);
void answer(asked);
