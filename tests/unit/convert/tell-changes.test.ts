import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { run } from '../../../scripts/convert/run.ts';

const posting = (duty: string) => `Harbour Clerk\n\nResponsibilities\n- ${duty}\n\nRequirements\n- A calm hand\n`;

function hub(): { content: string; write: (text: string) => void; told: () => unknown } {
  const content = mkdtempSync(join(tmpdir(), 'told-'));
  mkdirSync(join(content, 'sources'));
  writeFileSync(join(content, 'changes.yaml'), '');
  return {
    content,
    write: (text) => writeFileSync(join(content, 'sources/clerk.txt'), text),
    told: () => parse(readFileSync(join(content, 'changes.yaml'), 'utf8')),
  };
}

test('a run tells what it changed, on its day, and a run that changes no word tells nothing', async () => {
  const { content, write, told } = hub();
  write(posting('Count the crates.'));
  await run({ content, today: '2026-03-02' });
  const first = [{ on: '2026-03-02', added: ['roles/clerk'], changed: [], gone: [] }];
  assert.deepEqual(told(), first);
  write(`\n${posting('Count the crates.')}`);
  await run({ content, today: '2026-03-03' });
  assert.deepEqual(told(), first, 'only places moved');
  write(posting('Count the coins.'));
  await run({ content, today: '2026-03-04', isCheck: true });
  assert.deepEqual(told(), first, 'a check writes nothing');
  await run({ content, today: '2026-03-04' });
  assert.deepEqual(told(), [{ on: '2026-03-04', added: [], changed: ['roles/clerk'], gone: [] }, ...first]);
  rmSync(content, { recursive: true });
});

test('entries written elsewhere, runs without a day and hubs without the file tell nothing', async () => {
  const { content, write } = hub();
  const path = join(content, 'changes.yaml');
  write(posting('Count the crates.'));
  await run({ content, out: join(content, 'elsewhere'), today: '2026-03-02' });
  await run({ content });
  assert.equal(readFileSync(path, 'utf8'), '');
  assert.equal(existsSync(join(content, 'elsewhere/changes.yaml')), false);
  rmSync(path);
  write(posting('Count the coins.'));
  await run({ content, today: '2026-03-02' });
  assert.equal(existsSync(path), false);
  rmSync(content, { recursive: true });
});

test('a file that cannot be read stays, and the entries are written all the same', async () => {
  const { content, write } = hub();
  write(posting('Count the crates.'));
  writeFileSync(join(content, 'changes.yaml'), '- on: yesterday\n');
  const { messages, isWritten } = await run({ content, today: '2026-03-02' });
  assert.deepEqual(
    messages.map(({ ruleId }) => ruleId),
    ['invalid-changes'],
  );
  assert.ok(isWritten && existsSync(join(content, 'roles/clerk.mdx')));
  assert.equal(readFileSync(join(content, 'changes.yaml'), 'utf8'), '- on: yesterday\n');
  rmSync(content, { recursive: true });
});
