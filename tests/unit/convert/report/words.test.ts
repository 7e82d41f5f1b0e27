import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, printable, printWidth, quoted, row, wrapped } from '../../../../scripts/convert/report/printable.ts';
import { counted, inSentence, joinedWords, ranges } from '../../../../scripts/convert/report/words.ts';

for (const [name, found, expected] of [
  ['one is singular', counted(1, 'document'), '1 document'],
  ['two are plural', counted(2, 'document'), '2 documents'],
  ['none is said', counted(0, 'document'), 'no documents'],
  ['thousands stand apart', counted(1000, 'entry', 'entries'), '1,000 entries'],
  ['a list of none', joinedWords([]), ''],
  ['a list of one', joinedWords(['a']), 'a'],
  ['a list of two', joinedWords(['a', 'b']), 'a and b'],
  ['a list of three', joinedWords(['a', 'b', 'c']), 'a, b and c'],
  ['no lines', ranges([]).join(), ''],
  ['lines in a row', ranges([1, 2, 3, 5, 7, 8]).join(), '1–3,5,7–8'],
  ['the same line twice', ranges([4, 4, 5]).join(), '4–5'],
  ['a label inside of a sentence', inSentence('Closing date'), 'closing date'],
  ['an abbreviation stays', inSentence('SAP number'), 'SAP number'],
  ['a short text is not cut', cut('Ropes', 5), 'Ropes'],
  ['a long text is cut between words', cut('Ropes and lamps', 12), 'Ropes and…'],
  ['one long word is cut', cut('Ropemakerswalk', 8), 'Ropemak…'],
  ['wide characters count twice', cut('港口港口', 6), '港口…'],
  ['a quotation is one line', quoted('Ropes\n  and\tlamps'), '“Ropes and lamps”'],
  ['a control character is seen', printable('a\u0007b\u007fc\u009bd'), 'a␇b␡c�d'],
  ['a mark that turns the text round is seen', printable('a\u202eb\u2067c'), 'a�b�c'],
  ['letters that are written to the left stay', printable('שלום'), 'שלום'],
  ['long words have lines of their own', wrapped('a ropemaker b', 4).join('/'), 'a/ropemaker/b'],
  ['words fill a line', wrapped('a b c d', 3).join('/'), 'a b/c d'],
  ['a row has its text in a column', row('Ropes', 'a b c', 20).join('/'), '   Ropes       a b c'],
  ['a row goes on below its text', row('Ropes', 'aa bb', 18).join('/'), '   Ropes       aa/               bb'],
  ['no terminal', printWidth(undefined), 80],
  ['a wide terminal', printWidth(200), 100],
  ['a narrow terminal', printWidth(20), 60],
  ['an ordinary terminal', printWidth(90), 90],
] as const) {
  test(name, () => assert.equal(found, expected));
}
