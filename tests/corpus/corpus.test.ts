import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { convertSources } from '../../scripts/convert/pipeline.ts';
import { recordsOf } from '../../scripts/convert/records.ts';
import { coverageLine } from '../../scripts/convert/report.ts';
import { faqSchema, stageSchema, topicSchema, valueSchema } from '../../src/schemas/entries.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { convertCorpus, corpora, proofFaults } from './folders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const schemas = { roles: roleSchema, values: valueSchema, stages: stageSchema, faqs: faqSchema, topics: topicSchema };

for (const corpus of corpora) {
  test(`${corpus.name}: all documents together are proven, and spans tile each`, { skip: corpus.skip }, async () => {
    const { sources, conversion } = await convertCorpus(corpus);
    assert.ok(sources.length > 0, `no document in ${corpus.folder}`);
    assert.deepEqual(proofFaults(conversion), []);
    assert.equal(conversion.apparatus.sources.length, sources.length);
    for (const { id, value, spans } of conversion.apparatus.sources) {
      assert.equal(spans.map(({ start, end }) => value.slice(start, end)).join(''), value, id);
      assert.ok(
        spans.every(({ owner, omission }) => (owner === undefined) !== (omission === undefined)),
        id,
      );
      assert.match(coverageLine(value, spans), /^100 % of /u, id);
    }
  });

  test(`${corpus.name}: each document alone is proven`, { skip: corpus.skip }, async () => {
    const { sources } = await convertCorpus(corpus);
    for (const source of sources) {
      const others = source.sidecar.disagreements.some(({ sides }) => sides.some((side) => side.source !== undefined));
      if (!others) assert.deepEqual(proofFaults(convertSources([source])), [], source.path);
    }
  });

  test(`${corpus.name}: only marks and blanks are left out without a word on what they are`, {
    skip: corpus.skip,
  }, async () => {
    const { conversion } = await convertCorpus(corpus);
    const lost = conversion.apparatus.sources.flatMap(({ value, spans }) =>
      spans.flatMap(({ start, end, omission }) => {
        const words = value.slice(start, end);
        // A fence has a name, and a list a number; neither is a statement.
        const isMark = /^[\s\p{P}\p{S}\p{C}]*(?:\w{1,12}|\(?(?:\d{1,2}|[a-z])[.)])?[\s\p{P}\p{S}\p{C}]*$/u.test(words);
        return (omission === 'separator' || omission === 'blank') && !isMark ? [words] : [];
      }),
    );
    assert.deepEqual(lost, []);
  });

  test(`${corpus.name}: every entry has the data that the site asks for, and a path of its own`, {
    skip: corpus.skip,
  }, async () => {
    const { files } = (await convertCorpus(corpus)).conversion;
    assert.equal(new Set(files.map(({ path }) => path.toLowerCase())).size, files.length);
    for (const { path, text } of files) {
      const front = /^---\n(?<yaml>[\s\S]*?)\n---\n/u.exec(text)?.groups?.['yaml'] ?? '';
      const schema = schemas[path.split('/')[0] as keyof typeof schemas];
      assert.deepEqual(schema.safeParse(parse(front)).error?.issues ?? [], [], path);
    }
  });
}

for (const corpus of corpora.slice(0, 2)) {
  test(`${corpus.name}: three postings and a guide with six values, six stages and six questions`, {
    skip: corpus.skip,
  }, async () => {
    const { records } = (await convertCorpus(corpus)).conversion;
    const guides = records.filter((record) => record.kind === 'guide');
    assert.deepEqual(records.map(({ kind }) => kind).sort(), ['guide', 'job-posting', 'job-posting', 'job-posting']);
    assert.deepEqual(
      guides.map(({ values, stages }) => [values.length, stages.map(({ ordinal }) => ordinal)]),
      [[6, [1, 2, 3, 4, 5, 6]]],
    );
    assert.ok(guides.every(({ questions, prompts }) => questions.length >= 6 && prompts.length > 0));
  });

  test(`${corpus.name}: every role has responsibilities and minimum qualifications`, {
    skip: corpus.skip,
  }, async () => {
    const { records } = (await convertCorpus(corpus)).conversion;
    for (const record of records)
      if (record.kind === 'job-posting') {
        assert.ok(record.lists.responsibilities.length >= 3, record.document.source.path);
        assert.ok(record.lists.minimum.length >= 3, record.document.source.path);
      }
  });

  test(`${corpus.name}: the postings that contradict themselves are found out`, { skip: corpus.skip }, async () => {
    const { records, linked } = (await convertCorpus(corpus)).conversion;
    const { disagreements } = recordsOf(records, linked) as {
      disagreements: { property: string; basis: string; sides: { source: string }[] }[];
    };
    const found = disagreements
      .filter(({ basis }) => basis === 'computed')
      .flatMap(({ property, sides }) => [...new Set(sides.map(({ source }) => `${property} of ${source}`))]);
    for (const expected of [
      'duration of ads-creative-swe-intern',
      'experienceRequirements of creator-support-team-lead',
      'baseSalary of creator-support-team-lead',
      'numberOfStages of tiktok-interview-guide',
    ])
      assert.ok(found.includes(expected), `${expected} in ${found.join(', ')}`);
    assert.ok(!found.some((each) => each.endsWith('mso-project-intern')), found.join(', '));
  });
}

test('the entries of content/ say what its sources say now', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/convert.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
