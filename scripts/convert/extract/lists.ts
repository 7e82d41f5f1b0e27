import type { ListProperty, Notice } from '../hub-record.ts';
import { noticesElsewhere } from '../knowledge/prose-cues.ts';
import { slice } from '../position.ts';
import type { Block, Fact, Section, SectionRole, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';
import { itemsOfJob, ledItems } from './led-lists.ts';
import { type Statement, sentences, shift, statements } from './text.ts';

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
/** Things that a benefit is made of. */
const benefitNoun =
  /\b(?:insurance|401\(?k\)?|pension|holidays?|vacation|annual leave|(?:sick|parental|maternity|paternity|paid) (?:leave|time|days)|days off|paid time off|pto|gym|meals?|lunch|snacks?|childcare|tuition|transport\w*|commut\w*|housing|relocation|bonus(?:es)?|equity|stock|discounts?|cycle to work|well-?being benefits)\b/iu;
/** A sentence that gives someone something: `Employees receive ten days.` */
const givesBenefit =
  /^(?:all |our |full-time |regular )*(?:employees|staff|interns|you|we|benefits include)\b.{0,60}\b(?:have|has|get|gets|receive|enjoy|offer|provide|access|include|reimburse|entitled|eligible|insured|covered|are given)\b/iu;
const noticeRoles: Partial<Record<SectionRole, Notice>> = {
  inclusion: 'equal-opportunity',
  accommodation: 'accommodation',
  'fair-chance': 'legal',
  privacy: 'legal',
};
/** Notices in the middle of other text, where no heading announces them. */
const noticeForms: readonly { notice: Notice; pattern: RegExp }[] = [
  {
    notice: 'equal-opportunity',
    pattern:
      /\b(?:equal[- ](?:employment[- ])?opportunit(?:y|ies)|without regard to|regardless of (?:race|gender|age|their)|(?:inclusive|diverse) (?:space|workplace|workforce)|employment equity|do not tolerate discrimination)\b/iu,
  },
  {
    notice: 'accommodation',
    pattern:
      /\b(?:reasonable (?:accommodations?|adjustments?)|(?:require|need|request)\w*\s(?:an? )?(?:accommodations?|adjustments?))\b/iu,
  },
  {
    notice: 'legal',
    pattern:
      /\b(?:fair chance|criminal (?:histor(?:y|ies)|records?)|arrest or conviction|background checks?|privacy (?:policy|notice)|e-verify|human rights (?:code|act)|processing of your personal data)\b/iu,
  },
];

/** The lists of a posting: items under headings of each role; unmarked lines count where a section has no marked ones. */
export function readLists(document: SourceDocument): Record<ListProperty, Fact<string>[]> {
  const lists: Record<ListProperty, Fact<string>[]> = {
    responsibilities: [],
    minimum: [],
    preferred: [],
    skills: [],
    jobBenefits: [],
  };
  const omitted = new Set(document.omissions.map(({ start }) => start));
  const visit = (section: Section, inherited: SectionRole): void => {
    const role = section.role === 'other' ? inherited : section.role;
    const property = listOf[role];
    const blocks = section.blocks.filter((block) => !omitted.has(block.text.start));
    if (property) lists[property].push(...itemsOf(blocks).map((block) => factOf(document.source.value, block)));
    else
      for (const led of ledItems(document.source.value, { ...section, blocks })) {
        const of = listOf[led.role];
        if (of) lists[of].push(factOf(document.source.value, led.block));
      }
    for (const child of section.sections) visit(child, role);
  };
  visit(document.root, 'other');
  if (lists.responsibilities.length === 0) {
    const items = walk(document.root).flatMap((section) => itemsOfJob(document.source.value, section));
    lists.responsibilities.push(...items.map((block) => factOf(document.source.value, block)));
  }
  if (lists.jobBenefits.length === 0) lists.jobBenefits.push(...benefitsInProse(document));
  return lists;
}

/** The marked items; else the paragraphs, where they are several short ones: a list that lost its marks. */
function itemsOf(blocks: readonly Block[]): Block[] {
  const items = blocks.filter((block) => block.kind === 'item');
  if (items.length > 0) return items;
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const isIndented = ({ start, text }: Block) => text.start - start > 1;
  // Where the first line is indented, the list ends with the indent.
  const listed = paragraphs[0] && isIndented(paragraphs[0]) ? paragraphs.filter(isIndented) : paragraphs;
  const isProse = listed.some(({ text }) => text.end - text.start > longestItem);
  return listed.length > 1 && !isProse ? listed : [];
}

function factOf(value: string, block: Block): Fact<string> {
  return { value: slice(value, block.text), basis: 'stated', position: block.text };
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

/** The notices that a posting carries, each at the first place that gives it. */
export function readNotices(document: SourceDocument): Fact<Notice>[] {
  const found = new Map<Notice, Fact<Notice>>();
  for (const statement of statements(document)) {
    for (const notice of noticesIn(statement)) {
      if (!found.has(notice)) found.set(notice, { value: notice, basis: 'stated', position: statement.block.text });
    }
  }
  return [...found.values()];
}

function noticesIn({ words, role }: Statement): Notice[] {
  const headed = noticeRoles[role];
  return [
    ...(headed ? [headed] : []),
    ...[...noticeForms, ...noticesElsewhere].filter(({ pattern }) => pattern.test(words)).map(({ notice }) => notice),
  ];
}
