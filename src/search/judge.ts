import { bestSentence, nearness } from './best-sentence.ts';
import { matchIn } from './match.ts';
import { missingIn } from './missing.ts';
import { meets } from './needs.ts';
import { type Concept, isNamed } from './plan.ts';
import type { Analysed } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { settings } from './settings.ts';
import { wordsOf } from './tokens.ts';
import type { Weighed } from './weigh.ts';

/** A record that may answer. */
export interface Judgement {
  record: SearchRecord;
  /** How much of the question's weight it covers: 0 to 1. */
  coverage: number;
  /** How much of the weight of the things that the question names it does not hold: 0 to 1. */
  missing: number;
  /** Whether it has a value of the kind asked for beside the thing that it is asked of. */
  meets: boolean;
  /** How much of the question's weight its title covers: 0 to 1. */
  titled: number;
  /** For the order of results: coverage and what else speaks for the record. */
  score: number;
  /** The number of the passage that covers most. */
  passage: number;
}

type Sum = (share: (concept: Weighed) => number) => number;

/**
 * Judges a record by its text.
 *
 * @param phrases words that must stand in it one after another
 * @param isMeant false where it is of another posting than the one that is named
 */
export function judge(
  analysed: Analysed,
  concepts: readonly Weighed[],
  phrases: readonly (readonly string[])[],
  isMeant = true,
): Judgement {
  const { record, title } = analysed;
  const sum = summed(concepts);
  const head = (concept: Weighed) => inHead(concept, analysed);
  const best = bestSentence(analysed, concepts, (terms) =>
    sum((concept) => Math.max(head(concept), matchIn(concept, terms, '#'))),
  );
  const held = (concept: Weighed) => Math.max(head(concept), inText(concept, analysed, best.number));
  // What every record of the entry has in its head is no merit of this one's title.
  const titled = sum((concept) => (matchIn(concept, analysed.entry) > 0 ? 0 : matchIn(concept, title)));
  const isAsked = concepts.some((concept) => (isNamed(concept) || concept.asks) && matchIn(concept, title) > 0);
  const isIdle =
    isValue(record) &&
    !isAsked &&
    (record.kind === 'gap' || concepts.every((concept) => held(concept) <= head(concept)));
  const isMet = isMeant && concepts.every((concept) => meets(concept, concepts, analysed));
  const isSection = concepts.some((concept) => isForSection(concept) && matchIn(concept, title) > 0);
  const literal = phrases.every((phrase) => holdsPhrase(record, phrase)) ? 1 : 0;
  const coverage = sum(held) * literal * (record.kind === 'page' ? settings.trust : 1);
  return {
    record,
    coverage,
    missing: missingIn(concepts, held, analysed),
    meets: isMet,
    titled,
    score:
      literal *
      (coverage +
        best.bonus +
        titleBonus(titled, analysed, concepts) +
        forKind(record, concepts) +
        (isSection ? settings.section : 0) -
        (isMet ? 0 : settings.unmet) -
        (isIdle ? settings.idle : 0)),
    passage: analysed.sentences[best.number]?.passage ?? 0,
  };
}

/** What a posting leaves out is of little use where no posting is asked about: `which cities have offices`. */
function forKind({ kind }: SearchRecord, concepts: readonly Weighed[]): number {
  const isOfPosting = kind !== 'gap' || concepts.some(({ context, names }) => context || names);
  return settings.kinds[kind] - (isOfPosting ? 0 : settings.offPosting);
}

/** Whether a concept asks for a kind of section, which titles tell, and for no value. */
function isForSection({ asks, terms }: Concept): boolean {
  return asks && terms.every((term) => term.startsWith('='));
}

/** Shares of the concepts, as a share of their whole weight. */
function summed(concepts: readonly Weighed[]): Sum {
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return (share) => concepts.reduce((sum, concept) => sum + concept.weight * share(concept), 0) / total;
}

function inHead(concept: Weighed, { record, title, entry }: Analysed): number {
  const isPosting = record.collection === 'roles';
  const scope = concept.names && !isPosting ? settings.scope : 0;
  const said = isPosting && concept.context ? 1 : 0;
  const inEntry = matchIn(concept, entry) * (concept.names || concept.context ? 1 : settings.entry);
  return Math.max(matchIn(concept, title), inEntry, scope, said);
}

function inText(concept: Concept, { sentences }: Analysed, best: number): number {
  const passage = sentences[best]?.passage;
  return Math.max(
    0,
    ...sentences.map(
      (sentence, number) =>
        matchIn(concept, sentence.terms, '#') * nearness(number - best, sentence.passage === passage),
    ),
  );
}

/** A title counts by how much of the question it holds, and by how much of it the question asks for. */
function titleBonus(titled: number, { title, titleWords }: Analysed, concepts: readonly Concept[]): number {
  const asked = concepts.filter((concept) => matchIn(concept, title) > 0).length;
  const whole = titleWords === 0 ? 0 : Math.min(1, asked / titleWords);
  return settings.title * titled + settings.wholeTitle * Math.min(1, titled * 2) * whole;
}

/** Whether a record is a single value: no answer to a question that only names whose it is. */
function isValue({ kind }: SearchRecord): boolean {
  return kind === 'fact' || kind === 'gap';
}

function holdsPhrase({ title, passages }: SearchRecord, phrase: readonly string[]): boolean {
  const wanted = ` ${phrase.join(' ')} `;
  return [title, ...passages].some((text) => ` ${wordsOf(text).join(' ')} `.includes(wanted));
}
