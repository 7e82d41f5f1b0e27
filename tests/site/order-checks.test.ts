import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteOf } from './checks/site.ts';
import { orderFaults } from './checks/weight.ts';

const style = '<link rel="stylesheet" href="a.css">';

// The check must be able to find what it is there for, and to leave alone what is right.
for (const [name, head, faults] of [
  ['a style sheet before a script', `${style}<script src="a.js"></script>`, 0],
  ['a style sheet behind a script', `<script src="a.js"></script>${style}`, 1],
  ['the second style sheet behind a script', `${style}<script src="a.js"></script>${style}`, 1],
  ['a style sheet behind a script that waits', `<script src="a.js" defer></script>${style}`, 0],
  ['a style sheet behind a module', `<script type="module" src="a.js"></script>${style}`, 0],
  ['a script and no style sheet', '<script src="a.js"></script>', 0],
] as const)
  test(`the order of a head: ${name}`, async () => {
    const site = await siteOf(new Map([['a.html', Buffer.from(`<head>${head}</head>`)]]));
    assert.equal(orderFaults(site).length, faults);
  });
