import type { DisagreementSummary, DocumentSummary, RunSummary } from './summary.ts';

export type DocumentState = 'new' | 'changed' | 'unchanged';

/** One fact that is not what it was: `before` is absent where it is new, `after` where it is gone. */
export interface FactChange {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** How a run differs from the one before it. */
export interface Comparison {
  /** There was no run before this one, or nothing is known of it: every document counts as new. */
  readonly isFirst: boolean;
  readonly states: ReadonlyMap<string, DocumentState>;
  readonly gone: readonly DocumentSummary[];
  /** By document: what became of its facts, where it changed. */
  readonly facts: ReadonlyMap<string, readonly FactChange[]>;
  readonly appeared: readonly DisagreementSummary[];
  readonly stayed: readonly DisagreementSummary[];
  readonly settled: readonly DisagreementSummary[];
}

/** Compares two runs by the ids of their documents and disagreements. A disagreement whose readings changed is a new one. */
export function compareRuns(before: RunSummary | undefined, after: RunSummary): Comparison {
  const earlier = new Map((before?.documents ?? []).map((document) => [document.id, document]));
  const now = new Set(after.documents.map(({ id }) => id));
  const known = new Set((before?.disagreements ?? []).map(keyOf));
  const still = new Set(after.disagreements.map(keyOf));
  return {
    isFirst: before === undefined,
    states: new Map(after.documents.map((document) => [document.id, stateOf(earlier.get(document.id), document)])),
    gone: [...earlier.values()].filter(({ id }) => !now.has(id)),
    facts: new Map(
      after.documents.flatMap((document) => {
        const old = earlier.get(document.id);
        return old ? [[document.id, compareFacts(old, document)]] : [];
      }),
    ),
    appeared: after.disagreements.filter((each) => !known.has(keyOf(each))),
    stayed: after.disagreements.filter((each) => known.has(keyOf(each))),
    settled: (before?.disagreements ?? []).filter((each) => !still.has(keyOf(each))),
  };
}

function stateOf(before: DocumentSummary | undefined, after: DocumentSummary): DocumentState {
  if (before === undefined) return 'new';
  return before.digest === after.digest ? 'unchanged' : 'changed';
}

const keyOf = ({ id, readings }: DisagreementSummary) => JSON.stringify([id, readings]);

/** What became of a document's kind, title and facts, in the order of the new ones; those that are gone come last. */
function compareFacts(before: DocumentSummary, after: DocumentSummary): FactChange[] {
  const [old, now] = [before, after].map(sayingsOf) as [Map<string, Saying>, Map<string, Saying>];
  const changed = [...now].flatMap(([id, { label, text }]): FactChange[] => {
    const earlier = old.get(id);
    if (!earlier) return [{ label, after: text }];
    return earlier.text === text ? [] : [{ label, before: earlier.text, after: text }];
  });
  const gone = [...old].flatMap(([id, { label, text }]) => (now.has(id) ? [] : [{ label, before: text }]));
  return [...changed, ...gone];
}

interface Saying {
  readonly label: string;
  readonly text: string;
}

/** Everything a summary says of a document, by a key that lasts. */
function sayingsOf({ kind, title, facts }: DocumentSummary): Map<string, Saying> {
  return new Map([
    ['document kind', { label: 'Kind of document', text: kind }],
    ['document title', { label: 'Title', text: title }],
    ...facts.map(({ id, label, text }) => [id, { label, text }] as const),
  ]);
}
