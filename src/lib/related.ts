import type { Disagreement } from '../schemas/apparatus.ts';
import { stemFor } from '../search/stem.ts';
import { wordsOf } from '../search/tokens.ts';
import { referringTo } from './backlinks.ts';
import type { Entries } from './entries.ts';
import { linkedFrom, sectionsOf } from './sections.ts';

/** What is compared of an entry. */
export interface Compared {
  /** `faqs/how-long`. */
  entry: string;
  title: string;
  text: string;
  /** Entries that its page leads to in any case. */
  linked: ReadonlySet<string>;
}

/** As many entries as are named. */
const most = 3;
/** Words that more entries have than this tell none apart, and would make the work grow with the square of the hub. */
const mostHolders = 24;
/** The share of words in common from which two entries are worth each other's mention: cosine of their weighted words. */
const least = 0.15;
/** A word of a title counts as much as this many in the text. */
const inTitle = 3;

/** The entries that share the most telling words with each one, best first. */
export function relatedAmong(all: readonly Compared[], language: string): Map<string, string[]> {
  const vectors = vectorsOf(all, language);
  const holders = Map.groupBy(
    vectors.flatMap((vector, number) => [...vector].map(([word, weight]) => ({ word, number, weight }))),
    ({ word }) => word,
  );
  return new Map(
    all.map(({ entry, linked }, number) => {
      const scores = new Map<number, number>();
      for (const [word, weight] of vectors[number] ?? [])
        for (const other of holders.get(word) ?? [])
          if (other.number !== number)
            scores.set(other.number, (scores.get(other.number) ?? 0) + weight * other.weight);
      const near = [...scores]
        .filter(([other, score]) => score >= least && !linked.has(all[other]?.entry ?? ''))
        .toSorted(([a, m], [b, n]) => n - m || a - b)
        .slice(0, most);
      return [entry, near.flatMap(([other]) => all[other]?.entry ?? [])];
    }),
  );
}

/** The words of each entry by their weight: those that few entries have weigh most. Of length one. */
function vectorsOf(all: readonly Compared[], language: string): Map<string, number>[] {
  const stem = stemFor(language);
  const counts = all.map(({ title, text }) => {
    const words = new Map<string, number>();
    const add = (from: string, times: number) => {
      for (const word of wordsOf(from))
        if (/^\p{L}{4,}/u.test(word)) words.set(stem(word), (words.get(stem(word)) ?? 0) + times);
    };
    add(title, inTitle);
    add(text, 1);
    return words;
  });
  const holders = new Map<string, number>();
  for (const words of counts) for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  const limit = Math.min(mostHolders, Math.max(2, all.length / 3));
  return counts.map((words) => {
    const weighed = [...words].flatMap(([word, n]): [string, number][] => {
      const held = holders.get(word) ?? 1;
      return held > 1 && held <= limit ? [[word, (1 + Math.log(n)) * Math.log(all.length / held)]] : [];
    });
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([word, weight]) => [word, weight / length]));
  });
}

const known = new WeakMap<Entries, Map<string, string[]>>();

/** The entries related to one, of all but the postings: those have pages of what is said in common. */
export function relatedTo(
  entry: string,
  entries: Entries,
  { language, disagreements }: { language: string; disagreements: readonly Disagreement[] },
): string[] {
  const related = known.get(entries) ?? relatedAmong(comparedOf(entries, disagreements), language);
  known.set(entries, related);
  return related.get(entry) ?? [];
}

function comparedOf(entries: Entries, disagreements: readonly Disagreement[]): Compared[] {
  const { roles: _, playbook, ...generated } = entries;
  const ofDocuments = Object.entries(generated).flatMap(([collection, list]) =>
    list.map(({ id, data, body = '' }, index): Compared => {
      const beside = [list[index - 1], list[index + 1]].flatMap((other) => (other ? `${collection}/${other.id}` : []));
      const entry = `${collection}/${id}`;
      const leadsTo = 'leadsTo' in data ? data.leadsTo : [];
      const refer = referringTo(entry, entries, disagreements).flatMap((list) =>
        list.entries.map((other) => `${list.collection}/${other.id}`),
      );
      return {
        entry,
        title: data.title,
        text: sectionsOf(body)
          .flatMap(({ title = '', passages }) => [title, ...passages.map(({ text }) => text)])
          .join('\n'),
        linked: new Set([...beside, ...leadsTo, ...refer, ...linkedFrom(body)]),
      };
    }),
  );
  const ofKeeper = playbook.map(
    ({ id, data, body = '' }): Compared => ({
      entry: `playbook/${id}`,
      title: data.title,
      text: `${data.summary}\n${body}`,
      linked: new Set(),
    }),
  );
  return [...ofDocuments, ...ofKeeper];
}
