import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slice } from '../../../scripts/convert/position.ts';
import { documentOf } from './harbour.ts';

/** What is left out of a text, as `reason: words`. */
function omitted(value: string): string[] {
  return documentOf(value, { kind: 'guide' }).omissions.map(
    (omission) => `${omission.reason}: ${slice(value, omission)}`,
  );
}

const body = `
Pay of the clerks
The clerks are paid on Fridays, in coins that the harbour itself has struck.

Hours of the clerks
The clerks work when ships come in, which they do whenever the tide allows it.
`;

for (const [name, value, omissions] of [
  [
    'a table of contents',
    `- Pay of the clerks\n- Hours of the clerks\n${body}`,
    ['navigation: Pay of the clerks', 'navigation: Hours of the clerks'],
  ],
  [
    'with the heading over it',
    `Contents\n- Pay of the clerks\n- Hours of the clerks\n${body}`,
    ['navigation: Contents', 'navigation: Pay of the clerks', 'navigation: Hours of the clerks'],
  ],
  [
    'with the line that announces it',
    `This is in here:\n- Pay of the clerks\n- Hours of the clerks\n${body}`,
    ['navigation: This is in here:', 'navigation: Pay of the clerks', 'navigation: Hours of the clerks'],
  ],
  [
    'a table of contents whose items are links within the page',
    `- [Pay of the clerks](#pay)\n- [Hours of the clerks](#hours)\n${body}`,
    ['navigation: [Pay of the clerks](#pay)', 'navigation: [Hours of the clerks](#hours)'],
  ],
  [
    'a banner above a copyright line',
    `Help us\nkeep lamps\n@2025 Harbour Co\n${body}`,
    ['navigation: Help us\nkeep lamps', 'navigation: @2025 Harbour Co'],
  ],
  ['a fence and a rule', `\`\`\`html\n${body}\n---\n`, ['separator: ```html', 'separator: ---']],
  ['a line that leads elsewhere', `Apply now\n${body}`, ['navigation: Apply now']],
  [
    'an offer to coach',
    `Book a mock interview with a captain today.\n${body}`,
    ['promotion: Book a mock interview with a captain today.'],
  ],
  [
    'a list that an advertisement announces',
    `${body}\nWant more? Click here to book a coaching session with:\n- A captain\n- A pilot\n\nThe End`,
    ['promotion: Want more? Click here to book a coaching session with:', 'promotion: A captain', 'promotion: A pilot'],
  ],
  [
    'a pointer to the writer’s other texts',
    `${body}\nFor knots, check out our guide to ropes.`,
    ['promotion: For knots, check out our guide to ropes.'],
  ],
  ['a container with nothing in it', `Job Description\n${body}`, ['navigation: Job Description']],
] as const) {
  test(`leaves out ${name}`, () => assert.deepEqual(omitted(value), omissions));
}

for (const [name, value] of [
  ['a list whose items are no headings', `- Boots are free\n- Coats are free\n${body}`],
  ['one item that is a heading', `- Pay of the clerks\n${body}`],
  ['a list most of whose items are no headings', `- Pay of the clerks\n- Boots\n- Coats\n${body}`],
  ['a list of headings below a section', `${body}- Pay of the clerks\n- Hours of the clerks\n`],
  ['a copyright line in a sentence', `The harbour has kept © 2025 as its mark of trade since it was built.\n${body}`],
  ['a year of itself', `2025 was a good year for the harbour and for all who sail from it.\n${body}`],
  ['a sentence on applying', `Apply now or wait for the next tide, as you like it best.\n${body}`],
  ['a coach with horses', `You travel to the harbour by coach on every first day of a month.\n${body}`],
  ['a session of work', `We plan the week in one session, and everybody has a say in it.\n${body}`],
  [
    'a pointer with text around it',
    `See our list of ropes. Ropes are tied by hand, and by two hands at that.\n${body}`,
  ],
  ['a list after a promotion that announces none', `Book a mock interview with a captain.\n${body}- A captain\n`],
] as const) {
  test(`keeps ${name}`, () => {
    const kept = omitted(value).filter((line) => !line.startsWith('promotion: Book'));
    assert.deepEqual(kept, []);
  });
}

for (const [name, value] of [
  ['a duty to register', 'Responsibilities\n- Register every ship.\n- Book a berth for each.'],
  ['a duty to sign up', 'Responsibilities\n- Sign up new sailors.\n- Count.'],
  ['links to other pages', `- [Pay of the clerks](pay.html)\n- [Hours of the clerks](hours.html)\n${body}`],
  [
    'an item of a contents list that is no heading',
    `- Pay of the clerks\n- Hours of the clerks\n- Boots are free for all\n${body}`,
  ],
] as const) {
  test(`keeps ${name}`, () =>
    assert.deepEqual(
      omitted(value).filter((line) => /Register|Book|Sign|Boots/.test(line)),
      [],
    ));
}

for (const duty of [
  'Subscribe to the tide table.',
  'Work with the pilots on our platform to moor ships.',
  'Explore our archives and write posts about them.',
]) {
  test(`keeps a duty: ${duty}`, () => assert.deepEqual(omitted(`Responsibilities\n- Count.\n- ${duty}`), []));
}
