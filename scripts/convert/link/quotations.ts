import type { Message, Result } from '../message.ts';
import { findQuotation, sidecarPath } from '../quotation.ts';
import type { Source } from '../types.ts';
import type { Conflict, Side } from './conflict.ts';
import type { OwnersAt } from './owners.ts';

/** The disagreements that a document's .yaml declares. Each quotation must be found once, in words that an entry shows; else a message. */
export function declaredConflicts(
  source: Source,
  sources: ReadonlyMap<string, Source>,
  ownersAt: OwnersAt,
): Result<Conflict[]> {
  const messages: Message[] = [];
  const value = source.sidecar.disagreements.flatMap(({ question, property, sides, note }): Conflict[] => {
    const found = sides.flatMap(({ quote, reading, source: other = source.id }): Side[] => {
      const of = sources.get(other);
      const places = of ? findQuotation(of.value, quote) : [];
      const [place] = places;
      if (of && place && places.length === 1 && ownersAt(other, place).length > 0)
        return [{ reading: reading ?? quote, places: [{ source: other, ...place }] }];
      messages.push(of ? quotationMessage(source, quote, other, places.length) : unknownSource(source, other));
      return [];
    });
    const declared: Conflict = {
      property,
      question,
      basis: 'declared',
      sides: found,
      ...(note === undefined ? {} : { note }),
    };
    return found.length === sides.length ? [declared] : [];
  });
  return { value, messages };
}

function quotationMessage(source: Source, quote: string, of: string, count: number): Message {
  const short = quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
  const common = { severity: 'error', path: sidecarPath(source) } as const;
  if (count > 1) {
    return {
      ...common,
      ruleId: 'ambiguous-quotation',
      reason: `Unexpected quotation “${short}” in ${count} places of \`${of}\`, expected one`,
      note: 'Quote more of the words around it.',
    };
  }
  return {
    ...common,
    ruleId: 'lost-quotation',
    reason: `Unexpected quotation “${short}” in a disagreement, expected words of \`${of}\``,
    note:
      count === 1
        ? 'The words stand there, but no entry shows them: they are left out.'
        : 'The document may have changed: copy the words again, exactly as they stand there.',
  };
}

function unknownSource(source: Source, other: string): Message {
  return {
    ruleId: 'unknown-source',
    severity: 'error',
    path: sidecarPath(source),
    reason: `Unexpected source \`${other}\` in a disagreement, expected the id of a document`,
    note: `\`${source.id}\` is this one's.`,
  };
}
