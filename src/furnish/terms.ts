import { formsOf, type Term } from '../lib/glossary.ts';
import { glossaryPage } from '../lib/routes.ts';
import { escapeHtml, type HtmlNode, hasClass, type Insertion } from './tree.ts';

/** Where no mark goes: a link within a link is none, headings are navigation, and code is quoted to the letter. */
const unmarked = new Set(['a', 'abbr', 'button', 'code', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'script', 'style']);

const known = new WeakMap<readonly Term[], readonly (readonly [Term, RegExp])[]>();

/** What finds each term, made once for a glossary. */
function formsOfAll(terms: readonly Term[]): readonly (readonly [Term, RegExp])[] {
  const forms = known.get(terms) ?? terms.map((term) => [term, formsOf(term)] as const);
  known.set(terms, forms);
  return forms;
}

/** Whether any term may stand on a page. */
export function hasTerm(html: string, terms: readonly Term[]): boolean {
  return formsOfAll(terms).some(([, forms]) => forms.test(html));
}

/** Marks each term of the glossary at its first place in the passages of a page. The words stay as they are. */
export function termInsertions(main: HtmlNode, html: string, terms: readonly Term[]): Insertion[] {
  const left = new Map(formsOfAll(terms));
  const insertions: Insertion[] = [];
  const mark = (start: number, end: number): void => {
    for (const found of placesIn(html.slice(start, end), left)) {
      left.delete(found.term);
      insertions.push({ start: start + found.start, end: start + found.end, html: markOf(found) });
    }
  };
  const visit = (node: HtmlNode, isPassage: boolean): void => {
    if (left.size === 0 || unmarked.has(node.tagName ?? '') || hasClass(node, 'note')) return;
    const within = isPassage || hasClass(node, 'passage');
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && within && start?.offset !== undefined && end?.offset !== undefined)
      mark(start.offset, end.offset);
    for (const child of node.children ?? []) visit(child, within);
  };
  visit(main, false);
  return insertions;
}

interface Place {
  term: Term;
  start: number;
  end: number;
  words: string;
}

/** The first place of each term in a stretch of HTML without tags; of places that overlap, the longest. */
function placesIn(raw: string, left: ReadonlyMap<Term, RegExp>): Place[] {
  const places = [...left].flatMap(([term, forms]) => {
    const match = forms.exec(raw);
    return match ? [{ term, start: match.index, end: match.index + match[0].length, words: match[0] }] : [];
  });
  const byLength = places.toSorted((a, b) => b.words.length - a.words.length);
  return byLength.filter((place, index) => !byLength.slice(0, index).some((other) => overlap(place, other)));
}

function overlap(one: Place, other: Place): boolean {
  return one.start < other.end && other.start < one.end;
}

function markOf({ term, words }: Place): string {
  const said = term.expansions[0]?.text ?? term.explanation ?? '';
  return `<a class="term" href="${glossaryPage(term.id)}" title="${escapeHtml(said)}">${words}</a>`;
}
