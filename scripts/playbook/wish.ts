import { day } from '../../src/schemas/playbook/common.ts';
import { type PlaybookKind, sectionsOfKind } from '../../src/schemas/playbook/playbook.ts';
import { slugOf } from '../convert/link/ids.ts';
import { type Ask, isTerminal } from './ask.ts';
import type { Wish } from './template.ts';

export const kinds = Object.keys(sectionsOfKind) as PlaybookKind[];

/** What was said of a new page, by argument or answer; empty where nothing was. */
export interface Given {
  kind: string;
  title: string;
  date: string;
  owner: string;
  summary: string;
  id: string;
}

/** What a wish is judged by. */
interface Circumstances {
  today: string;
  /** Whether the playbook has a page of this id. */
  isTaken: (id: string) => boolean;
}

const questions = {
  kind: `Kind (${kinds.join(', ')}): `,
  title: 'Title: ',
  date: 'Day of which it tells, as in 2026-03-02 (Enter for today): ',
  owner: 'Who keeps it, as a role: ',
  summary: 'What it is about, in a sentence: ',
};

/** The id of a page with this title. */
export function idOf({ kind, title, id }: Given): string {
  return slugOf(id || title, kind);
}

/**
 * What is to be written: what was given, and what is answered for the rest.
 *
 * @param ask absent outside of a terminal: then a fault is returned, in words
 */
export async function completeWish(given: Given, circumstances: Circumstances, ask?: Ask): Promise<Wish | string> {
  const wish = { ...given };
  for (const [name, question] of Object.entries(questions) as [keyof typeof questions, string][]) {
    const faultOf = (value: string) => faultIn({ ...wish, [name]: value }, name, circumstances);
    const fault = faultOf(wish[name]);
    // A day has a default, which is offered where one can be asked; of what has been taken, only the terminal asks again.
    const isOffered = name === 'date' && wish.date === '' && isDated(wish.kind);
    if (ask && (fault !== undefined || isOffered)) wish[name] = await ask(question, faultOf, wish[name]);
    else if (fault !== undefined) return fault;
  }
  const kind = kinds.find((each) => each === wish.kind);
  return kind ? { ...wish, kind, date: wish.date || circumstances.today } : '';
}

function isDated(kind: string): boolean {
  return kind === 'meeting' || kind === 'case';
}

function faultIn(given: Given, name: keyof typeof questions, { isTaken }: Circumstances): string | undefined {
  const value = given[name].trim();
  if (name === 'kind')
    return kinds.some((kind) => kind === value)
      ? undefined
      : `Unexpected kind ${value || '(none)'}, expected one of ${kinds.join(', ')}`;
  if (name === 'date')
    return value === '' || day.safeParse(value).success
      ? undefined
      : `Unexpected day ${value}, expected one as in 2026-03-02`;
  if (value === '') return `Unexpected absence of the ${name}, expected words`;
  if (name !== 'title') return undefined;
  if (!/[\p{L}\p{N}]/u.test(given.id || value))
    return `Unexpected title ${value}, expected a letter or a figure, or --id`;
  return isTaken(idOf(given)) && isTerminal()
    ? `Unexpected title of a page that is there, playbook/${idOf(given)}, expected another`
    : undefined;
}
