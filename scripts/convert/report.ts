import type { Span } from '../../src/schemas/apparatus.ts';
import { countCharacters } from './characters.ts';
import type { Message } from './message.ts';
import type { Conversion } from './pipeline.ts';
import { lineStarts, pointAt } from './position.ts';
import type { Changes } from './write.ts';

/** A message as text: place, severity, reason, rule; then the line with carets under the words; then what to do. */
export function formatMessage({ path, place, value, severity, reason, ruleId, note }: Message): string {
  const starts = value === undefined ? [] : lineStarts(value);
  const from = place && value !== undefined ? pointAt(starts, place.start) : undefined;
  const to = place && value !== undefined ? pointAt(starts, place.end) : undefined;
  const at = from && to ? `:${from.line}:${from.column}-${to.line}:${to.column}` : '';
  const frame =
    from && to && value !== undefined
      ? codeFrame(value, starts, from, to.line === from.line ? to.column : from.column + 1)
      : '';
  return `${path}${at} ${severity} ${reason}  ${ruleId}\n${frame}${note === undefined ? '' : `  ${note}\n`}`;
}

/** One line of the source with carets below the place, cut to what a terminal shows. */
function codeFrame(
  value: string,
  starts: readonly number[],
  from: { line: number; column: number },
  endColumn: number,
): string {
  const width = 96;
  const begin = starts[from.line - 1] ?? 0;
  const line = value.slice(begin, starts[from.line] ?? value.length).replace(/[\r\n]+$/u, '');
  const cut = Math.max(0, from.column - 1 - width / 2);
  const shown = line.slice(cut, cut + width);
  const carets = '^'.repeat(Math.max(1, Math.min(endColumn - from.column, width - (from.column - 1 - cut))));
  const margin = String(from.line);
  return `  ${margin} │ ${shown}\n  ${' '.repeat(margin.length)} │ ${' '.repeat(from.column - 1 - cut)}${carets}\n`;
}

/** What a run found and changed, in plain words: a paragraph for each document, then what the hub as a whole shows. */
export function formatReport({ records, apparatus, linked }: Conversion, changes: Changes): string {
  const documents = apparatus.sources.map((source, index) => {
    const record = records[index];
    const basis =
      record && 'title' in record && record.title.basis !== 'stated' ? ` (title ${record.title.basis})` : '';
    return `${source.siglum}  ${source.path}: ${source.kind}, “${source.title}”${basis}\n   ${coverageLine(source.value, source.spans)}`;
  });
  const gaps = linked.entries.flatMap((entry) =>
    'gaps' in entry.data ? entry.data.gaps.map(({ label }) => `${entry.collection}/${entry.id}: ${label}`) : [],
  );
  const lists = [
    list(
      'Disagreements',
      apparatus.disagreements.map(
        ({ question, basis, entry, sides }) =>
          `${entry}: ${question} ${sides.map(({ reading }) => reading).join(' ] ')} (${basis})`,
      ),
    ),
    list('Not stated', gaps),
    list(
      'New',
      changes.added.map(({ path }) => path),
    ),
    list(
      'Changed',
      changes.changed.map(({ path }) => path),
    ),
    list('Gone', changes.gone),
  ];
  const isUnchanged = changes.added.length + changes.changed.length + changes.gone.length === 0;
  return [...documents, ...lists.filter((text) => text !== ''), ...(isUnchanged ? ['No entry changed.'] : [])].join(
    '\n',
  );
}

/** `100 % of 8,554 characters accounted for: 7,900 owned, 600 duplicate, 54 navigation.` Blank space is not counted. */
export function coverageLine(value: string, spans: readonly Span[]): string {
  const totals = new Map<string, number>();
  for (const { start, end, owner, omission } of spans) {
    const key = owner === undefined ? (omission ?? 'unowned') : 'owned';
    totals.set(key, (totals.get(key) ?? 0) + countCharacters(value.slice(start, end)));
  }
  totals.delete('blank');
  const all = countCharacters(value);
  const held = [...totals.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...totals]
    .sort(([, a], [, b]) => b - a)
    .map(([key, size]) => `${size.toLocaleString('en-GB')} ${key}`);
  return `${(Math.floor((1000 * held) / Math.max(all, 1)) / 10).toFixed(held === all ? 0 : 1)} % of ${all.toLocaleString('en-GB')} characters accounted for: ${parts.join(', ')}.`;
}

function list(head: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `\n${head} (${items.length})\n${items.map((item) => `   ${item}`).join('\n')}`;
}
