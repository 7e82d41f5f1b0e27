import { createStore, type Store } from '../../src/search/store.ts';
import { groupsOfHiring } from '../../src/search/vocabulary-of-hiring.ts';
import { recordOf } from '../unit/search/harbour-store.ts';

// A hub of another trade: a bakery with two jobs, what a trial shift is, and its house rules. Everything in it is made up.

const baker = { entry: 'Night baker', about: 'Night baker (sourdough)' };
const helper = { entry: 'Counter apprentice', about: 'Apprentice at the counter, Oatmill branch' };
const fact = (url: string, title: string, answer: string, more: object) =>
  recordOf(url, title, [answer], { kind: 'fact', answer, ...more });
const gap = (url: string, title: string, text: string, more: object) =>
  recordOf(url, title, [text.replace('The posting ', '')], { kind: 'gap', answer: text, ...more });

const records = [
  fact('roles/baker.html#pay', 'Pay', '€17.20 an hour', baker),
  fact('roles/baker.html#start', 'Start date', '1 September 2027', baker),
  fact('roles/baker.html#kind', 'Kind of job', 'Full time', baker),
  recordOf(
    'roles/baker.html#what-you-do',
    'Your tasks',
    [
      'Feed the sourdough every four hours and shape some 600 loaves a night.',
      'Mind the stone oven and note the temperature of each batch.',
      'Leave the bench clean for the pastry cooks who come at 05:30.',
    ],
    baker,
  ),
  recordOf(
    'roles/baker.html#profile',
    'Requirements',
    [
      'A journeyman’s certificate in baking, or five years beside an oven.',
      'No fear of flour dust and sacks of 25 kg.',
    ],
    baker,
  ),
  gap('roles/baker.html#gap-closes', 'Closing date', 'The posting gives no closing date.', baker),
  fact('roles/counter.html#length', 'Length', '3 years', helper),
  fact('roles/counter.html#place', 'Place', 'Oatmill', helper),
  fact('roles/counter.html#closes', 'Closing date', '15 March 2027', helper),
  recordOf(
    'roles/counter.html#tasks',
    'Responsibilities',
    [
      'Sell bread and cakes, and say what is in them.',
      'Lay out the window before seven.',
      'Count the till in the evening.',
    ],
    helper,
  ),
  recordOf(
    'roles/counter.html#needed',
    'Requirements',
    ['A school leaving certificate.', 'Mental arithmetic without a calculator, and a liking for people.'],
    helper,
  ),
  gap('roles/counter.html#gap-pay', 'Pay', 'The posting names no pay.', helper),
  recordOf(
    'stages/trial.html#about',
    'Trial shift',
    [
      'Every candidate works one shift of 4 hours with us, for which we pay €50. The master baker watches how you handle dough.',
      'Wear closed shoes and tie your hair back. An apron is lent to you.',
    ],
    { about: 'interview process' },
  ),
  recordOf(
    'stages/letter.html#about',
    'Letter and CV',
    [
      'Send a letter of one page and your certificates to jobs@oatmill.example. A photograph is not wanted.',
      'You hear from us within 10 days.',
    ],
    { about: 'interview process' },
  ),
  recordOf(
    'faqs/allergy.html#about',
    'May I work here with a gluten allergy?',
    ['At the counter, yes, with gloves and a mask. In the bakehouse it is not safe.'],
    { kind: 'question', about: 'question' },
  ),
  recordOf('faqs/again.html#about', 'Can I apply again after a refusal?', ['Yes, after six months.'], {
    kind: 'question',
    about: 'question',
  }),
  recordOf(
    'topics/house.html#perks',
    'Perks',
    [
      'Each of us takes home two loaves a day.',
      'Staff pay half price for cakes. After a year there is a bicycle on loan.',
      'Holidays are 28 days a year; the shop is shut for the first two weeks of August.',
    ],
    { entry: 'The house' },
  ),
  recordOf(
    'topics/house.html#history',
    'Our history',
    [
      'The Lindqvist family lit the oven in 1911. Today 34 people work in three branches.',
      'Flour comes from two mills by the river.',
    ],
    { entry: 'The house' },
  ),
  recordOf(
    'topics/house.html#safety',
    'Hygiene',
    ['Rings and watches stay in the locker. Whoever has a fever stays at home and calls before 20:00.'],
    { entry: 'The house' },
  ),
];

export const bakery: Store = await createStore({
  language: 'en',
  subject: 'Oatmill Bakery',
  groups: groupsOfHiring,
  familiar: ['lunch', 'bake', 'cook'],
  records,
  particulars: {},
});
