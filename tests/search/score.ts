import { readFileSync } from 'node:fs';
import type { Landing } from './landing.ts';

/** A question and what answers it. */
export interface Question {
  /** The first column of its list: a half, or a number. */
  id: string;
  query: string;
  /** What the text of a right result holds; undefined where the documents do not say. */
  answer: RegExp | undefined;
}

/** What a search gives for a query. */
export interface Result {
  state: 'answered' | 'unanswered';
  /** The addresses of the results, the best first. */
  urls: string[];
}

/** How a list of questions went. Counts. */
export interface Score {
  answerable: number;
  first: number;
  firstThree: number;
  /** Answerable, and nothing shown as an answer. */
  empty: number;
  unanswerable: number;
  /** Unanswerable, and shown as answered by something that is no gap. */
  wrongly: number;
  /** What went wrong, in a line each. */
  faults: string[];
}

/** Reads a list: id, query and pattern (or NONE) between tabs; lines that begin with `#` are remarks. */
export function readQuestions(path: string): Question[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => {
      const [id = '', query = '', pattern = ''] = line.split('\t');
      return { id, query, answer: pattern.trim() === 'NONE' ? undefined : new RegExp(pattern.trim()) };
    });
}

/** Puts every question to a search and looks where its first three results land. */
export async function scoreOf(
  questions: readonly Question[],
  ask: (query: string) => Promise<Result>,
  land: (url: string) => Landing,
): Promise<Score> {
  const score: Score = { answerable: 0, first: 0, firstThree: 0, empty: 0, unanswerable: 0, wrongly: 0, faults: [] };
  for (const { query, answer } of questions) {
    const { state, urls } = await ask(query);
    const shown = state === 'answered' ? urls.slice(0, 3) : [];
    const landings = shown.map(land);
    const rank = answer ? countAnswerable(score, landings, answer) : countUnanswerable(score, landings);
    if (rank !== 1) score.faults.push(`${answer ? rank || '–' : 'NONE'} ${query} → ${shown.join(' ') || 'refused'}`);
  }
  return score;
}

/** The rank of the first right result; 0 where none is. */
function countAnswerable(score: Score, landings: readonly Landing[], answer: RegExp): number {
  const rank = landings.findIndex(({ text }) => answer.test(text));
  score.answerable++;
  score.empty += Number(landings.length === 0);
  score.first += Number(rank === 0);
  score.firstThree += Number(rank !== -1);
  return rank + 1;
}

/** 1 where the question is refused, or led to where the documents say that they do not say; otherwise 0. */
function countUnanswerable(score: Score, [first]: readonly Landing[]): number {
  const isRight = first === undefined || first.isGap;
  score.unanswerable++;
  score.wrongly += Number(!isRight);
  return Number(isRight);
}

/** `success@1 80.0 % (8/10), …` */
export function sentenceFor({ answerable, first, firstThree, empty, unanswerable, wrongly }: Score): string {
  const share = (n: number, of: number) => `${((100 * n) / (of || 1)).toFixed(1)} % (${n}/${of})`;
  return `success@1 ${share(first, answerable)}, success@3 ${share(firstThree, answerable)}, no result ${share(empty, answerable)}, unanswerable shown as answered ${share(wrongly, unanswerable)}`;
}
