import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markupFaults } from './checks/markup.ts';
import { siteOf } from './checks/site.ts';

// What speech and machines read of a page, each with a page that has the fault.
for (const [name, head, main, faults] of [
  ['two lists of links, named apart', '', '<nav aria-label="A"></nav><nav aria-label="B"></nav>', 0],
  ['two lists of links with one name', '', '<nav aria-label="A"></nav><nav aria-label="A"></nav>', 1],
  ['a list of links without a name', '', '<nav></nav>', 1],
  ['a link with words', '', '<a href="#a">To a</a>', 0],
  ['a link without words', '', '<a href="#a"> </a>', 1],
  ['structured data', '<script type="application/ld+json">{"a":1}</script>', '', 0],
  ['structured data that is none', '<script type="application/ld+json">{a</script>', '', 1],
  ['a script in the page', '<script>alert(1)</script>', '', 1],
] as const) {
  test(`${name}: ${faults === 0 ? 'no fault' : 'a fault'}`, async () => {
    const html = `<html lang="en"><title>x</title>${head}<main><h1 id="a">a</h1>${main}</main>`;
    assert.equal(markupFaults(await siteOf(new Map([['404.html', Buffer.from(html)]]))).length, faults);
  });
}
