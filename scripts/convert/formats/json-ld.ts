import { attribute, elementsIn, type Root, textOf } from './html-tree.ts';
import { markupOf, parseJson } from './json-script.ts';

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/**
 * The JobPosting of a page's JSON-LD (schema.org), alone, in a list or in a graph. Broken JSON gives none, and so does a page that
 * lists several, unless one of them has the title that the page has in one of `heads`.
 */
export function postingsIn(root: Root, heads: readonly string[] = []): Data[] {
  const postings = elementsIn(root)
    .filter((each) => each.tagName === 'script' && /^application\/ld\+json\b/iu.test(attribute(each, 'type')))
    .flatMap((script) => postingsOf(parseJson(textOf(script))));
  const titles = new Set(postings.map((posting) => stringOf(posting['title'])));
  if (titles.size === 1) return postings.slice(0, 1);
  const titled = postings.filter(({ title }) => heads.some((head) => isSame(head, stringOf(title) ?? '')));
  return titled.length === 1 ? titled : [];
}

function isSame(head: string, title: string): boolean {
  const bare = (words: string) => words.replaceAll(/\s+/gu, ' ').trim().toLowerCase();
  return title !== '' && bare(head) === bare(title);
}

/** Where a thing of JSON-LD holds others: a graph, the page's own subject, the entries of a list. */
const holders = ['@graph', 'mainEntity', 'itemListElement', 'item'];
/** How deep they hold each other: what is deeper is no page of anybody's. */
const deepest = 8;

function postingsOf(data: unknown, depth = 0): Data[] {
  if (depth > deepest) return [];
  return listOf(data).flatMap((each) => {
    if (Array.isArray(each)) return postingsOf(each, depth + 1);
    if (!isData(each)) return [];
    if (listOf(each['@type']).some(isPosting)) return [each];
    return holders.flatMap((holder) => postingsOf(each[holder], depth + 1));
  });
}

/** `JobPosting`, `schema:JobPosting`, `http://schema.org/JobPosting`. */
const isPosting = (type: unknown) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/u.test(type);

/** The description of a posting, as HTML. */
export function descriptionsOf(posting: Data): string[] {
  const { description } = posting;
  return typeof description === 'string' && description.trim() !== '' ? [markupOf(description)] : [];
}

/** A posting's facts as lines `Label: value`, with labels that fact sheets have. `plain` takes the markup out of a string. */
export function postingLines(posting: Data, plain: (html: string) => string): string[] {
  const isRemote = listOf(posting['jobLocationType']).includes('TELECOMMUTE');
  const rows: [string, string | undefined][] = [
    ['Title', stringOf(posting['title'])],
    ['Company', nameOf(posting['hiringOrganization'])],
    ['Location', joined(listOf(posting['jobLocation']).map(placeOf), '; ')],
    ['Remote', isRemote ? 'Yes' : undefined],
    ['Employment type', joined(listOf(posting['employmentType']).map(employmentOf), ', ')],
    ['Salary', salaryOf(posting['baseSalary'])],
    ['Date posted', dateOf(posting['datePosted'])],
    ['Valid through', dateOf(posting['validThrough'])],
    ['Start date', posting['jobImmediateStart'] === true ? 'Immediately' : dateOf(posting['jobStartDate'])],
    ['Working hours', stringOf(posting['workHours'])],
    ['Industry', stringOf(posting['industry'])],
    ['Reference', identifierOf(posting['identifier'])],
  ];
  return rows.flatMap(([label, value]) => {
    const words = plain(value ?? '').replaceAll(/\s+/gu, ' ');
    return words === '' ? [] : [`${label}: ${words}`];
  });
}

function stringOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isData(value) ? stringOf(value['name']) : stringOf(value);
}

function identifierOf(value: unknown): string | undefined {
  return isData(value) ? stringOf(value['value']) : stringOf(value);
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  return [...new Set(parts.filter((part) => part !== undefined))].join(by) || undefined;
}

function placeOf(value: unknown): string | undefined {
  const address = isData(value) && value['address'] !== undefined ? value['address'] : value;
  if (!isData(address)) return stringOf(address);
  const [town, region, country] = ['addressLocality', 'addressRegion', 'addressCountry'].map((part) =>
    nameOf(address[part]),
  );
  return joined([town, region, countryOf(country)], ', ');
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `IE` → `Ireland`, as the page itself writes it for people: schema.org recommends the code of ISO 3166-1 there. */
function countryOf(words: string | undefined): string | undefined {
  return words !== undefined && /^[A-Z]{2}$/u.test(words) ? (countryNames.of(words) ?? words) : words;
}

/** `FULL_TIME` → `Full time`; a value that is words already stays. */
function employmentOf(value: unknown): string | undefined {
  const words = stringOf(value);
  if (words === undefined || !/^[A-Z_]+$/u.test(words)) return words;
  const lower = words.toLowerCase().replaceAll('_', ' ');
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** The day of an ISO 8601 date with time; other dates as they stand. */
function dateOf(value: unknown): string | undefined {
  const words = stringOf(value);
  return words === undefined ? undefined : words.replace(/^(\d{4}-\d{2}-\d{2})T.*$/u, '$1');
}

/** `USD 50000 - 60000 per YEAR`; without a currency and an amount, nothing: no sum is made up of one of them. */
function salaryOf(value: unknown): string | undefined {
  if (!isData(value)) return stringOf(value);
  const amount = isData(value['value']) ? value['value'] : value;
  const currency = stringOf(value['currency'] ?? amount['currency']);
  const [min, max] = [stringOf(amount['minValue'] ?? amount['value']), stringOf(amount['maxValue'])];
  const figures = joined([min, max], ' - ');
  if (currency === undefined || figures === undefined) return undefined;
  const unit = stringOf(amount['unitText'] ?? value['unitText']);
  return `${currency} ${figures}${unit === undefined ? '' : ` per ${unit.toLowerCase()}`}`;
}
