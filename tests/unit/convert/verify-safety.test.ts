import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inFile, testimony } from './evidence.ts';

const role = 'roles/harbour-clerk.mdx';
const before = '<Section id="responsibilities"';
/** The evidence with a line put before the first section of a role. */
const withLine = (line: string) => inFile(role, before, `${line}\n\n${before}`);
/** The evidence with something put behind the words of a passage. */
const withWords = (words: string) => inFile(role, 'Count the crates.', `Count the crates.${words}`);

for (const [name, damaged, found] of [
  ['an expression in a line of text', withWords(' {1+1}'), 'mdxTextExpression'],
  ['an expression on a line of its own', withLine('{1+1}'), 'mdxFlowExpression'],
  ['a comment', withLine('{/* lamps */}'), 'mdxFlowExpression'],
  ['an import', withLine("import fs from 'node:fs'"), 'mdxjsEsm'],
  ['an import that is no module', withLine('import lamps'), 'mdxjsEsm'],
  ['an export', withLine('export const lamps = 1'), 'mdxjsEsm'],
  ['a link that runs a script', withWords(' [lamps](javascript:alert(1))'), 'link'],
  ['a link that runs a script, in capitals', withWords(' [lamps](JavaScript:alert(1))'), 'link'],
  ['a link that carries data', withWords(' [lamps](data:text/html,x)'), 'link'],
  ['a link into the site', withWords(' [lamps](../index.html)'), 'link'],
  ['a picture', withWords(' ![lamps](https://harbour.example/a.png)'), 'image'],
  ['an unknown component', withLine('<Crane />'), 'mdxJsxFlowElement `Crane`'],
  ['an unknown component in a line of text', withWords(' <Crane />'), 'mdxJsxTextElement `Crane`'],
  ['an element of HTML', withWords(' <script>x</script>'), 'mdxJsxTextElement `script`'],
  ['a fragment', withWords(' <>x</>'), 'mdxJsxTextElement'],
  [
    'an attribute that is an expression',
    inFile(role, 'level="2" title="Benefits"', 'level={2} title="Benefits"'),
    'mdxJsxFlowElement `Section`',
  ],
  [
    'attributes spread from somewhere',
    inFile(role, '<Section id="benefits"', '<Section {...lamps} id="benefits"'),
    'mdxJsxFlowElement `Section`',
  ],
  [
    'an attribute without a value',
    inFile(role, '<Section id="benefits"', '<Section hidden id="benefits"'),
    'mdxJsxFlowElement `Section`',
  ],
  ['a heading of Markdown', withLine('## Lamps'), 'heading'],
  ['a fence of code', withLine('```\nlamps\n```'), 'code'],
  ['emphasis outside of a passage', withLine('*lamps*'), 'emphasis'],
  ['a quote outside of a passage', withLine('> lamps'), 'blockquote'],
  ['a table outside of a passage', withLine('| lamps |\n| - |'), 'table'],
  ['a link outside of a passage that runs a script', withLine('[lamps](javascript:alert(1))'), 'link'],
  ['a definition that runs a script', withLine('[lamps]: javascript:alert(1)'), 'definition'],
  ['a definition that leads into the site', withLine('[lamps]: ../index.html'), 'definition'],
  ['a picture in emphasis', withWords(' **![lamps](https://harbour.example/a.png)**'), 'image'],
  ['a footnote', withLine('[^1]: lamps'), 'footnoteDefinition'],
  ['an expression in emphasis', withWords(' *{1+1}*'), 'mdxTextExpression'],
  ['an unknown component in emphasis', withWords(' *<Crane />*'), 'mdxJsxTextElement `Crane`'],
] as const) {
  test(`the witness refuses ${name}`, () => {
    const refusals = testimony(damaged).filter((line) => line.startsWith('unsafe-node'));
    assert.deepEqual(refusals, [`unsafe-node ${role}: Unexpected ${found}, expected text only`]);
  });
}

for (const [name, words] of [
  ['a link to a page of the web', ' [lamps](https://harbour.example)'],
  ['a mail address', ' [lamps](mailto:clerk@harbour.example)'],
  ['escaped braces', ' \\{1+1}'],
  ['marks in a line', ' *a* **b** ~~c~~ `d {e} <f>`'],
  ['a break', '\\\n    lamps'],
] as const) {
  test(`the witness does not refuse ${name}`, () =>
    assert.deepEqual(
      testimony(withWords(words)).filter((line) => line.startsWith('unsafe-node')),
      [],
    ));
}

for (const [name, line, reason] of [
  ['an element that nobody closes', '<Section id="x">', 'Expected a closing tag for `<Section>`'],
  ['a brace that nobody closes', '{', 'Unexpected end of file in expression'],
] as const) {
  test(`the witness refuses a file that cannot be read: ${name}`, () => {
    const [first = '', ...others] = testimony(withLine(line));
    assert.ok(first.startsWith(`unsafe-node ${role}: Unexpected MDX (`) && first.includes(reason), first);
    assert.ok(
      others.some((message) => message.startsWith('unowned-text')),
      'what is in the file has no owner',
    );
  });
}
