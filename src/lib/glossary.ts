import type { SourceEntry } from '../schemas/apparatus.ts';
import type { KeptTerm } from '../schemas/glossary.ts';
import { abbreviationsIn } from './abbreviations.ts';
import { anchorOf } from './text.ts';

/** What a term is short for, and the places that say so; none where the keeper does. */
export interface Expansion {
  text: string;
  from: string[];
}

/** A term of the glossary. */
export interface Term {
  /** Its anchor on the page of the glossary. */
  id: string;
  term: string;
  aliases: string[];
  /** Several where documents differ. */
  expansions: Expansion[];
  /** The keeper's words. */
  explanation?: string;
}

/** The terms that documents explain and those that the keeper explains, A to Z; what both know is one term. */
export function glossaryOf(sources: readonly SourceEntry[], kept: readonly KeptTerm[]): Term[] {
  const terms = new Map<string, Term>();
  const termOf = (name: string): Term => {
    const known = terms.get(name) ?? { id: '', term: name, aliases: [], expansions: [] };
    terms.set(name, known);
    return known;
  };
  for (const { term, text, from } of sources.flatMap(explainedIn)) {
    const { expansions } = termOf(term);
    const same = expansions.find((expansion) => expansion.text.toLowerCase() === text.toLowerCase());
    if (same) same.from.push(from);
    else expansions.push({ text, from: [from] });
  }
  for (const { term, expansion, explanation, aliases } of kept) {
    const known = termOf(term);
    known.explanation = explanation;
    known.aliases.push(...aliases);
    if (expansion !== undefined && known.expansions.length === 0) known.expansions.push({ text: expansion, from: [] });
  }
  return withAnchors([...terms.values()].toSorted((a, b) => a.term.localeCompare(b.term, 'en')));
}

/** What finds a term in a text, as it is written and as a whole word; an abbreviation in the plural too. */
export function formsOf({ term, aliases }: Pick<Term, 'term' | 'aliases'>): RegExp {
  const forms = [term, ...aliases].map((form) => {
    const escaped = RegExp.escape(form.replaceAll('&', '&amp;'));
    return /\p{Lu}.*\p{Lu}/u.test(form) ? `${escaped}s?` : escaped;
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}_&/-])(?:${forms.join('|')})(?![\p{L}\p{N}_/])`, 'u');
}

/** What the shown stretches of a source explain. */
function explainedIn({ id, value, spans }: SourceEntry): { term: string; text: string; from: string }[] {
  return spans
    .filter(({ owner }) => owner !== undefined)
    .flatMap((span) =>
      abbreviationsIn(value.slice(span.start, span.end)).map(({ term, expansion, start, end }) => ({
        term,
        text: expansion.replaceAll(/\s+/g, ' '),
        from: `${id}:${span.start + start}-${span.start + end}`,
      })),
    );
}

function withAnchors(terms: readonly Term[]): Term[] {
  const taken = new Set<string>();
  return terms.map((term) => {
    const base = anchorOf(term.term) || 'term';
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return { ...term, id };
  });
}
