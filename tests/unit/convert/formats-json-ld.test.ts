import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../scripts/convert/formats/html.ts';

/** The text of a page that shows `body` and carries this JSON-LD. */
function textOf(data: unknown, body = ''): string {
  const json = typeof data === 'string' ? data : JSON.stringify(data);
  const reading = readHtml(`<script type="application/ld+json">${json}</script>${body}`);
  return 'text' in reading ? reading.text.text : assert.fail(reading.fault.actual);
}

const posting = (facts: object) => ({ '@context': 'https://schema.org', '@type': 'JobPosting', ...facts });

for (const [name, facts, text] of [
  ['title and company', { title: 'Clerk', hiringOrganization: { name: 'Quay Co' } }, 'Title: Clerk\nCompany: Quay Co'],
  ['a company that is a string', { hiringOrganization: 'Quay Co' }, 'Company: Quay Co'],
  ['entities and markup in a string', { title: 'Clerk &amp; <b>pilot</b>' }, 'Title: Clerk & pilot'],
  [
    'places',
    { jobLocation: [{ address: { addressLocality: 'Lisbon', addressCountry: { name: 'PT' } } }, { address: 'Oslo' }] },
    'Location: Lisbon, Portugal; Oslo',
  ],
  [
    'a country by its name, and letters that are no country',
    {
      jobLocation: [
        { address: { addressLocality: 'Cork', addressCountry: 'Ireland' } },
        { address: { addressLocality: 'Quay', addressRegion: 'CA', addressCountry: 'XQ' } },
      ],
    },
    'Location: Cork, Ireland; Quay, CA, XQ',
  ],
  ['kinds of employment', { employmentType: ['FULL_TIME', 'Seasonal'] }, 'Employment type: Full time, Seasonal'],
  [
    'a range of pay',
    { baseSalary: { currency: 'USD', value: { minValue: 50000, maxValue: 60000, unitText: 'YEAR' } } },
    'Salary: USD 50000 - 60000 per year',
  ],
  [
    'one sum of pay',
    { baseSalary: { currency: 'EUR', value: { value: '19.5', unitText: 'HOUR' } } },
    'Salary: EUR 19.5 per hour',
  ],
  ['one bound twice', { baseSalary: { currency: 'EUR', value: { minValue: 20, maxValue: 20 } } }, 'Salary: EUR 20'],
  [
    'the day of a time',
    { datePosted: '2026-02-03T08:00:00+01:00', validThrough: '2026-04-30' },
    'Date posted: 2026-02-03\nValid through: 2026-04-30',
  ],
  [
    'remote work and a start at once',
    { jobLocationType: 'TELECOMMUTE', jobImmediateStart: true },
    'Remote: Yes\nStart date: Immediately',
  ],
  ['no pay without a currency', { baseSalary: { value: { minValue: 50000 } } }, ''],
  ['no pay without an amount', { baseSalary: { currency: 'USD', value: { unitText: 'YEAR' } } }, ''],
  ['no empty facts', { title: ' ', hiringOrganization: {}, jobLocation: [], employmentType: null, baseSalary: [] }, ''],
  [
    'no facts of other forms',
    { title: ['a'], hiringOrganization: 3.5, jobLocation: [[]], datePosted: {} },
    'Company: 3.5',
  ],
] as const) {
  test(`json-ld: ${name}`, () => assert.equal(textOf(posting(facts)), text));
}

const clerk = posting({ title: 'Clerk' });
for (const [name, data, text] of [
  ['in a list', [{ '@type': 'WebSite' }, clerk], 'Title: Clerk'],
  ['in a graph', { '@graph': [{ '@type': 'BreadcrumbList' }, clerk] }, 'Title: Clerk'],
  ['of two types', { ...clerk, '@type': ['Thing', 'JobPosting'] }, 'Title: Clerk'],
  ['twice the same', [clerk, clerk], 'Title: Clerk'],
  ['none where a page lists several', [clerk, posting({ title: 'Baker' })], ''],
  ['none of another type', { '@type': 'Article', title: 'Clerk' }, ''],
  ['none in broken JSON', '{"@type": "JobPosting",', ''],
  ['none in null', null, ''],
  ['in lists of lists', [[{ '@type': 'WebSite' }], [clerk]], 'Title: Clerk'],
  ['as what a page is about', { '@type': 'WebPage', mainEntity: clerk }, 'Title: Clerk'],
  ['as the entry of a list', { '@type': 'ItemList', itemListElement: [{ item: clerk }] }, 'Title: Clerk'],
  ['with a type that is an address', { ...clerk, '@type': 'http://schema.org/JobPosting' }, 'Title: Clerk'],
  ['none of a type that ends alike', { ...clerk, '@type': 'NoJobPosting' }, ''],
  ['none below too many graphs', Array.from({ length: 20 }).reduce((each) => ({ '@graph': each }), clerk), ''],
  ['in CDATA', `<![CDATA[${JSON.stringify(clerk)}]]>`, 'Title: Clerk'],
  ['in CDATA behind slashes', `//<![CDATA[\n${JSON.stringify(clerk)}\n//]]>\n`, 'Title: Clerk'],
  ['in CDATA in comments', `/*<![CDATA[*/${JSON.stringify(clerk)}/*]]>*/`, 'Title: Clerk'],
  ['in a comment of HTML', `<!--\n${JSON.stringify(clerk)}\n-->`, 'Title: Clerk'],
  ['with a line break in a string', '{"@type": "JobPosting",\n"title": "Harbour\nClerk"}', 'Title: Harbour Clerk'],
  ['with a comment in a string', posting({ title: 'Clerk -->' }), 'Title: Clerk -->'],
] as const) {
  test(`json-ld: a posting ${name}`, () => assert.equal(textOf(data), text));
}

const described = posting({ description: '<p>Tick crates.</p><ul><li>Call pilots</li></ul>' });
for (const [name, body, text] of [
  ['comes in where the page does not show it', '<p>Loading</p>', 'Loading\n\nTick crates.\n\n- Call pilots'],
  ['stays out where the page shows it', '<p>Tick <b>crates</b>.</p><p>Call pilots</p>', 'Tick crates.\n\nCall pilots'],
] as const) {
  test(`json-ld: the description ${name}`, () => assert.equal(textOf(described, body), text));
}

for (const [name, description, text] of [
  [
    'escaped once',
    '&lt;p&gt;Tick crates.&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Call&lt;/li&gt;&lt;/ul&gt;',
    'Tick crates.\n\n- Call',
  ],
  ['escaped twice', '&amp;lt;p&amp;gt;Tick crates.&amp;lt;/p&amp;gt;', 'Tick crates.'],
  ['in lines without markup', 'Tick crates.\n\n- Call\n- Row', 'Tick crates.\n\n- Call\n- Row'],
  ['that speaks of a tag', 'Close &lt;p&gt; & rest.', 'Close <p> & rest.'],
] as const) {
  test(`json-ld: a description ${name}`, () => assert.equal(textOf(posting({ description })), text));
}

test('json-ld: broken data takes nothing from its page', () =>
  assert.equal(textOf('{"@type": "JobPosting", "title": }', '<h1>Clerk</h1>'), '# Clerk'));
