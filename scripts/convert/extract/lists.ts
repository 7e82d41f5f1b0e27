import type { ListProperty } from '../hub-record.ts';
import { endsUnmarkedList, isPrompt } from '../knowledge/list-ends.ts';
import { slice } from '../position.ts';
import type { Block, Fact, Section, SectionRole, SourceDocument } from '../types.ts';
import { groupByRole } from './lead-roles.ts';
import { isNotice } from './notices.ts';
import { sentences, shift, statements } from './text.ts';

const listOf: Partial<Record<SectionRole, ListProperty>> = {
  responsibilities: 'responsibilities',
  qualifications: 'minimum',
  minimum: 'minimum',
  preferred: 'preferred',
  traits: 'skills',
  benefits: 'jobBenefits',
};
/** Characters; a longer paragraph without a mark is prose. */
const longestItem = 400;
/** A single line under a heading is an item where the heading asks for something. */
const loneRoles = new Set<SectionRole>(['minimum', 'preferred']);
/** What a single line under `Experience and education` asks for. */
const demanded = /\b(?:degree|diploma|bachelor|master|certificat\w+|licen[cs]es?|experience|years|educated)\b/iu;
const longestLone = 120;
/** What of the space before a text is no indent. */
const anyBreak = /[\r\n\u2028\u2029]/gu;
/** Lines under "The role" that make a list. */
const fewestDuties = 3;
/** Things that a benefit is made of. */
const benefitNoun =
  /\b(?:insurance|401\(?k\)?|pension|holidays?|vacation|annual leave|(?:sick|parental|maternity|paternity|paid) (?:leave|time|days)|days off|paid time off|pto|gym|meals?|lunch|snacks?|childcare|tuition|transport\w*|commut\w*|housing|relocation|bonus(?:es)?|equity|stock|discounts?|cycle to work|well-?being benefits)\b/iu;
/** A sentence that gives someone something: `Employees receive ten days.` */
const givesBenefit =
  /^(?:all |our |full-time |regular )*(?:employees|staff|interns|you|we|benefits include)\b.{0,60}\b(?:have|has|get|gets|receive|enjoy|offer|provide|access|include|reimburse|entitled|eligible|insured|covered|are given)\b/iu;
/** The lists of a posting: items under headings of each role; unmarked lines count where a section has no marked ones. */
export function readLists(document: SourceDocument): Record<ListProperty, Fact<string>[]> {
  const lists: Record<ListProperty, Fact<string>[]> = {
    responsibilities: [],
    minimum: [],
    preferred: [],
    skills: [],
    jobBenefits: [],
  };
  const duties: Fact<string>[] = [];
  const { value } = document.source;
  const omitted = new Set(document.omissions.map(({ start }) => start));
  const visit = (section: Section, inherited: SectionRole): void => {
    const own = section.role === 'other' ? inherited : section.role;
    const blocks = section.blocks.filter((block) => !omitted.has(block.text.start));
    for (const group of groupByRole(value, blocks, own)) {
      const property = listOf[group.role];
      const facts = () => itemsOf(value, group.blocks, group.role).map((block) => factOf(value, block));
      if (property) lists[property].push(...facts());
      else if (group.role === 'container') duties.push(...facts());
    }
    for (const child of section.sections) visit(child, own);
  };
  visit(document.root, 'other');
  // A list under "The role" says what one does, where nothing else says it.
  if (lists.responsibilities.length === 0) lists.responsibilities.push(...duties);
  if (lists.jobBenefits.length === 0) lists.jobBenefits.push(...reasonsToJoin(document));
  if (lists.jobBenefits.length === 0) lists.jobBenefits.push(...benefitsInProse(document));
  return lists;
}

/** The marked items; else the paragraphs, where they are several short ones: a list that lost its marks. */
function itemsOf(value: string, blocks: readonly Block[], role: SectionRole): Block[] {
  const items = blocks.filter((block) => block.kind === 'item');
  if (items.length > 0) return items;
  const paragraphs = untilEnd(
    value,
    blocks.filter((block) => block.kind === 'paragraph'),
  );
  const isIndented = ({ start, text }: Block) => value.slice(start, text.start).replaceAll(anyBreak, '').length > 1;
  // Where the first line is indented, the list ends with the indent; where lines stand together, with the blank line.
  const listed = paragraphs[0] && isIndented(paragraphs[0]) ? paragraphs.filter(isIndented) : togetherOrAll(paragraphs);
  const own = listed.filter(({ text }) => isLine(slice(value, text)));
  const isProse = own.some(({ text }) => text.end - text.start > longestItem);
  const isOne = own.length === 1 && own.every((block) => isLone(value, block, role));
  return (own.length > 1 && !isProse && role !== 'container') || isOne ? own : listedUnder(role, own, isProse);
}

/** Whether a single line under a heading is an item: a short one, or one that says what it asks for. */
function isLone(value: string, { text }: Block, role: SectionRole): boolean {
  const isDemand = (loneRoles.has(role) || role === 'qualifications') && demanded.test(slice(value, text));
  return isDemand || (loneRoles.has(role) && text.end - text.start <= longestLone);
}

/** The lines above the first that speaks of something else. */
function untilEnd(value: string, lines: readonly Block[]): readonly Block[] {
  const end = lines.findIndex(({ text }, index) => index > 0 && endsUnmarkedList(slice(value, text)));
  return end < 0 ? lines : lines.slice(0, end);
}

const isLine = (words: string) => !isNotice(words) && !/:$/u.test(words) && !isPrompt(words);

/** Under "The role" a few paragraphs are prose; lines that stand together are a list. */
function listedUnder(role: SectionRole, blocks: readonly Block[], isProse: boolean): Block[] {
  const isRun =
    blocks.length >= fewestDuties && blocks.every((block, at) => at === 0 || blocks[at - 1]?.end === block.start);
  return role === 'container' && isRun && !isProse ? [...blocks] : [];
}

/** The lines that stand together without a blank line, where any do; else all. */
function togetherOrAll(paragraphs: readonly Block[]): readonly Block[] {
  const together = paragraphs.filter(
    (block, index) => paragraphs[index - 1]?.end === block.start || paragraphs[index + 1]?.start === block.end,
  );
  return together.length > 1 ? together : paragraphs;
}

/** An item without the number of its clause. */
function factOf(value: string, { text }: Block): Fact<string> {
  const words = slice(value, text);
  const start = text.start + (/^\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+/u.exec(words)?.[0].length ?? 0);
  return { value: value.slice(start, text.end), basis: 'stated', position: { start, end: text.end } };
}

/** The list under `Why join us?`, where one of its short lines names a benefit. */
function reasonsToJoin({ source: { value }, root }: SourceDocument): Fact<string>[] {
  const all = (section: Section): Section[] => [section, ...section.sections.flatMap(all)];
  return all(root).flatMap(({ role, blocks }) => {
    const items = role === 'why-join' ? itemsOf(value, blocks, 'benefits') : [];
    const isList = items.length >= fewestDuties && items.every(({ text }) => text.end - text.start <= longestLone);
    return isList && items.some(({ text }) => benefitNoun.test(slice(value, text)))
      ? items.map((block) => factOf(value, block))
      : [];
  });
}

function benefitsInProse(document: SourceDocument): Fact<string>[] {
  const own = statements(document).filter(({ role }) => role === 'pay' || role === 'benefits');
  return own.flatMap(({ block, words }) =>
    sentences(words)
      .filter((sentence) => benefitNoun.test(sentence.words) && givesBenefit.test(sentence.words))
      .map(
        (sentence): Fact<string> => ({
          value: sentence.words,
          basis: 'stated',
          position: shift(sentence, block.text.start),
        }),
      ),
  );
}
