import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slugOf } from '../../../scripts/convert/link/ids.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';

/** The files of a posting, of which the title is the file's name too, and of a guide with a stage of that name. */
function filesOf(title: string): { path: string; title: string }[] {
  const posting = `Title: ${title}\nLocation: North Quay\nSalary: $20 an hour\n\nResponsibilities\n- Count crates.\n`;
  const guide = `# Joining us\n\n## Interview process\n\n### Step 1: ${title}\n\nYou meet the harbour master.\n`;
  const sources = [sourceOf(posting, slugOf(title, 'document')), sourceOf(guide, 'joining-us')];
  const { files, linked, messages } = convertSources(sources);
  assert.deepEqual(
    messages.map(({ reason }) => reason),
    [],
  );
  return files.map(({ path }, index) => ({ path, title: linked.entries[index]?.data.title ?? '' }));
}

for (const [title, role, stage] of [
  ['../..', 'document', 'stage'],
  ['../../etc/passwd', 'etc-passwd', 'etc-passwd'],
  ['CON', 'con-document', 'con-stage'],
  ['aux.txt', 'aux-txt', 'aux-txt'],
  ['???', 'document', 'stage'],
  ['⚓', 'document', 'stage'],
  ['中文', '中文', '中文'],
  ['Clerk\0.exe', 'clerk-exe', 'clerk-exe'],
  ['Clerk. . .', 'clerk', 'clerk'],
  ['%2e%2e', '2e-2e', '2e-2e'],
  ['What? 100 % of #1', 'what-100-of-1', 'what-100-of-1'],
  ['index', 'index-document', 'index-stage'],
  ['ßclerk', 'ssclerk', 'ssclerk'],
  ['ıclerk', 'iclerk', 'iclerk'],
  ['0o17', '0o17', '0o17'],
  ['__proto__', 'proto', 'proto'],
  ['constructor', 'constructor', 'constructor'],
  ['clerk '.repeat(14).trim(), 'clerk-'.repeat(10).slice(0, -1), 'clerk-'.repeat(10).slice(0, -1)],
] as const) {
  test(`files of ${JSON.stringify(title.slice(0, 30))} have safe names and its title`, () => {
    const files = filesOf(title);
    const found = files.find(({ path }) => path.startsWith('roles/'));
    assert.equal(found?.path, `roles/${role}.mdx`);
    assert.equal(found?.title.toLowerCase(), title.toLowerCase());
    const stages = files.filter(({ path }) => path.startsWith('stages/')).map(({ path }) => path);
    assert.deepEqual(stages, [`stages/${stage}.mdx`]);
  });
}
