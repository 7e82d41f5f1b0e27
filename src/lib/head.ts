import type { Role } from '../schemas/role.ts';
import { briefOf, findFact } from './facts.ts';
import { sentencesIn } from './glance.ts';
import { sectionsOf } from './sections.ts';
import { listOf } from './text.ts';

/** Characters that lists of results show of a title and of a description. */
const most = { title: 60, description: 160 };

/** What the head of a page says of an entry with a title: with the hub's name where that fits, or else with the shorter name that it has. */
export function headTitle(title: string, hub: string, short = title): string {
  if (title === hub) return title;
  const forms = [`${title} – ${hub}`, title, `${short} – ${hub}`, short];
  return forms.find((form) => form.length <= most.title) ?? short;
}

/** A description no longer than is shown, cut between words; without the marks that only keep lines together. */
export function describe(text: string): string {
  const plain = text.replaceAll('\u2060', '').replaceAll(/\s+/g, ' ').trim();
  if (plain.length <= most.description) return plain;
  const end = plain.lastIndexOf(' ', most.description - 2);
  return `${plain.slice(0, end > 0 ? end : most.description - 2).replace(/[\s,;:–-]+$/u, '')} …`;
}

/** The first sentence of a generated body, and the places of its passage; undefined where the body has no words. */
export function openingOf(body: string | undefined): { text: string; from: string[] } | undefined {
  const [passage] = sectionsOf(body ?? '').flatMap(({ passages }) => passages);
  const [text] = sentencesIn(passage?.text ?? '');
  return passage && text !== undefined ? { text, from: passage.from } : undefined;
}

/** The words of the opening alone; empty where there are none. */
export function firstSentence(body: string | undefined): string {
  return openingOf(body)?.text ?? '';
}

/** As many things as a description names. */
const named = 3;

/** What a posting states of what is asked first, and what it leaves open. */
export function describeRole(role: Role): string {
  const facts = ['baseSalary', 'duration', 'jobStartDate', 'jobLocation', 'employmentType'].flatMap((property) => {
    const fact = findFact(role, property);
    if (!fact) return [];
    const { lead, readings, joint } = briefOf(fact);
    return `${lead}${readings.map(({ text }) => text).join(joint)}`;
  });
  const gaps = role.gaps.map(({ label }) => label.toLowerCase());
  const stated = facts.length > 0 ? `: ${facts.slice(0, named).join(', ')}` : '';
  const open = gaps.length > 0 ? ` Not stated: ${listOf(gaps, named)}.` : '';
  return describe(`${role.name}${stated}.${open}`);
}

/** A title that several entries have gets the sigla of its sources: `Clerk (A)`. */
export function distinct(title: string, sigla: string, titles: readonly string[]): string {
  return titles.filter((other) => other === title).length > 1 ? `${title} (${sigla})` : title;
}
