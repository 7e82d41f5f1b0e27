import { resolve } from 'node:path';
import { isHeading } from './load-tests.mjs';

/**
 * A reporter for node:test that ends with one line of JSON: how many tests passed, failed and were skipped, and which files held none.
 * Node counts a file without a test as a test that passed; here it counts as nothing and is named, so that it can be refused.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 * @returns {AsyncGenerator<string>} a `Counts` object
 */
export default async function* countTests(events) {
  const files = new Set();
  const filled = new Set();
  const sharing = bareHeadings();
  for await (const { type, data } of events) {
    sharing.see(type, data);
    // A table of cases in a module of its own makes tests there; only test files can be without one.
    if (type === 'test:complete' && data.file?.endsWith('.test.ts')) files.add(data.file);
    if (type === 'test:complete' && !data.details.passed) filled.add(data.file);
    if (type !== 'test:summary') continue;
    if (data.file) {
      filled.add(data.file);
      continue;
    }
    const empty = [...files].filter((file) => !filled.has(file) && !sharing.headed.has(file));
    const { passed, failed, cancelled, skipped } = data.counts;
    const counts = {
      passed: passed - empty.length,
      failed: failed + cancelled,
      skipped,
      empty: [...empty, ...sharing.bare],
    };
    yield `${JSON.stringify(counts)}\n`;
  }
}

/** Which files ran in a shared process, and which of them held no test: nothing follows their heading but another, or the end. */
function bareHeadings() {
  const [headed, bare] = [new Set(), new Set()];
  /** @type {string | undefined} */
  let heading;
  const see = (/** @type {string} */ type, /** @type {any} */ data) => {
    if (type === 'test:summary') heading = undefined;
    // These two come in the order in which the tests were made.
    if (type !== 'test:pass' && type !== 'test:fail') return;
    if (isHeading(data)) {
      heading = resolve(data.name);
      headed.add(heading);
      bare.add(heading);
    } else bare.delete(heading);
  };
  return { see, headed, bare };
}
