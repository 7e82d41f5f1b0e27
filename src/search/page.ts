import { createAnnouncer } from './announce.ts';
import { createAsker, type Place, type Reply } from './asker.ts';
import { isChosen } from './filters.ts';
import { one, titleOf } from './hit.ts';
import { LoadError } from './load.ts';
import { createNotebook } from './notebook-view.ts';
import { createPace } from './pace.ts';
import { addressOf, type Query, queryOf } from './query.ts';
import { announcementFor, failureFor } from './sentences.ts';
import { leaveTrail, trailBetween } from './trail.ts';
import { type Change, createView, type View } from './view.ts';

/** Makes a search page answer: while one types, for its address, and back and forward through what was asked. */
export function openPage(place: Place): void {
  const view = createView(document, place.today);
  const { answer, latest } = createAnswering(view, place);
  const pace = createPace(() => void answer(view.readQuery(), false));
  const readAddress = () => {
    const query = queryOf(location.search);
    view.writeQuery(query);
    return query;
  };
  view.onChange((change) => {
    const query = view.readQuery();
    remember(query, change);
    if (change === 'typed') pace();
    else void answer(query, true);
  });
  view.onFollow((target) => leaveTrail(target, location.href, view.readQuery(), latest()?.shown ?? [], scrollY));
  addEventListener('popstate', () => void answer(readAddress(), true));
  // On a slow network a question is typed before this script is there: it must not be lost.
  const isTyped = !queryOf(location.search).words && view.readQuery().words !== '';
  if (isTyped) remember(view.readQuery(), 'typed');
  void answer(isTyped ? view.readQuery() : readAddress(), !isTyped).then(returnToPlace);
}

/** Asks and shows: only the latest question, whatever arrives when. */
function createAnswering(view: View, place: Place) {
  const asker = createAsker(place);
  const notebook = createNotebook(one(document, '[data-notebook]', HTMLElement), place.today);
  const announce = createAnnouncer(one(document, '[data-search-status]', HTMLElement));
  let turn = 0;
  let latest: Reply | undefined;
  asker.prepare();
  /** `isWhole`: the question was sent, or came with the address; a question that is being typed may end otherwise. */
  const answer = async (query: Query, isWhole: boolean): Promise<void> => {
    turn += 1;
    const own = turn;
    if (!query.words.trim()) return view.showIdle();
    view.showLoading();
    const reply = await asker.ask(query).catch((error: unknown) => error);
    if (own !== turn) return;
    latest = isReply(reply) ? reply : undefined;
    if (latest) show(query, latest, isWhole);
    else fail(reply);
  };
  const show = (query: Query, reply: Reply, isWhole: boolean) => {
    view.showReply(query, reply);
    announce(announcementFor(reply.state, reply.shown.length, bestOf(reply)));
    if (isWhole && !isChosen(query.chosen)) notebook[reply.state === 'unanswered' ? 'note' : 'forget'](query.words);
  };
  const fail = (error: unknown) => {
    const words = failureFor(error instanceof LoadError ? error.fault : 'damaged');
    view.showFailure(words);
    announce(words);
  };
  return { answer, latest: () => latest };
}

/**
 * Puts a query into the address. What was sent or filtered can be gone back from; so can the question that stood there before the
 * first key of another one, but not each key.
 */
function remember(query: Query, change: Change): void {
  const address = addressOf(query) || location.pathname;
  const isSame = address === (location.search || location.pathname);
  const isBegun = history.state?.isTyping || (change === 'typed' && !queryOf(location.search).words);
  const state = { isTyping: change === 'typed' };
  if (isSame || (isBegun && change !== 'filtered')) history.replaceState(state, '', address);
  else history.pushState(state, '', address);
}

/** Whoever comes back from a result finds the results as far down as they were read. */
function returnToPlace(): void {
  const trail = trailBetween('results', location.href);
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (trail && (visit?.type === 'back_forward' || document.referrer === trail.target.split('#')[0]))
    scrollTo({ top: trail.scroll, behavior: 'instant' });
}

function bestOf({ shown: [best] }: Reply): string {
  if (!best) return '';
  return best.answers ? `${best.record.answer}, ${titleOf(best.record)}` : titleOf(best.record);
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'shown' in reply;
}
