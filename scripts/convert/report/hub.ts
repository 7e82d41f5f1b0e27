import type { Conversion } from '../pipeline.ts';
import type { Changes } from '../write.ts';
import type { Comparison } from './compare.ts';
import { printable, row, visible, wrapped } from './printable.ts';
import type { DisagreementSummary } from './summary.ts';
import { counted, figure, inSentence } from './words.ts';

/** Of a long list so many lines are printed. */
const mostListed = 24;

/** `4 documents, 20 entries. Since the last run: 1 document new, 1 changed; 2 entries new.` in lines of at most `width` columns. */
export function overview(
  { records, files }: Conversion,
  comparison: Comparison,
  changes: Changes,
  width: number,
): string[] {
  const size = `${counted(records.length, 'document')}, ${counted(files.length, 'entry', 'entries')}.`;
  const states = [...comparison.states.values()];
  const documents = movements('document', 'documents', [
    ['new', states.filter((state) => state === 'new').length],
    ['changed', states.filter((state) => state === 'changed').length],
    ['gone', comparison.gone.length],
  ]);
  const entries = movements('entry', 'entries', [
    ['new', changes.added.length],
    ['changed', changes.changed.length],
    ['gone', changes.gone.length],
  ]);
  const news = [documents, entries].filter((each) => each !== '').join('; ');
  const since = comparison.isFirst
    ? 'First run here: there is nothing yet to compare the documents with.'
    : `Since the last run: ${news === '' ? 'nothing changed' : news}.`;
  return wrapped(`${size} ${since}`, width);
}

/** `1 document new, 2 changed` */
function movements(one: string, many: string, counts: readonly (readonly [string, number])[]): string {
  const some = counts.filter(([, count]) => count > 0);
  return some
    .map(([what, count], index) => `${index === 0 ? counted(count, one, many) : figure(count)} ${what}`)
    .join(', ');
}

/** Entries that are new, changed and gone, each a line with its sign. */
export function entryLines({ added, changed, gone }: Changes): string[] {
  const lines = [
    ...added.map(({ path }) => `   + ${visible(path)}`),
    ...changed.map(({ path }) => `   ~ ${visible(path)}`),
    ...gone.map((path) => `   - ${visible(path)}`),
  ];
  return lines.length === 0 ? ['No entry changed.'] : headed('Entries (+ new, ~ changed, - gone)', lines, asIs);
}

/** Documents that are not there any more. */
export function goneLines({ gone }: Comparison): string[] {
  return gone.length === 0
    ? []
    : headed('Documents gone', gone, ({ path, title }) => `   - ${visible(path)}: ${printable(title)}`);
}

/** The disagreements of the hub: which are new, which stay, which are settled since the last run. */
export function disagreementLines({ isFirst, appeared, stayed, settled }: Comparison, width: number): string[] {
  const count = appeared.length + stayed.length;
  if (count + settled.length === 0) return [];
  const isSame = isFirst || appeared.length + settled.length === 0;
  const news = isSame
    ? []
    : [count > 0 ? figure(count) : 'none', ...some(appeared, 'new'), ...some(settled, 'settled')];
  const told = (state: string, each: readonly DisagreementSummary[]) => each.map((one) => ({ state, one }));
  const all = [...told('new', appeared), ...told('settled', settled), ...told('', stayed)];
  return headed(`Disagreements (${isSame ? figure(count) : news.join(', ')})`, all, ({ state, one }) =>
    disagreement(isSame ? undefined : state, one, width).join('\n'),
  );
}

const some = (each: readonly unknown[], what: string) => (each.length > 0 ? [`${figure(each.length)} ${what}`] : []);

/** `   new      How long is it? (roles/clerk)` and below it the readings between bars; without a column for the state where it is absent. */
export function disagreement(
  state: string | undefined,
  { id, question, readings }: DisagreementSummary,
  width: number,
): string[] {
  const [entry = ''] = id.split('#');
  const column = state === undefined ? 0 : 9;
  return [
    ...row(state ?? '', printable(`${question} (${entry})`), width, 3, column),
    ...row('', readings.map(printable).join(' | '), width, 6, column),
  ];
}

/** Gaps of entries that rest on several documents. */
export function sharedGapLines({ linked }: Conversion, width: number): string[] {
  const lines = linked.entries.flatMap((entry) => {
    const gaps = 'gaps' in entry.data && entry.data.sources.length > 1 ? entry.data.gaps : [];
    const page = `${entry.collection}/${entry.id}`;
    return gaps.length === 0
      ? []
      : [row('', `${gaps.map(({ label }) => inSentence(label)).join(', ')} (${page})`, width, 3, 0).join('\n')];
  });
  return lines.length === 0 ? [] : headed('Missing on pages of several documents', lines, asIs);
}

const asIs = (line: string) => line;

/** A list with its head. Of a long one only what is printed is put into words. */
function headed<T>(head: string, all: readonly T[], lineOf: (one: T) => string): string[] {
  const more = all.length > mostListed ? [`   and ${figure(all.length - mostListed)} more`] : [];
  return ['', head, ...all.slice(0, mostListed).map(lineOf), ...more];
}
