import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { headersFor } from '../../src/lib/policy.ts';
import { launch, visit } from '../browser/browser.ts';
import { dist } from '../browser/site-server.ts';
import { readSite } from '../site/checks/site.ts';
import { type Answer, ask } from './ask.ts';
import { deadLinks, typeFault } from './expected.ts';
import { type Running, start } from './running.ts';
import { servers } from './servers.ts';

// The same build, on real servers, at the root and below a path; those with a file in `deploy/` run that very file.

const site = await readSite(dist);
// Files that only some hosts read, and no page refers to.
const files = [...site.files].filter(([path]) => !/^(?:\.|_headers$)/.test(path));
const entry = files.map(([path]) => path).find((path) => /^(?:roles|topics)\/(?!index).*\.html$/.test(path)) ?? '';
const [script = ''] = files.map(([path]) => path).filter((path) => /^_astro\/.*\.js$/.test(path));
const [index = ''] = files.map(([path]) => path).filter((path) => /^search-[^/]+\/index\.json$/.test(path));
const styleOf404 = readFileSync(join(import.meta.dirname, '../../src/styles/not-found.css'), 'utf8');
let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const kind of servers) {
  for (const path of ['', '/some/where']) {
    const skip = kind.program === undefined && `${kind.name} is not installed`;
    describe(`${kind.name} at ${path}/`, { skip }, () => {
      let running: Running;
      const at = (file: string) => running.address + file.split('/').map(encodeURIComponent).join('/');
      before(async () => {
        running = await start(kind, dist, path);
      });
      after(() => running.close());

      test('every file is there with its bytes and its type', async () => {
        const faults: string[] = [];
        for (const [file, bytes] of files) {
          const answer = await ask(at(file));
          // The error page may be served as what it is.
          if (file === '404.html' ? !answer.body.equals(bytes) : answer.status !== 200 || !answer.body.equals(bytes))
            faults.push(`${file}: ${answer.status}, ${answer.body.length} of ${bytes.length} bytes`);
          faults.push(...typeFault(file, answer.headers['content-type'], kind.isConfigured));
        }
        assert.deepEqual(faults, []);
      });

      test('every link leads on, also from addresses that were typed without their ending', async () => {
        const pages = files.map(([file]) => file).filter((file) => file.endsWith('.html') && file !== '404.html');
        const lists = pages.filter((page) => pages.includes(`${page.slice(0, -5)}/index.html`));
        assert.ok(lists.length > 0 && entry !== '');
        const typed = [...lists.flatMap((list) => [list.slice(0, -5), `${list.slice(0, -5)}/`]), ''];
        // The others look for no ending, or lead on to a folder of that name.
        const bare = kind.isConfigured ? [entry.slice(0, -5)] : [];
        const answers: Answer[] = [];
        for (const page of [...pages, ...typed, ...bare]) answers.push(await ask(at(page)));
        if (path) answers.push(await ask(running.address.slice(0, -1)));
        const wrong = answers.filter(({ status }) => status !== 200).map(({ url, status }) => `${url}: ${status}`);
        wrong.push(...(await deadLinks(answers)));
        assert.deepEqual(wrong, []);
      });

      test('what is not there is said so', async () => {
        for (const missing of ['nowhere', 'nowhere.html', 'roles/nowhere/at-all.html', '_astro/nowhere.js']) {
          const answer = await ask(at(missing));
          assert.equal(answer.status, 404, missing);
          if (kind.isConfigured) assert.ok(answer.body.equals(site.files.get('404.html') ?? Buffer.of()), missing);
        }
      });

      test('a browser reads, asks and is answered, and nothing complains', async () => {
        const { page, complaints, close } = await visit(browser);
        await page.goto(running.address);
        await page.goto(at('roles'));
        await page.waitForSelector('main.sheet-in h1');
        await page.goto(at(entry));
        const words = await page.locator('main h2[id]').first().innerText();
        await page.keyboard.press('/');
        await page.keyboard.type(words);
        await page.waitForSelector('.popup:not([hidden]) [role=option]');
        await page.keyboard.press('Enter');
        await page.waitForSelector('[data-search-state="answered"]', { state: 'attached' });
        assert.equal(new URL(page.url()).searchParams.get('q'), words);
        await page.goto(at('nowhere.html'));
        if (kind.isConfigured) assert.equal(await page.locator('h1').count(), 1);
        await close();
        assert.deepEqual(
          complaints.filter((complaint) => !/status of 404/.test(complaint)),
          [],
        );
      });

      if (kind.isConfigured) {
        test('headers: the policy everywhere, kept for good only what is named by its content', async () => {
          const faults: string[] = [];
          const expect = (file: string, { headers }: Answer, cache: string) => {
            for (const [name, value] of Object.entries({ ...headersFor(styleOf404), 'Cache-Control': cache }))
              if (headers[name.toLowerCase()] !== value) faults.push(`${file} ${name}: ${headers[name.toLowerCase()]}`);
          };
          for (const file of ['', 'roles.html', 'roles', 'theme.js', 'nowhere.html', '_astro/nowhere.js'])
            expect(file, await ask(at(file)), 'no-cache');
          for (const file of [script, index]) expect(file, await ask(at(file)), 'public, max-age=31536000, immutable');
          assert.deepEqual(faults, []);
        });

        test('text is compressed once, what is compressed already is not, and what has not changed is not sent again', async () => {
          const font = files.map(([file]) => file).find((file) => file.endsWith('.woff2')) ?? '';
          for (const file of ['roles.html', script, index]) {
            const answer = await ask(at(file), { 'accept-encoding': 'gzip' });
            assert.equal(answer.headers['content-encoding'], 'gzip', file);
            assert.ok(gunzipSync(answer.body).equals(site.files.get(file) ?? Buffer.of()), file);
            const tag = answer.headers.etag ?? '';
            const again = await ask(at(file), { 'accept-encoding': 'gzip', 'if-none-match': tag });
            assert.deepEqual([again.status, again.body.length], [304, 0], `${file} ${tag}`);
          }
          const answer = await ask(at(font), { 'accept-encoding': 'gzip' });
          assert.deepEqual([answer.status, answer.headers['content-encoding']], [200, undefined]);
        });
      }
    });
  }
}
