import type { SearchRecord } from '../../../src/search/record.ts';
import { createStore, type Store, type StoreContent } from '../../../src/search/store.ts';

/** A record of the made-up harbour: what is left out is empty. */
export function recordOf(
  url: string,
  title: string,
  passages: string[],
  more: Partial<SearchRecord> = {},
): SearchRecord {
  const collection = url.split('/')[0] ?? '';
  return {
    url,
    title,
    entry: '',
    about: '',
    collection,
    kind: 'section',
    passages,
    answer: '',
    place: '',
    placeUrl: '',
    ...more,
  };
}

const clerk = { entry: 'Harbour clerk' };
const watch = { entry: 'Night watch' };

/** Two postings, a guide and a page of the keeper's. */
export const harbourRecords = [
  recordOf('roles/clerk.html#pay', 'Pay', ['£19.50 an hour'], { ...clerk, kind: 'fact', answer: '£19.50 an hour' }),
  recordOf('roles/clerk.html#length', 'Length', ['7 weeks'], { ...clerk, kind: 'fact', answer: '7 weeks' }),
  recordOf(
    'roles/clerk.html#duties',
    'Duties',
    ['Tally the crates on the quay.', 'Ring the bell when fog comes in.'],
    clerk,
  ),
  recordOf('roles/clerk.html#gap-place', 'Place', ['names no town.'], {
    ...clerk,
    kind: 'gap',
    answer: 'The posting names no town.',
  }),
  recordOf('roles/watch.html#gap-pay', 'Pay', ['names no pay.'], {
    ...watch,
    kind: 'gap',
    answer: 'The posting names no pay.',
  }),
  recordOf(
    'roles/watch.html#duties',
    'Duties',
    ['Light the lamps. Walk the breakwater at midnight, and write down every ship.'],
    watch,
  ),
  recordOf('stages/talk.html#text', 'Talk on the quay', [
    'The harbour master talks with you for 40 minutes. Bring your oilskins.',
  ]),
  recordOf('stages/trial.html#text', 'Trial tides', [
    'Two tides on the tug. Whoever is seasick may try again after a month.',
  ]),
  recordOf('topics/aboard.html#meals', 'Meals', ['Soup is served at noon in the launch shed.']),
  recordOf('playbook/bell.html#title', 'Oil the bell', ['Oil the bell on Mondays.'], { kind: 'page' }),
];

export const harbourContent: StoreContent = {
  language: 'en',
  subject: 'Saltmarsh',
  particulars: { 'roles/clerk.html': { family: 'general', closes: '2031-05-02' } },
  groups: [
    ['pay', 'wage', 'salary'],
    ['length', 'duration'],
    ['place', 'town', 'where is it'],
    ['bell', 'fog horn'],
    ['equity', '=shares'],
  ],
  familiar: ['lunch'],
  records: harbourRecords,
};

export const harbour: Store = await createStore(harbourContent);
