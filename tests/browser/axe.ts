import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules whose answer another theme can change: themes differ in colours alone. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, each with the element. */
export async function violationsOn(page: Page): Promise<string[]> {
  // The page's policy would refuse a script element; what the driver evaluates is no part of the page.
  await page.evaluate(axe);
  return violationsOf(page, {});
}

/** What it finds in the colours of a page that it was run on already. */
export function colourViolationsOn(page: Page): Promise<string[]> {
  return violationsOf(page, { runOnly: { type: 'rule', values: colourRules } });
}

async function violationsOf(page: Page, chosen: RunOptions): Promise<string[]> {
  const options = JSON.stringify({ ...chosen, resultTypes: ['violations'] });
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
