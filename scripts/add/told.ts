import { compareRuns } from '../convert/report/compare.ts';
import { disagreement } from '../convert/report/hub.ts';
import { printable, visible, wrapped } from '../convert/report/printable.ts';
import { type DocumentView, viewsOf } from '../convert/report/views.ts';
import { documentReports } from '../convert/report.ts';
import type { Run } from '../convert/run.ts';
import { checksOf } from './checks.ts';
import { correctionLines } from './corrections.ts';
import type { Added, Outcome } from './outcome.ts';

/** What became of each file, in lines: added, there already, not added, skipped. */
export function outcomeLines(outcomes: readonly Outcome[], width: number): string[] {
  return outcomes.flatMap((outcome) => {
    const from = visible(outcome.from);
    switch (outcome.kind) {
      case 'added':
        return [`Added       ${from}`, ...outcome.files.map((path) => `            as ${visible(path)}`)];
      case 'known':
        return [`Already in  ${from}`, ...knownLines(outcome.path, outcome.written)];
      case 'refused':
        return [`Not added   ${from}`, ...indented(`${outcome.reason} ${outcome.advice}`, 12, width)];
      case 'skipped':
        return [`Skipped     ${from} (${outcome.reason})`];
      default:
        return outcome satisfies never;
    }
  });
}

function knownLines(path: string, written: string | undefined): string[] {
  const place = `            as ${visible(path)}, byte for byte: `;
  if (written === undefined) return [`${place}nothing was done`];
  return [`${place}it had no .yaml`, `            and got ${visible(written)}: npm run convert reads it`];
}

/** The report of the new documents only, then for each what to check and how to undo. */
export function newsLines(run: Run, added: readonly Added[], width: number): string[] {
  const ids = new Set(added.map(({ id }) => id));
  const comparison = compareRuns(run.before, run.after);
  const views = viewsOf(run.conversion).filter(({ source }) => ids.has(source.id));
  const states = new Map(views.map(({ source }) => [source.id, 'new' as const]));
  const disputed = run.after.disagreements.filter(({ sources }) => sources.some((id) => ids.has(id)));
  return [
    ...documentReports(run, { ...comparison, isFirst: false, states }, views, width),
    ...(disputed.length > 0 ? ['', `Disagreements that ${ids.size === 1 ? 'it has' : 'they have'} a part in`] : []),
    ...disputed.flatMap((each) => disagreement(undefined, each, width)),
    ...views.flatMap((view) => checkLines(view, width)),
    ...undoLines(added, width),
  ];
}

function checkLines(view: DocumentView, width: number): string[] {
  const checks = checksOf(view);
  const path = visible(view.source.path);
  if (checks.length === 0)
    return ['', ...wrapped(`Nothing to check in ${path}: all of it was read and understood.`, width)];
  const corrections = correctionLines(checks);
  return [
    '',
    `To check in ${path}`,
    ...checks.flatMap(({ text }, index) => indented(printable(text), 5, width, `${String(index + 1).padStart(3)}  `)),
    ...(corrections.length > 0
      ? ['', ...indented(`Where one of these is wrong, put its line into ${view.source.id}.yaml, corrected:`, 5, width)]
      : []),
    ...corrections.map((line) => `       ${line}`),
  ];
}

function undoLines(added: readonly Added[], width: number): string[] {
  return [
    '',
    ...wrapped(
      `Look at the pages (npm run dev) and at the diff, then commit. To undo, delete ${added.length === 1 ? 'these two files' : 'these files'} and run npm run convert:`,
      width,
    ),
    ...added.flatMap(({ files }) => files.map((path) => `   ${visible(path)}`)),
  ];
}

function indented(text: string, indent: number, width: number, first = ' '.repeat(indent)): string[] {
  return wrapped(text, width - indent).map((line, index) => (index === 0 ? first : ' '.repeat(indent)) + line);
}
