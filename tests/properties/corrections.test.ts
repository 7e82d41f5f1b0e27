import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { properties } from '../../scripts/convert/knowledge/properties.ts';
import { convertSources } from '../../scripts/convert/pipeline.ts';
import { sectionRoles } from '../../src/schemas/corrections.ts';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { documentText, hostileText, mixedText } from './documents.ts';

/** What the witness says; that a correction does not fit is none of its business. */
const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;

const share = fc.double({ min: 0, max: 1, noNaN: true });
const fact = fc.oneof(
  fc.constant(null),
  fc.constantFrom('31 March 2026', '$20–25 an hour', 'x'),
  fc.constant(['a', 'b']),
);
const choice = fc.record({
  cuts: fc.array(fc.tuple(share, share), { maxLength: 3 }),
  lines: fc.array(fc.tuple(share, fc.constantFrom(...sectionRoles, 'text' as const)), { maxLength: 3 }),
  facts: fc.array(fc.tuple(fc.constantFrom(...properties.map(({ id }) => id)), fact), { maxLength: 12 }),
  kind: fc.constantFrom('job-posting', 'job-posting', 'guide', 'other', undefined),
});

/** A .yaml that quotes the document itself, so that its corrections take hold. */
function sidecarFor(value: string, { cuts, lines, facts, kind }: Choice) {
  const at = (part: number) => Math.floor(part * value.length);
  const rows = value.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const quotes = cuts.map(([a, b]) => value.slice(at(Math.min(a, b)), at(Math.max(a, b)) + 1));
  const named = lines.flatMap(([part, role]) => {
    const line = rows[Math.floor(part * (rows.length - 1))];
    return line === undefined ? [] : [[line, role] as const];
  });
  return sidecarSchema.parse({
    ...(kind ? { kind } : {}),
    omit: quotes.filter((quote) => quote.trim() !== '').map((quote) => ({ quote })),
    sections: Object.fromEntries(named),
    facts: Object.fromEntries(facts),
  });
}

interface Choice {
  readonly cuts: readonly (readonly [number, number])[];
  readonly lines: readonly (readonly [number, string])[];
  readonly facts: readonly (readonly [string, unknown])[];
  readonly kind: string | undefined;
}

for (const [name, arbitrary, numRuns] of [
  ['documents', documentText, 2500],
  ['hostile strings', hostileText, 800],
  ['mixtures', mixedText, 800],
] as const) {
  test(`whatever the keeper corrects in ${name}, every word keeps its owner or gets the keeper's reason`, () => {
    let left = 0;
    fc.assert(
      fc.property(arbitrary, choice, fc.boolean(), (value, corrections, isMarkdown) => {
        const sidecar = sidecarFor(value, corrections);
        const { messages, apparatus } = convertSources([{ id: 'clerk', path: 'clerk.md', value, sidecar, isMarkdown }]);
        const faults = messages
          .filter(({ ruleId }) => proof.test(ruleId))
          .map(({ ruleId, reason }) => `${ruleId} ${reason}`);
        assert.deepEqual(faults, []);
        left += apparatus.sources.flatMap(({ spans }) => spans).filter(({ omission }) => omission === 'keeper').length;
      }),
      { numRuns },
    );
    assert.ok(left > 0, 'some corrections took hold');
  });
}
