import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { run } from '../../scripts/convert/run.ts';
import { build, root } from './build-hub.ts';
import { linkFaults } from './checks/links.ts';
import { markupFaults, validationFaults } from './checks/markup.ts';
import { policyFaults } from './checks/policy.ts';
import { searchIndexFaults } from './checks/search-index.ts';
import { all, attributeOf, readSite } from './checks/site.ts';
import { titleFaults } from './checks/titles.ts';

// The site is made of whatever hub it is given. Each hub here lacks or has what the project's own does not.

const faultChecks = [linkFaults, markupFaults, validationFaults, titleFaults, policyFaults, searchIndexFaults];
const harbour = join(root, 'tests/fixtures/hub');
const nothing = '{ "sources": [], "disagreements": [] }';

/** Names that file systems, addresses and markup have uses of their own for. Astro itself refuses `?`, `%` and `#`. */
const awkward = ['中文', 'con', 'v1.2', 'über_uns', 'a b', 'a&b', 'index'];
const hostile = '<script>alert("tide")</script> & `{1 + 1}` “low”';

function awkwardHub(folder: string): void {
  const value = awkward.map((name) => `${name}: ${hostile}`).join('\n');
  const positions = awkward.map((name) => [value.indexOf(`${name}:`), `${name}: ${hostile}`.length] as const);
  mkdirSync(join(folder, 'topics'), { recursive: true });
  for (const [index, name] of awkward.entries()) {
    const [start, length] = positions[index] ?? [0, 0];
    const front = { title: `${name} ${hostile}`, titleBasis: 'inferred', sources: ['s'], leadsTo: [], gaps: [] };
    const body = `<Section id="text" level="2">\n  <Passage id="text-1" from="s:${start}-${start + length}">\n    Low tide.\n  </Passage>\n</Section>`;
    writeFileSync(join(folder, 'topics', `${name}.mdx`), `---\n${JSON.stringify(front)}\n---\n\n${body}\n`);
  }
  const spans = positions.flatMap(([start, length], index) => [
    ...(start > 0 ? [{ start: start - 1, end: start, omission: 'blank' }] : []),
    { start, end: start + length, owner: `topics/${awkward[index]}#text-1` },
  ]);
  const source = { id: 's', path: 's.txt', siglum: 'S', name: hostile, title: hostile, kind: 'other', value, spans };
  writeFileSync(join(folder, 'apparatus.json'), JSON.stringify({ sources: [source], disagreements: [] }));
}

function harbourWithout(...folders: string[]): (folder: string) => void {
  return (folder) => {
    cpSync(harbour, folder, { recursive: true });
    for (const name of folders) rmSync(join(folder, name), { recursive: true });
  };
}

function nothingAtAll(folder: string): void {
  writeFileSync(join(folder, 'apparatus.json'), nothing);
}

/** A hub of one document in Markdown, converted as the command would. */
async function handbook(folder: string): Promise<void> {
  cpSync(join(root, 'tests/fixtures/handbook'), folder, { recursive: true });
  const { isProven } = await run({ content: folder, apparatus: join(folder, 'apparatus.json') });
  assert.ok(isProven);
}

for (const [name, make, pages] of [
  [
    'harbour',
    harbourWithout(),
    ['roles/harbour-clerk.html', 'stages/two-trial-tides.html', 'playbook/close-the-berth-book.html'],
  ],
  ['harbour-without-playbook', harbourWithout('playbook', 'hub.yaml'), ['roles/night-watch.html', 'playbook.html']],
  ['nothing-at-all', nothingAtAll, ['index.html', 'roles.html', 'search.html', 'open-questions.html']],
  ['awkward-names', awkwardHub, awkward.map((id) => `topics/${id}.html`)],
] as const) {
  test(`a hub of ${name.replaceAll('-', ' ')} builds without a fault`, async () => {
    const site = await readSite(await build(name, make));
    for (const page of pages) assert.ok(site.pages.has(page), page);
    // What needs an address is not there where the hub does not know its own.
    for (const file of ['feed.xml', 'sitemap.xml', 'social/home.png']) assert.ok(!site.files.has(file), file);
    for (const faultsOf of faultChecks) {
      assert.deepEqual(await faultsOf(site), []);
    }
  });
}

test('a handbook in Markdown has its tables, code, quotes, lists and links, and nothing that runs', async () => {
  const site = await readSite(await build('handbook', handbook));
  for (const faultsOf of faultChecks) {
    assert.deepEqual(await faultsOf(site), []);
  }
  const page = site.pages.get('topics/harbour-workshop.html');
  assert.ok(page);
  const words = (selector: string) =>
    all(page, `main ${selector}`).map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
  assert.deepEqual(words('table th'), ['Rope', 'Length', 'What it holds']);
  assert.deepEqual(
    all(page, '.wide-table').map((table) => [attributeOf(table, 'aria-label'), attributeOf(table, 'tabindex')]),
    [['Table: Rope, Length, What it holds', '0']],
  );
  assert.equal(words('pre').length, 2);
  assert.equal(words('blockquote blockquote').length, 1);
  assert.ok(words('ol > li > ul > li > ol > li > .passage').length === 2);
  assert.ok(words('strong').includes('tool chest') && words('del').includes('never'));
  assert.deepEqual(words('.address'), [
    '(https://harbour.example/rules)',
    '(https://harbour.example/ropes)',
    '(https://harbour.example/lamps)',
    '(https://harbour.example/wire, “Wire and load”)',
    '(https://harbour.example/end)',
  ]);
  assert.deepEqual(words('script'), []);
});
