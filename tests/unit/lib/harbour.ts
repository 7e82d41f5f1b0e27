import type { SourceEntry, Span } from '../../../src/schemas/apparatus.ts';

/** A stretch of a source: its words and its owner (`roles/clerk#duties-1`), or why it has none (`!separator`). */
export type Stretch = readonly [text: string, fate: string];

/** A source whose spans tile it, out of stretches. */
export function sourceOf(stretches: readonly Stretch[], id = 'harbour'): SourceEntry {
  const value = stretches.map(([text]) => text).join('');
  let start = 0;
  const spans = stretches.map(([text, fate]): Span => {
    const end = start + text.length;
    const span = { start, end, ...fateOf(fate) };
    start = end;
    return span;
  });
  return {
    id,
    path: `${id}.txt`,
    siglum: 'H',
    name: 'Harbour',
    title: 'Harbour',
    kind: 'job-posting',
    value,
    spans,
    edits: [],
  };
}

function fateOf(fate: string): Pick<Span, 'owner' | 'omission'> {
  return fate.startsWith('!') ? { omission: fate.slice(1) as NonNullable<Span['omission']> } : { owner: fate };
}
