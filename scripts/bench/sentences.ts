import type { Random } from './random.ts';
import { adjectives, demands, people, places, reasons, things, times, verbs } from './vocabulary.ts';

/** An imperative: "Repair the heavy pumps with the night crew twice a day." */
export function duty({ pick, oneIn }: Random): string {
  const tail = oneIn(2) ? `, ${pick(reasons)}` : '';
  return `${pick(verbs)} the ${pick(adjectives)} ${pick(things)} with ${pick(people)} ${pick(times)}${tail}.`;
}

/** A qualification, one in four of them in years. */
export function demand({ pick, oneIn, between }: Random): string {
  if (oneIn(4))
    return `${between(1, 8)}+ years of experience with ${pick(adjectives)} ${pick(things)} and ${pick(things)}`;
  return `${pick(demands)} ${pick(adjectives)} ${pick(things)}, ${pick(reasons)}`;
}

/** A sentence of prose about the work. */
export function statement({ pick, between }: Random): string {
  const [thing, other] = [`${pick(adjectives)} ${pick(things)}`, `${pick(adjectives)} ${pick(things)}`];
  return pick([
    `We look after ${thing} for ${pick(people)}, and ${pick(times)} we turn to the ${other}, ${pick(reasons)}.`,
    `Most of our ${thing} come from ${pick(places)}; ${between(20, 900)} of them pass through here ${pick(times)}.`,
    `With ${pick(people)} you will see how “${thing}” become ${other} – ${pick(reasons)}.`,
    `Nobody here works alone: ${pick(people)} and ${pick(people)} share the ${thing} ${pick(times)}.`,
  ]);
}

/** `count` sentences in one line. */
export function paragraph(random: Random, count: number): string {
  return Array.from({ length: count }, () => statement(random)).join(' ');
}

/** Lines of a list. */
export function list(count: number, item: () => string, mark = '- '): string[] {
  return Array.from({ length: count }, () => `${mark}${item()}`);
}
