import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../../scripts/convert/formats/html.ts';
import { decodeHtml } from '../../../scripts/convert/formats/html-encoding.ts';

function read(html: string): { text: string; around: readonly string[] } {
  const reading = readHtml(html);
  return 'text' in reading ? reading.text : assert.fail(reading.fault.actual);
}

for (const [name, html, text] of [
  ['headings at their depth', '<h1>Clerk</h1><h3>Duties</h3>', '# Clerk\n\n### Duties'],
  [
    'items, nested ones too',
    '<ul><li>Lamps<ul><li>red</li></ul></li><li><p>Ropes</p></li></ul>',
    '- Lamps\n- red\n- Ropes',
  ],
  ['numbers of an ordered list', '<ol start="3"><li>Lamps</li><li>Ropes</li></ol>', '3. Lamps\n4. Ropes'],
  ['a paragraph a line', '<p>Tick\n   <b>crates</b>\n all day.</p><p>Rest.</p>', 'Tick crates all day.\n\nRest.'],
  ['forced breaks', '<p>Quay 3<br>Lisbon</p>', 'Quay 3\nLisbon'],
  [
    'terms with their values',
    '<dl><dt>Location:</dt><dd>Lisbon</dd><dt>Team</dt><dd>Ropes</dd></dl>',
    'Location: Lisbon\n\nTeam: Ropes',
  ],
  ['a term with a list under it', '<dl><dt>Duties</dt><dd><ul><li>Lamps</li></ul></dd></dl>', 'Duties\n\n- Lamps'],
  ['a known label beside its value', '<div><span>Location</span><span>Lisbon</span></div>', 'Location: Lisbon'],
  ['no label that the table does not know', '<div><b>Calm</b> <span>Hands</span></div>', 'Calm Hands'],
  ['no label in a sentence', '<p><b>Location</b> is not settled yet.</p>', 'Location is not settled yet.'],
  ['words that only style sets apart', '<p><span>Lisbon</span><span>Porto</span></p>', 'Lisbon Porto'],
  ['no space inside a word', '<p><span>S</span>hip and <span>dis</span><span>may</span></p>', 'Ship and dismay'],
  [
    'tables of two columns as labels',
    '<table><tr><th>Location<td>Lisbon<tr><th>Berth<td>4</table>',
    'Location: Lisbon\nBerth: 4',
  ],
  [
    'a column that only keeps others apart',
    '<table><tr><td>Location<td><td>Lisbon<tr><td>Berth<td><td>4</table>',
    'Location: Lisbon\nBerth: 4',
  ],
  [
    'labels with values twice in a row',
    '<table><tr><td>Location<td>Lisbon<td>Team<td>Ropes<tr><td>Salary<td>$20<td><td></table>',
    'Location: Lisbon\nTeam: Ropes\nSalary: $20',
  ],
  [
    'one row of values below its labels',
    '<table><tr><th>Location<th>Team<th>Salary<tr><td>Lisbon<td>Ropes<td>$20</table>',
    'Location: Lisbon\nTeam: Ropes\nSalary: $20',
  ],
  [
    'several rows below labels as rows',
    '<table><tr><th>Location<th>Team<th>Salary<tr><td>Lisbon<td>Ropes<td>$20<tr><td>Oslo<td>Lamps<td>$30</table>',
    'Location | Team | Salary\nLisbon | Ropes | $20\nOslo | Lamps | $30',
  ],
  ['no escapes and no emphasis', '<p>a*b_c <strong>1.</strong> [x] &lt;b&gt;</p>', 'a*b_c 1. [x] <b>'],
  ['the address of a link', '<p><a href="https://quay.example/a">Apply</a></p>', 'Apply (https://quay.example/a)'],
  ['no address that is the text', '<p><a href="https://quay.example/">quay.example</a></p>', 'quay.example'],
  ['no dangerous or local address', '<p><a href="javascript:x()">Lamp</a> <a href="/b">Rope</a></p>', 'Lamp Rope'],
  ['the title of a table', '<table><caption>Berths</caption><tr><td>Ida<td>4</table>', 'Berths\n\nIda | 4'],
  ['a table of but a title', '<table><caption>Berths</caption></table>', 'Berths'],
  ['print as it is set', '<label><pre>Lamps burn</pre></label>', 'Lamps burn'],
  [
    'no code, style, drawing or template',
    '<style>a{}</style><script>x()</script><svg><text>s</text></svg><template>t</template><p>Lamp</p>',
    'Lamp',
  ],
  ['no comment', '<!-- draft --><p>Lamp</p>', 'Lamp'],
  ['no invisible marks', '<p>Ha\u00ADrbour\u200B&nbsp;clerk</p>', 'Harbour clerk'],
  ['nothing where there is nothing', '', ''],
] as const) {
  test(`html: reads ${name}`, () => assert.equal(read(html).text, text));
}

const body = `<h1>Clerk</h1><p>${'We tick crates. '.repeat(8).trim()}</p>`;
const own = read(body).text;
for (const [name, html, around] of [
  ['a nav', `<nav>Home</nav>${body}`, ['Home']],
  ['header and footer of a page', `<header>Quay Co</header>${body}<footer>Imprint</footer>`, ['Quay Co', 'Imprint']],
  ['a banner by class', `<div class="cookieBanner"><p>We use cookies</p></div>${body}`, ['We use cookies']],
  ['a part by role', `<div role="navigation">Jobs</div>${body}`, ['Jobs']],
  ['a part by id', `<div id="similar_jobs">Baker</div>${body}`, ['Baker']],
  ['what stands outside of main', `<p>Menu</p><main>${body}</main><p>Baker</p>`, ['Menu', 'Baker']],
  ['a list of other jobs by its heading', `${body}<h2>Similar jobs</h2><p>Baker</p>`, ['## Similar jobs', 'Baker']],
  ['every choice of a control', `${body}<select><option>Oslo<option>Bergen</select>`, ['Oslo', 'Bergen']],
  ['a dialog', `${body}<dialog><p>Stay a while</p></dialog>`, ['Stay a while']],
  ['a button', `${body}<button>Apply now</button>`, ['Apply now']],
  ['no wrapper, whatever its class', `<div class="with-sidebar site-nav">${body}</div>`, []],
  ['no form that holds the whole page', `<form>${body}</form>`, []],
  ['no header of the document itself', `<main><header>${body}</header></main>`, []],
  ['nothing twice', `<main>${body}<nav><div class="share">Send</div></nav></main>`, ['Send']],
] as const) {
  test(`html: sets aside ${name}`, () => assert.deepEqual(read(html), { text: own, around }));
}

for (const [name, html, text] of [
  ['a form that is the whole page', '<form><p>Lamps burn.</p></form><footer>©</footer>', 'Lamps burn.'],
  ['a heading after other jobs', '<h2>Similar jobs</h2><p>Baker</p><h2>Pay</h2>', '## Pay'],
  [
    'a word that is only like one',
    '<div class="related-experience">Lamps</div><div class="shareholders">Ropes</div>',
    'Lamps\n\nRopes',
  ],
  [
    'the one title outside of main',
    `<h1>Clerk</h1><main><p>${'Lamps. '.repeat(9).trim()}</p></main>`,
    `# Clerk\n\n${'Lamps. '.repeat(9).trim()}`,
  ],
  [
    'a main that is but a frame',
    `<main>…</main><p>${'Lamps. '.repeat(9).trim()}</p>`,
    `…\n\n${'Lamps. '.repeat(9).trim()}`,
  ],
  [
    'facts in a column beside',
    '<p>Lamps</p><aside><p><b>Location</b> Lisbon</p><p><b>Team</b> Ropes</p></aside>',
    'Lamps\n\nLocation: Lisbon\n\nTeam: Ropes',
  ],
  [
    'a button that opens a part',
    '<h2><button>Pay</button></h2><button aria-expanded="true">Leave</button>',
    '## Pay\n\nLeave',
  ],
] as const) {
  test(`html: keeps ${name}`, () => assert.equal(read(html).text, text));
}

test('html: nesting without end is a fault in words, not a crash', () => {
  const reading = readHtml('<b><div>'.repeat(60_000));
  assert.ok('text' in reading || /nested/u.test(reading.fault.actual));
});

const latin = (text: string) => Buffer.from(text, 'latin1');
for (const [name, bytes, text] of [
  ['UTF-8', Buffer.from('<p>Lampé'), '<p>Lampé'],
  ['a byte order mark before a false meta', Buffer.from('\uFEFF<meta charset=latin1>é'), '<meta charset=latin1>é'],
  ['the declared encoding', latin('<meta charset="iso-8859-2">\xb1'), '<meta charset="iso-8859-2">ą'],
  [
    'the older form',
    latin('<meta http-equiv=a content="text/html; charset=koi8-r">\xc1'),
    '<meta http-equiv=a content="text/html; charset=koi8-r">а',
  ],
  ['no encoding that does not exist', latin('<meta charset="rope">\xe9'), '<meta charset="rope">é'],
  ['Windows-1252 that declares UTF-8', latin('<meta charset=utf-8>\x93\xe9\x94'), '<meta charset=utf-8>“é”'],
  ['UTF-16', Buffer.from('\uFEFF<p>é', 'utf16le'), '<p>é'],
] as const) {
  test(`html: decodes ${name}`, () => assert.equal(decodeHtml(bytes), text));
}
