import assert from 'node:assert/strict';
import { test } from 'node:test';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';

/** What the witness says of texts converted together; messages to the keeper are not its business. */
function faults(texts: readonly string[], sidecar: object): string[] {
  const sources = texts.map((text, index) => sourceOf(text, `clerk-${index}`, index === 0 ? sidecar : {}));
  const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;
  const { messages } = convertSources(sources);
  return messages.filter(({ ruleId }) => proof.test(ruleId)).map(({ ruleId, reason }) => `${ruleId}: ${reason}`);
}

const guide = { kind: 'guide' };
const posting = { kind: 'job-posting' };
const duties = 'Responsibilities\n- Count.\n\nRequirements\n- Calm\n\n';

/** Shapes at which two rules of the pipeline meet; the properties found most of them. */
for (const [name, texts, sidecar] of [
  ['nothing at all', [''], {}],
  ['no document', [], {}],
  ['a heading that is a figure', ['42\nWe count the crates that come ashore, all of them.'], guide],
  ['a marked heading that is a figure', ['# 3\n\n## 4\nRopes.'], guide],
  ['a step named by a figure', ['Step 1: 2\nWe talk.\n\nStep 2: Tide\nWe sail.'], guide],
  ['a step named by a step', ['Step 1: Step 1: \nWe talk.'], guide],
  ['a step among the values', ['2. Our core values ↑\nProfil recherché\nStep 2: Tide\nWe sail.'], guide],
  ['a question among the values', ['## Our values\n### Look twice\nWe look.\n### Do we speak?\nWe do.'], guide],
  ['questions among the values', ['## Our values\n### FAQ\n#### May I?\nYou may.\n### Boots\nBrown.'], guide],
  ['a question below a step', ['## Talk\nStep 1: Talk\nWe talk.\n### May I?\nYou may.'], guide],
  ['steps below a topic', ['# Guide\n## Working at the quay\nStep 1: Talk\nWe talk.\nStep 2: Tide\nWe sail.'], guide],
  [
    'a topic below a topic',
    ['# Guide\n## Working at the quay\nCold.\n### Life at sea\nWet.\n### Benefits\n- Boots'],
    guide,
  ],
  ['two steps of one name', ['Step 1: ↑\nWe talk.\n\nStep 1: ↑\nWe sail.'], guide],
  [
    'text below a table of contents',
    ['Contents\n- Boots and coats\n- Lamps\nRopes.\n\n## Boots and coats\nBrown.\n## Lamps\nLit.'],
    guide,
  ],
  [
    'a sheet above a copyright line',
    ['Location\n@2025 Harbour Co\nRemote Job\nYes\n\nResponsibilities\n- Count.'],
    posting,
  ],
  ['a sheet inside a statement', [`${duties}About Harbour Co\nIndustry: Shipping\nLocation: Quay`], posting],
  ['a length that cannot be read beside one that can', ['Duration: 12 weeks\nDuration: as agreed'], posting],
  ['a line of the sheet twice', ['Location\nQuay\nLocation\nQuay\n\nResponsibilities\n- Count.'], posting],
  ['a title of the keeper’s own', ['# Harbour Clerk\n\n## Responsibilities\n- Count.'], { title: 'Bookkeeper' }],
  [
    'headings of one topic without a common word',
    [`${duties}Our Company\nWe move crates.`, `${duties}About Us\nWe move ropes.`],
    posting,
  ],
  [
    'one statement under two headings',
    [
      `${duties}Our Company\nWe move crates from ship to shore at night.`,
      `${duties}About Us\nWe move crates from ship to shore at night.`,
    ],
    posting,
  ],
  [
    'a statement with two words more',
    [
      `${duties}About Us\nWe move crates from ship to shore every night.`,
      `${duties}About Us\nWe move crates from ship to shore every night in winter.`,
    ],
    posting,
  ],
  ['the same document twice', [`${duties}About Us\nWe move crates.`, `${duties}About Us\nWe move crates.`], posting],
  [
    'a statement twice in one document',
    [`${duties}About Us\nWe move crates.\n\nWe move crates.\n\nAbout Us\nWe move crates.`],
    posting,
  ],
] satisfies [string, string[], object][]) {
  test(`the witness finds nothing in ${name}`, () => assert.deepEqual(faults(texts, sidecar), []));
}

test('the witness finds nothing in French steps', () =>
  assert.deepEqual(faults(['Étape 1 : Appel\nNous parlons.\n\nÉtape 2 : Essai\nVous travaillez.'], guide), []));

test('equal documents in another order give the same entries', () => {
  const [a, b] = [sourceOf(`${duties}About Us\nWe move crates.`, 'a'), sourceOf(`${duties}About Us\nWe sail.`, 'b')];
  const paths = (sources: readonly (typeof a)[]) =>
    convertSources(sources)
      .files.map(({ path }) => path)
      .sort();
  assert.deepEqual(paths([a, b]), paths([b, a]));
});
