/**
 * A reporter for node:test that ends with one line of JSON: how many tests passed, failed and were skipped, and which files held none.
 * Node counts a file without a test as a test that passed; here it counts as nothing and is named, so that it can be refused.
 * @param {AsyncIterable<{ type: string, data: any }>} events
 * @returns {AsyncGenerator<string>} a `Counts` object
 */
export default async function* countTests(events) {
  const files = new Set();
  const filled = new Set();
  for await (const { type, data } of events) {
    // A table of cases in a module of its own makes tests there; only test files can be without one.
    if (type === 'test:complete' && data.file?.endsWith('.test.ts')) files.add(data.file);
    if (type === 'test:complete' && !data.details.passed) filled.add(data.file);
    if (type !== 'test:summary') continue;
    if (data.file) {
      filled.add(data.file);
      continue;
    }
    const empty = [...files].filter((file) => !filled.has(file));
    const { passed, failed, cancelled, skipped } = data.counts;
    yield `${JSON.stringify({ passed: passed - empty.length, failed: failed + cancelled, skipped, empty })}\n`;
  }
}
