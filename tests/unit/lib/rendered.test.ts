import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedTable, showsAddress } from '../../../src/lib/rendered.ts';

for (const [html, href, isShown] of [
  ['https://h.example/a', 'https://h.example/a', true],
  ['https://h.example/?a=1&amp;b', 'https://h.example/?a=1&b', true],
  ['https://h.example/?a=1&#x26;b', 'https://h.example/?a=1&b', true],
  ['<code>https://h.example</code>', 'https://h.example', true],
  ['https://h.example/ü', 'https://h.example/%C3%BC', true],
  ['www.h.example', 'http://www.h.example', true],
  ['w@h.example', 'mailto:w@h.example', true],
  ['the rules', 'https://h.example/a', false],
  ['h.example', 'https://h.example', false],
  ['https://h.example/b', 'https://h.example/a', false],
  ['%', 'https://h.example/%', false],
  ['', 'https://h.example', false],
] as const) {
  test(`“${html}” ${isShown ? 'shows' : 'does not show'} ${href}`, () =>
    assert.equal(showsAddress(html, href), isShown));
}

for (const [name, html, expected, columns] of [
  ['a head', '<thead><tr><th>Rope</th></tr></thead>', '<thead><tr><th scope="col">Rope</th></tr></thead>', ['Rope']],
  ['marks in a head', '<th><b>R</b> &amp; D</th>', '<th scope="col"><b>R</b> &amp; D</th>', ['R & D']],
  ['a head without a name', '<th></th><th>m</th>', '<td></td><th scope="col">m</th>', ['m']],
  ['no head', '<td>thread</td>', '<td>thread</td>', []],
] as const) {
  test(`a table with ${name}`, () => assert.deepEqual(namedTable(html), { html: expected, columns }));
}
