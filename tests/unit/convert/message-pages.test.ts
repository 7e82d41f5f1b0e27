import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { playbookRules, proofs, type RuleId, rules } from '../../../scripts/convert/message.ts';
import { formatMessage } from '../../../scripts/convert/report/messages.ts';
import { run } from '../../../scripts/convert/run.ts';
import { type Evidence, verify } from '../../../scripts/convert/verify/verify.ts';
import { checkPlaybook } from '../../../scripts/playbook/check.ts';
import { folderOf } from './command.ts';
import { inClerk, inFile } from './evidence.ts';
import { readExample } from './message-examples.ts';

const folder = fileURLToPath(new URL('../../../docs/messages', import.meta.url));
const pageOf = (id: string) => readFileSync(join(folder, `${id}.md`), 'utf8');

/** Evidence that is damaged so that the witness says nothing but this; no document can bring it about. */
const damaged: Partial<Record<RuleId, Evidence>> = {
  'unowned-text': inClerk(({ omissions }) => ({ omissions: omissions.slice(1) })),
  'overlapping-owners': inClerk(({ source, omissions }) => {
    const start = source.value.indexOf('Count');
    return {
      omissions: [...omissions, { start, end: start + 'Count the crates.'.length, reason: 'navigation' as const }],
    };
  }),
  'unequal-words': inFile('roles/harbour-clerk.mdx', 'Count the crates.', 'Count the ropes.'),
  'dead-link': inFile('topics/joining.mdx', '  - stages/talk\n', '  - stages/shout\n'),
  'unsafe-node': inFile(
    'roles/harbour-clerk.mdx',
    '<Section id="responsibilities"',
    '{1+1}\n\n<Section id="responsibilities"',
  ),
};

test('every id has a page, and every page an id', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  assert.deepEqual(pages.sort(), rules.map(({ id }) => `${id}.md`).sort());
});

test('the list names every id with its severity, in the order of the table', () => {
  const rows = [
    ...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(
      /^\| \[`(?<id>[a-z-]+)`\]\((?<page>[a-z.-]+)\) \| (?<severity>\w+) \|/gmu,
    ),
  ];
  assert.deepEqual(
    rows.map(({ groups }) => [groups?.['id'], groups?.['page'], groups?.['severity']]),
    rules.map(({ id, severity }) => [id, `${id}.md`, severity]),
  );
});

for (const { id, severity } of rules) {
  test(`the page of ${id} has its parts`, () => {
    const page = pageOf(id);
    assert.ok(page.startsWith(`# \`${id}\`\n\n**${severity}** · `), page.slice(0, 80));
    assert.deepEqual(
      [...page.matchAll(/^## (?<title>.+)$/gmu)].map(({ groups }) => groups?.['title']),
      ['Example', 'What to do'],
    );
  });

  test(`the example of ${id} prints what its page says`, async () => {
    const { files, isCheck, printed } = readExample(pageOf(id));
    assert.match(
      printed,
      new RegExp(` ${severity} Unexpected .+  ${id}\\n[\\s\\S]*  docs/messages/${id}\\.md\\n`, 'u'),
    );
    assert.equal(await printOf(id, files, isCheck), printed);
  });
}

function printOf(id: RuleId, files: Readonly<Record<string, string>>, isCheck: boolean): string | Promise<string> {
  if (proofs.has(id)) return printDamaged(id);
  return playbookRules.has(id) ? printPlaybook(files) : printRun(files, isCheck);
}

/** What the playbook of a content folder of these files is told; the folder is called `content`. */
async function printPlaybook(files: Readonly<Record<string, string>>): Promise<string> {
  const content = await folderOf(files);
  const { messages } = await checkPlaybook(content, (await run({ content, isCheck: true, patience: 0 })).conversion);
  return messages.map((message) => formatMessage(message).replaceAll(content, 'content')).join('');
}

/** What a run over a content folder of these files prints as messages; the folder is called `content`. */
async function printRun(files: Readonly<Record<string, string>>, isCheck: boolean): Promise<string> {
  assert.ok(Object.keys(files).length > 0);
  const content = await folderOf(files);
  const { messages } = await run({ content, today: '2026-03-02', isCheck, patience: 0 });
  return messages.map((message) => formatMessage(message).replaceAll(content, 'content')).join('');
}

function printDamaged(id: RuleId): string {
  const evidence = damaged[id];
  assert.ok(evidence, `${id} has an example`);
  const { messages } = verify(evidence);
  return messages.map((message) => formatMessage(message)).join('');
}
