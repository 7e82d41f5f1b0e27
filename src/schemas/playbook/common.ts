import { z } from 'astro/zod';

/** Words that say something. */
export const words = z.string('expected words').trim().min(1, 'expected words');

/** Who does or keeps something: a role, never a person's name. */
export const role = words;

/** A calendar day, ISO 8601. Some readers of YAML make dates of days. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('expected a day as in 2026-03-02'),
);

/** An id that an address can hold. */
export const slug = z
  .string('expected an id')
  .regex(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u, 'expected an id of small letters, figures and hyphens');

/** How long a page may stand unread by its owner: `6 months`. */
export const interval = z
  .string('expected an interval as in 6 months')
  .regex(/^[1-9]\d* (?:day|week|month|year)s?$/, 'expected an interval as in 6 months');

export const statuses = ['open', 'done', 'dropped'] as const;

/** Something that somebody is to do. Its id is unique in its note and never changes: calendars know it by that. */
export const action = z.strictObject({
  id: slug,
  what: words,
  owner: role,
  due: day,
  status: z.enum(statuses, `expected one of ${statuses.join(', ')}`),
  /** The day on which it was done. */
  done: day.optional(),
  /** The action that made this one necessary: its id in the same note, or `<note>#<id>`. */
  follows: words.optional(),
});

/** What every page of the playbook has, whatever its kind. */
export const page = {
  title: words,
  summary: words,
  owner: role,
  /** Not published, unless a build is asked for drafts. */
  draft: z.boolean('expected true or false').default(false),
  /** Ids that the page had before, the oldest first: their addresses lead here. */
  formerly: z.array(slug, 'expected a list of ids').default([]),
  /** The day of which it tells: a note that gives out actions has one, because they are told from it on. */
  date: day.optional(),
  actions: z.array(action, 'expected a list of actions').default([]),
};

export type Action = z.infer<typeof action>;
