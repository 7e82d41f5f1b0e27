import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/search/find.ts';
import { bakery } from './bakery.ts';
import { scoreOf, sentenceFor } from './score.ts';

// Nothing of the search may be made for one hub: it answers for another trade too. A floor is what was reached, less two questions.

/** Questions, each with the end of the address that answers it; none where the documents do not say. */
const questions: readonly (readonly [query: string, address: string | undefined])[] = [
  ['what does a night baker earn', 'baker.html#pay'],
  ['hourly wage baker', 'baker.html#pay'],
  ['When does the baking job begin?', 'baker.html#start'],
  ['is the baker job full-time', 'baker.html#kind'],
  ['What would I do as a night baker?', 'baker.html#what-you-do'],
  ['how many loaves per night', 'baker.html#what-you-do'],
  ['who cleans the bench', 'baker.html#what-you-do'],
  ['do i need a certificate to be a baker', 'baker.html#profile'],
  ['how heavy are the flour sacks', 'baker.html#profile'],
  ['by when must I apply as a baker', 'baker.html#gap-closes'],
  ['how long is the apprenticeship', 'counter.html#length'],
  ['where is the counter apprentice job', 'counter.html#place'],
  ['deadline apprentice', 'counter.html#closes'],
  ['what are the duties at the counter', 'counter.html#tasks'],
  ['must i count the till', 'counter.html#tasks'],
  ['what do i need to apply as an apprentice', 'counter.html#needed'],
  ['how good at arithmetic should i be', 'counter.html#needed'],
  ['salary apprentice', 'counter.html#gap-pay'],
  ['how long is the trial shift', 'trial.html#about'],
  ['do you pay for the trail shift', 'trial.html#about'],
  ['what shoes should I wear', 'trial.html#about'],
  ['where do i send my cv', 'letter.html#about'],
  ['should i put a photograph in', 'letter.html#about'],
  ['when will i hear back', 'letter.html#about'],
  ['im allergic to gluten, can i still work here', 'allergy.html#about'],
  ['can i reapply', 'again.html#about'],
  ['do i get free bread', 'house.html#perks'],
  ['how many vacation days', 'house.html#perks'],
  ['is there a discount on cakes', 'house.html#perks'],
  ['how many people work there', 'house.html#history'],
  ['who founded the bakery', 'house.html#history'],
  ['may I wear a watch', 'house.html#safety'],
  ['is lunch provided', undefined],
  ['how many apprentices are taken each year', undefined],
  ['what does a pastry cook do', undefined],
  ['what does a pastry cook earn', undefined],
  ['is there parking for staff', undefined],
  ['how many ovens are there', undefined],
  ['do you sponsor a visa', undefined],
  ['what is the phone number', undefined],
  ['was verdient ein Bäcker', undefined],
  ['asdf jklö', undefined],
];

test('the questions of a bakery', async (context) => {
  const score = await scoreOf(
    questions.map(([query, address]) => ({ id: '', query, answer: address ? new RegExp(`${address}$`) : undefined })),
    async (query) => {
      const { state, hits } = await find(bakery, query, []);
      return { state, urls: hits.map(({ record }) => record.url) };
    },
    (url) => ({ text: url, isGap: url.includes('#gap-') }),
  );
  const said = `${sentenceFor(score)}\n${score.faults.join('\n')}`;
  context.diagnostic(said);
  assert.ok(score.first >= 0.78 * score.answerable, said);
  assert.ok(score.firstThree >= 0.84 * score.answerable, said);
  assert.ok(score.empty <= 0.16 * score.answerable, said);
  assert.ok(score.wrongly <= 0.2 * score.unanswerable, said);
});
