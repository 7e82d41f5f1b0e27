import { type Comparison, compareRuns } from './report/compare.ts';
import { coverageOf } from './report/coverage.ts';
import { documentHead, documentLines } from './report/document.ts';
import { disagreementLines, entryLines, goneLines, overview, sharedGapLines } from './report/hub.ts';
import { printWidth, quoted, wrapped } from './report/printable.ts';
import { sharedStatements } from './report/shared.ts';
import { type DocumentView, viewsOf } from './report/views.ts';
import { counted, joinedWords, kindWords } from './report/words.ts';
import type { Run } from './run.ts';

export { describeChange } from './report/change.ts';
export { coverageLine } from './report/coverage.ts';
export { formatMessage, messagesAsData } from './report/messages.ts';
export { printWidth } from './report/printable.ts';

/** So many documents are told in full; of more, the new and changed ones are, up to this number, and the rest are counted. */
const mostInFull = 12;

/** What a run found and changed, in plain words, in lines of at most the terminal's columns: the hub at a glance, its documents, then what concerns it as a whole. */
export function formatReport(run: Run, columns?: number): string {
  const { conversion, changes } = run;
  const width = printWidth(columns);
  const comparison = compareRuns(run.before, run.after);
  const views = viewsOf(conversion);
  const told = inFull(views, comparison);
  return [
    ...overview(conversion, comparison, changes, width),
    ...unreadLines(run, width),
    ...documentReports(run, comparison, told, width),
    ...restLines(views, told, width),
    ...goneLines(comparison),
    ...disagreementLines(comparison, width),
    ...sharedGapLines(conversion, width),
    '',
    ...entryLines(changes).filter((line, index) => line !== '' || index > 0),
    ...verdict(run, width),
  ].join('\n');
}

/** The short form for a build: a line for each new or changed document, then the sums. */
export function formatShortReport({ conversion, changes, before, after }: Run, columns?: number): string {
  const width = printWidth(columns);
  const comparison = compareRuns(before, after);
  const views = comparison.isFirst ? [] : viewsOf(conversion);
  const moved = views.filter(({ source }) => stateOf(comparison, source.id) !== 'unchanged');
  return [
    ...moved.slice(0, mostInFull).map((view) => {
      const { id, kind, title } = view.source;
      return `${documentHead(view, stateOf(comparison, id))}: ${kindWords[kind]}, ${quoted(title)}`;
    }),
    ...(moved.length > mostInFull ? [`and ${counted(moved.length - mostInFull, 'more document')}`] : []),
    ...overview(conversion, comparison, changes, width),
    ...wrapped(coverageOf(conversion.apparatus.sources), width),
  ].join('\n');
}

/** The reports of single documents, each after a blank line. */
export function documentReports(
  { conversion }: Run,
  comparison: Comparison,
  views: readonly DocumentView[],
  width: number,
): string[] {
  const shared = sharedStatements(conversion, new Set(views.map(({ source }) => source.id)));
  return views.flatMap((view) => {
    const { id } = view.source;
    const news = {
      state: comparison.isFirst ? ('unchanged' as const) : stateOf(comparison, id),
      facts: comparison.facts.get(id) ?? [],
      shared: shared.get(id) ?? new Map<string, number>(),
    };
    return ['', ...documentLines(view, news, width)];
  });
}

function stateOf({ states }: Comparison, id: string) {
  return states.get(id) ?? 'unchanged';
}

function inFull(views: readonly DocumentView[], comparison: Comparison): readonly DocumentView[] {
  if (views.length <= mostInFull) return views;
  return views.filter(({ source }) => stateOf(comparison, source.id) !== 'unchanged').slice(0, mostInFull);
}

/** The documents that are not told in full, counted by kind. */
function restLines(views: readonly DocumentView[], told: readonly DocumentView[], width: number): string[] {
  const shown = new Set(told);
  const rest = views.filter((view) => !shown.has(view));
  const kinds = [...Map.groupBy(rest, ({ source }) => source.kind)].map(
    ([kind, own]) => `${counted(own.length, 'document')} (${kindWords[kind]})`,
  );
  return rest.length === 0 ? [] : ['', ...wrapped(`Not told here: ${joinedWords(kinds)}.`, width)];
}

function unreadLines({ unread }: Run, width: number): string[] {
  return unread.length === 0
    ? []
    : wrapped(
        `Not converted: ${unread.join(', ')}. ${unread.length === 1 ? 'Its' : 'Their'} entries stay as they were; the messages say why.`,
        width,
      );
}

function verdict({ messages, isProven }: Run, width: number): string[] {
  const count = (wanted: string) => messages.filter(({ severity }) => severity === wanted).length;
  const counts = [
    counted(count('error'), 'error'),
    counted(count('warning'), 'warning'),
    counted(count('info'), 'remark'),
  ].filter((text) => !text.startsWith('no '));
  const proof = isProven ? [] : ['The proof failed: nothing was written.'];
  const told =
    counts.length === 0
      ? []
      : [
          `There ${count('error') + count('warning') + count('info') === 1 ? 'is' : 'are'} ${joinedWords(counts)}: see the messages.`,
        ];
  return [...proof, ...told].length === 0 ? [] : ['', ...wrapped([...proof, ...told].join(' '), width)];
}
