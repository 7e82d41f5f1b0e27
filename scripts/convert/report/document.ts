import type { HubRecord } from '../hub-record.ts';
import { lineStarts, pointAt } from '../position.ts';
import type { DocumentState, FactChange } from './compare.ts';
import { conclusionLine, conclusionsOf } from './conclusions.ts';
import { coverageLine } from './coverage.ts';
import { leftOutLines, leftOutOf } from './left-out.ts';
import { printable, quoted, row, visible } from './printable.ts';
import { titleOrigin } from './title.ts';
import { type DocumentView, offsetsOf } from './views.ts';
import { counted, inSentence, joinedWords, kindWords } from './words.ts';

/** What a report says of one document beside the document itself. */
export interface DocumentNews {
  readonly state: DocumentState;
  /** What became of its facts since the last run. */
  readonly facts: readonly FactChange[];
  /** By the id of another document: how many statements both have. */
  readonly shared: ReadonlyMap<string, number>;
}

/** The report of one document in lines of at most `width` columns: what it was read as, what is missing, what was left out and why. */
export function documentLines(view: DocumentView, news: DocumentNews, width: number): string[] {
  const { source, record } = view;
  const { sidecar } = record.document.source;
  const rows: [string, readonly string[]][] = [
    ['Lines', /\.(?:txt|md)$/iu.test(source.path) ? [] : [`are those of its text, as its page under Sources shows it`]],
    ['Kind', [`${kindWords[source.kind]}${sidecar.kind === undefined ? '' : ', set in its .yaml'}`]],
    ['Title', [`${quoted(source.title, 120)}, ${titleOrigin(view)}`]],
    ['Holds', [contentOf(view)]],
    ['Facts', news.state === 'new' ? factLines(view) : []],
    ['Changed', news.state === 'changed' ? news.facts.map(factChange) : []],
    ['Check', conclusionsOf(view).map(conclusionLine)],
    ['Missing', view.gaps.length === 0 ? [] : [gapWords(view)]],
    ['Shared', sharedWords(news.shared)],
    ['Covered', [coverageLine(source.value, source.spans)]],
    ['Left out', leftOutLines(leftOutOf(source))],
  ];
  return [
    documentHead(view, news.state),
    ...rows.flatMap(([name, texts]) =>
      texts.flatMap((text, index) => row(index === 0 ? name : '', printable(text), width)),
    ),
  ];
}

/** `H  harbour-clerk.docx (new)` */
export function documentHead({ source: { siglum, path } }: DocumentView, state: DocumentState): string {
  return `${siglum.padEnd(2)} ${visible(path)}${state === 'unchanged' ? '' : ` (${state})`}`;
}

/** `pay: $20 an hour → $22 an hour`, `start: gone (was 1 June 2026)` */
export function factChange({ label, before, after }: FactChange): string {
  const name = inSentence(label);
  if (after === undefined) return `${name}: gone (was ${before})`;
  return before === undefined ? `${name}: new, ${after}` : `${name}: ${before} → ${after}`;
}

/** `pay: £14 an hour, line 4`, a fact with its first words' line. */
function factLines({ facts, source: { value } }: DocumentView): string[] {
  const starts = lineStarts(value);
  return facts.map(({ label, readings }) => {
    const from = readings.find((reading) => reading.from !== undefined)?.from;
    const line = from === undefined ? '' : `, line ${pointAt(starts, offsetsOf(from).start).line}`;
    return `${inSentence(label)}: ${readings.map(({ text }) => text).join(' | ')}${line}`;
  });
}

/** Labels of what is missing; one that has a comma of its own is parted from the others by a semicolon. */
export function gapWords({ gaps }: DocumentView): string {
  const labels = gaps.map(({ label }) => inSentence(label));
  const counts = [...Map.groupBy(labels, (label) => label)].map(([label, own]) =>
    own.length > 1 ? `${label} (${own.length})` : label,
  );
  return counts.join(counts.some((label) => label.includes(',')) ? '; ' : ', ');
}

function contentOf({ record, facts }: DocumentView): string {
  return record.kind === 'job-posting'
    ? [counted(facts.length, 'fact'), ...listCounts(record)].join(', ')
    : joinedWords(recordCounts(record)) || 'text without sections that are known';
}

/** Duties and requirements are counted though there are none: a posting without them was hardly understood. */
function listCounts({ lists }: Extract<HubRecord, { kind: 'job-posting' }>): string[] {
  const { responsibilities, minimum, preferred, jobBenefits } = lists;
  return [
    counted(responsibilities.length, 'duty', 'duties'),
    counted(minimum.length, 'requirement'),
    ...(preferred.length > 0 ? [counted(preferred.length, 'wish', 'wishes')] : []),
    ...(jobBenefits.length > 0 ? [counted(jobBenefits.length, 'benefit')] : []),
  ];
}

function recordCounts(record: HubRecord): string[] {
  if (record.kind !== 'guide') return [];
  return [
    counted(record.stages.length, 'stage'),
    counted(record.values.length, 'value'),
    counted(record.questions.length, 'question'),
    counted(record.prompts.length, 'question that interviewers ask', 'questions that interviewers ask'),
  ];
}

function sharedWords(shared: ReadonlyMap<string, number>): string[] {
  const others = [...shared].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  const named = others.slice(0, 3).map(([id, count]) => `${counted(count, 'statement')} with ${id}`);
  const more =
    others.length > 3 ? [counted(others.length - 3, 'more document with some', 'more documents with some')] : [];
  return others.length === 0 ? [] : [joinedWords([...named, ...more])];
}
