import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readFormat } from '../../scripts/convert/formats/formats.ts';
import { convertSources } from '../../scripts/convert/pipeline.ts';
import { sidecarSchema } from '../../src/schemas/hub.ts';
import { type Print, pdf } from '../unit/convert/pdf-file.ts';
import { docx } from '../unit/convert/zip.ts';
import { htmlOf, wordOf } from './formats-pages.ts';
import { type Page, page } from './formats-trees.ts';

const proof = /^(?:unowned-text|overlapping-owners|unequal-words|dead-link|unsafe-node)$/u;

/** Every word that the document shows is in its value, once and in order, no hidden one is, and the witness of its conversion finds nothing. */
async function holds(ending: string, bytes: Uint8Array, shown: readonly string[]): Promise<void> {
  const read = await readFormat(ending, bytes);
  if ('fault' in read) return assert.fail(read.fault.actual);
  const number = (words: string) => words.match(/(?:rope|fog)[a-j\d]+q/gu) ?? [];
  assert.deepEqual(number(read.value), number(shown.join(' ')), read.value);
  for (const word of shown) assert.ok(read.value.includes(word), `${word} in\n${read.value}`);
  if (shown.length === 0) return;
  const source = { id: 'clerk', path: `clerk${ending}`, ...read, sidecar: sidecarSchema.parse({}) };
  const faults = convertSources([source]).messages.filter(({ ruleId }) => proof.test(ruleId));
  assert.deepEqual(
    faults.map(({ ruleId, reason }) => `${ruleId}: ${reason}\n${read.value}`),
    [],
  );
}

const html = ({ trees }: Page) => Buffer.from(`<!doctype html><title>Fog</title>${trees.map(htmlOf).join('\n')}`);

test('pages keep their words', () =>
  fc.assert(
    fc.asyncProperty(page, (each) => holds('.html', html(each), each.shown)),
    { numRuns: 300 },
  ));

test('Word documents keep their words', () =>
  fc.assert(
    fc.asyncProperty(page, (each) => holds('.docx', docx(each.trees.map(wordOf).join('')), each.shown)),
    { numRuns: 300 },
  ));

/** Lines that differ in their figures alone are heads of pages. */
const lettered = (number: number) => String(number).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));

/** Print smaller than four fifths of the text, at the edge of a page, stands around it. Lines of print, each with its size and the gap above it. */
const line = fc.record({
  count: fc.integer({ min: 1, max: 6 }),
  size: fc.constantFrom(10, 10, 12),
  gap: fc.constantFrom(2, 2, 12),
  mark: fc.constantFrom('', '', '\u2022 ', '1. '),
  end: fc.constantFrom('', '.', ':', ')', ','),
});
const print = fc.array(fc.array(line, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });

test('PDFs keep their words', () =>
  fc.assert(
    fc.asyncProperty(print, (pages) => {
      const shown: string[] = [];
      const printed = pages.map((lines) => {
        let y = 780;
        return lines.map(({ count, size, gap, mark, end }): Print => {
          const words = Array.from(
            { length: count },
            (_, index) => `rope${lettered(shown.length + index)}q${index === count - 1 ? end : ''}`,
          );
          shown.push(...words);
          y -= size + gap;
          return [mark + words.join(' '), 50, y, size];
        });
      });
      return holds('.pdf', pdf(printed), shown);
    }),
    { numRuns: 300 },
  ));
