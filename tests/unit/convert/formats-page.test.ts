import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFormat } from '../../../scripts/convert/formats/formats.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { recordsOf } from '../../../scripts/convert/records.ts';
import { sourceOf } from './harbour.ts';

const data = {
  '@type': 'JobPosting',
  title: 'Harbour Clerk',
  hiringOrganization: { name: 'Quay Co' },
  jobLocation: { address: { addressLocality: 'Lisbon', addressCountry: 'PT' } },
  employmentType: 'FULL_TIME',
  validThrough: '2026-04-30T00:00:00Z',
  baseSalary: { currency: 'EUR', value: { minValue: 24000, maxValue: 30000, unitText: 'YEAR' } },
};
const saved = `<!doctype html><html><head><title>Harbour Clerk | Quay Co</title><script type="application/ld+json">${JSON.stringify(data)}</script></head>
<body><div id="cookie-consent"><p>We count visits. Salary: $99 an hour.</p><button>Accept</button></div>
<header><nav><ul><li><a href="/jobs">All jobs</a></li></ul></nav></header>
<main><h1>Harbour Clerk</h1>
<h2>Responsibilities</h2><ul><li>Tick every crate that leaves the quay</li><li>Call the pilots at dawn</li></ul>
<h2>Requirements</h2><ul><li>Two summers on a quay</li></ul>
<section class="similar-jobs"><h2>Similar jobs</h2><ul><li>Crane Driver, Porto</li><li>Night Pilot, $80,000 a year</li></ul></section></main>
<footer><p>Location: Oslo</p><p>Company: Fjord Co</p></footer></body></html>`;

const read = await readFormat('.html', Buffer.from(saved));
const page = 'fault' in read ? assert.fail(read.fault.actual) : read;
const source = { ...sourceOf(page.value), ...page };
const { records, linked, messages, apparatus, files } = convertSources([source]);

test('a saved page: the facts are those of its posting', () => {
  const { documents } = recordsOf(records, linked) as { documents: { posting?: Record<string, unknown> }[] };
  const { title, hiringOrganization, jobLocation, employmentType, validThrough, baseSalary } =
    documents[0]?.posting ?? {};
  assert.deepEqual(
    [
      title,
      hiringOrganization,
      ...(Array.isArray(jobLocation) ? jobLocation : []),
      employmentType,
      validThrough,
      baseSalary,
    ].map((fact) => (fact as { value?: unknown } | undefined)?.value),
    [
      'Harbour Clerk',
      'Quay Co',
      'Lisbon, Portugal',
      'FULL_TIME',
      '2026-04-30',
      { minValue: 24000, maxValue: 30000, currency: 'EUR', unitText: 'YEAR' },
    ],
  );
});

test('a saved page: nothing around it is in an entry', () => {
  const written = files.map(({ text }) => text).join('\n');
  assert.match(written, /Tick every crate/u);
  assert.doesNotMatch(written, /Crane Driver|Night Pilot|All jobs|count visits|Oslo|Fjord Co/u);
});

test('a saved page: every character has an owner or a reason, the rest of the page the reason navigation', () => {
  assert.deepEqual(messages, []);
  const spans = apparatus.sources[0]?.spans ?? [];
  assert.equal(spans.map(({ start, end }) => page.value.slice(start, end)).join(''), page.value);
  assert.deepEqual(
    spans.filter(({ omission }) => omission === 'navigation').map(({ start, end }) => page.value.slice(start, end)),
    [
      'We count visits. Salary: $99 an hour.',
      'Accept',
      '- All jobs',
      '## Similar jobs',
      '- Crane Driver, Porto',
      '- Night Pilot, $80,000 a year',
      'Location: Oslo',
      'Company: Fjord Co',
    ],
  );
});

test('the same text without its furniture told would be taken for the document', () => {
  const { files: taken } = convertSources([sourceOf(page.value)]);
  assert.match(taken.map(({ text }) => text).join('\n'), /Fjord Co/u);
});
