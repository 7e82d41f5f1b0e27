import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAsWritten, plainText, splitDigest, withDigest } from '../../../scripts/convert/digest.ts';
import { convertSources } from '../../../scripts/convert/pipeline.ts';
import { sourceOf } from './harbour.ts';

const text = '---\ntitle: Ropes\n---\n\nWe tie them.\n';
const written = withDigest(text);

test('the digest is the last key of the front matter', () =>
  // printf '%s' of the text, through sha256sum
  assert.equal(written, '---\ntitle: Ropes\ndigest: sha256-fd9479ca134a630f\n---\n\nWe tie them.\n'));

for (const [name, changed, is] of [
  ['as it was written', written, true],
  ['without its digest', text, false],
  ['with another word', written.replace('tie', 'cut'), false],
  ['with another title', written.replace('Ropes', 'Knots'), false],
  ['with a word less', written.replace(' them', ''), false],
  ['without its last line break', written.trimEnd(), false],
  ['with the digest in another place', text.replace('title', `${/digest: .*\n/u.exec(written)?.[0]}title`), false],
  ['with the digest twice', withDigest(written).replace(/digest: .*\n(?=---)/u, ''), true],
  ['with a line that only looks like one', withDigest(text.replace('We', 'digest: x\n\nWe')), true],
  ['with no front matter at all', 'We tie them.', false],
  ['nothing', '', false],
] as const) {
  test(`is as written: ${name}: ${is}`, () => assert.equal(isAsWritten(changed), is));
}

test('line ends and byte order marks that a system puts in are no edit', () => {
  for (const each of [written.replaceAll('\n', '\r\n'), `\uFEFF${written}`]) {
    assert.equal(isAsWritten(each), false);
    assert.equal(isAsWritten(plainText(each)), true);
  }
});

test('whatever stands in an entry, its digest comes off again, and one character more is an edit', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(), (body, at) => {
      const whole = withDigest(`---\ntitle: x\n---\n\n${body}`);
      assert.equal(splitDigest(whole).rest, `---\ntitle: x\n---\n\n${body}`);
      assert.ok(isAsWritten(whole));
      const place = at % (whole.length + 1);
      assert.ok(!isAsWritten(`${whole.slice(0, place)}x${whole.slice(place)}`));
    }),
  ));

test('whatever a document holds, its entry reads back as it was written', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\r', '\n'), (words, mark) => {
      const value = `# Harbour ${words}${mark}${mark}We tie.${mark}${words}`;
      for (const file of convertSources([sourceOf(value, 'harbour', { kind: 'guide' })]).files) {
        assert.equal(plainText(Buffer.from(file.text).toString()), file.text);
        assert.ok(isAsWritten(file.text));
      }
    }),
  ));
