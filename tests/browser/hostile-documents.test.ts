import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { injectionFaults } from '../site/checks/injection.ts';
import { linkFaults } from '../site/checks/links.ts';
import { policyFaults } from '../site/checks/policy.ts';
import { readSite } from '../site/checks/site.ts';
import { launch, visit } from './browser.ts';
import { pagesIn, serveSite } from './site-server.ts';

// In a process of its own: it builds a hub.

// Documents that try to get code, links and structured data into the site, through the whole of it: converted, built, driven.

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.day-one/hubs/hostile');
const dist = join(folder, 'dist');
const others = process.env['DAY_ONE_HOSTILE'];

const attacks = [
  '<script>alert("tide")</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)><script>alert(2)</script></svg>',
  '</script><script>alert(3)</script>',
  '{alert(4)} {import("node:fs")}',
  '<iframe srcdoc="<script>alert(6)</script>"></iframe><base href="//crane.example/">',
  '[ropes](javascript:alert(7)) <a href="java&#10;script:alert(8)">lamps</a> [x](data:text/html,<script>alert(9)</script>)',
  '![tide](https://crane.example/pixel.png) <link rel=stylesheet href=//crane.example/a.css>',
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Bait"}</script>',
  '<meta http-equiv="refresh" content="0; url=https://crane.example/"><form action="https://crane.example/"><input name=q>',
  '" autofocus onfocus="alert(10)" x="',
];

/** A posting each of whose places for text holds the attacks. */
function posting(attack: string, index: number): string {
  return [
    `# Keeper of crate ${index} ${attack}`,
    `About the quay\nThe quay is long. ${attack}`,
    `Location: ${attack}\nSalary: $20 ${attack} - $30 per hour\nStart date: ${attack}`,
    `## Responsibilities\n- Count the crates ${attack}\n- ${attack}`,
    `## Minimum Qualifications ${attack}\n- A calm hand ${attack}`,
    `## What happens when ${attack}?\nNothing happens. ${attack}`,
  ].join('\n\n');
}

let browser: Browser;
let served: Awaited<ReturnType<typeof serveSite>>;

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'sources'), { recursive: true });
  if (others) cpSync(others, join(folder, 'sources'), { recursive: true, filter: (path) => !/\.tsv$/.test(path) });
  for (const [index, form] of ['txt', 'md', 'html', 'txt', 'md', 'html'].entries()) {
    const attack = attacks.filter((_, at) => index < 3 || at % 3 === index - 3).join(index < 3 ? ' ' : '\n');
    writeFileSync(join(folder, 'sources', `keeper-${index}.${form}`), posting(attack, index));
  }
  writeFileSync(join(folder, 'hub.yaml'), JSON.stringify({ name: `Quay ${attacks[0]}`, headline: attacks[3] }));
  const env = { ...process.env, DAY_ONE_APPARATUS: join(folder, 'apparatus.json'), ASTRO_TELEMETRY_DISABLED: '1' };
  const args = [join(root, 'scripts/build.ts'), '--content', folder, '--out', dist];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  served = await serveSite(dist);
  browser = await launch();
});

after(async () => {
  await browser?.close();
  await served?.close();
});

test('what hostile documents became holds no code, no dangerous link and no data of theirs', async () => {
  const site = await readSite(dist);
  assert.ok([...site.pages.keys()].filter((path) => path.startsWith('roles/')).length >= 6);
  for (const faultsOf of [injectionFaults, policyFaults, linkFaults]) assert.deepEqual(faultsOf(site), []);
});

test('nothing of them runs or leaves, even in a browser that does not enforce the policy', async () => {
  const { page, complaints, close } = await visit(browser, { bypassCSP: true });
  const incidents: string[] = [];
  page.on('dialog', async (dialog) => {
    incidents.push(`${page.url()} says ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address)) incidents.push(`${page.url()} asks for ${request.url()}`);
  });
  // The other pages of a kind are made by the same template of the same words; the check above reads them all.
  // Browsers look for an icon of their own on the page for wrong addresses, which can name none.
  const kinds = /^(?!404\.html$)(?:[^/]+|(?:roles|sources)\/.*|(?:prepare|compare|topics)\/keeper.*)$/;
  for (const path of pagesIn(dist).filter((name) => kinds.test(name))) {
    await page.goto(served.address + path.split('/').map(encodeURIComponent).join('/'));
  }
  for (const question of ['crate tide alert script', ...attacks.slice(0, 3)]) {
    await page.goto(`${served.address}search.html?q=${encodeURIComponent(question)}`);
    await page.waitForSelector('[data-search-state="answered"], [data-search-state="unanswered"]', {
      state: 'attached',
    });
  }
  await close();
  assert.deepEqual([...incidents, ...complaints], []);
});
