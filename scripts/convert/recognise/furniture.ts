import { copyrightLine, isPromotion, navigation } from '../knowledge/furniture.ts';
import { normaliseHeading } from '../knowledge/headings.ts';
import { slice } from '../position.ts';
import type { Block, Omission, OmissionReason, Position, Section, SectionRole } from '../types.ts';
import { walk } from '../walk.ts';

/** Sections whose items are duties, demands and gifts: an imperative there speaks to the one who is hired. */
const listRoles = new Set<SectionRole>([
  'responsibilities',
  'qualifications',
  'minimum',
  'preferred',
  'traits',
  'benefits',
]);
/** A banner is at most this many blocks; a copyright line further down is a page's foot. */
const bannerHeight = 6;

/**
 * What of a document is no statement of it: marks, tables of contents, links elsewhere, advertising, empty containers. Marks inside
 * `around` are what the document's page had around it.
 */
export function findFurniture(value: string, blocks: readonly Block[], root: Section, around?: Position): Omission[] {
  const isAround = ({ start }: Block) => around !== undefined && start >= around.start && start < around.end;
  const marks = blocks
    .filter((block) => block.kind === 'mark')
    .map((block) => omit(block, isAround(block) ? 'navigation' : 'separator'));
  const containers = walk(root).flatMap((section) =>
    isEmptyContainer(section) && section.heading ? [omit(section.heading, 'navigation')] : [],
  );
  const headings = new Set(
    blocks
      .filter((block) => block.kind === 'heading')
      .map((block) => normaliseHeading(slice(value, block.title ?? block.text))),
  );
  const contents = [...bannerOf(value, root), ...contentsOf(value, root, headings)];
  const seen = new Set(contents.map(({ start }) => start));
  const lines = walk(root).flatMap((section) => wordsThatLeadAway(value, section, seen));
  return [...marks, ...containers, ...contents, ...lines].sort((a, b) => a.start - b.start);
}

function omit(block: Block, reason: OmissionReason): Omission {
  return { ...block.text, reason };
}

function isEmptyContainer(section: Section): boolean {
  return section.role === 'container' && section.blocks.length === 0 && section.sections.length === 0;
}

/** What stands above a copyright line at the top of a page is the page's banner, not the document. */
function bannerOf(value: string, root: Section): Omission[] {
  const foot = root.blocks.findIndex((block) => copyrightLine.test(slice(value, block.text)));
  const isAtTop = foot >= 0 && foot < bannerHeight && root.sections.length > 0;
  const above = isAtTop ? root.blocks.slice(0, foot) : [];
  return above.filter(({ kind }) => kind === 'paragraph' || kind === 'item').map((block) => omit(block, 'navigation'));
}

/** A list before the first heading, or under "Contents", most of whose items are headings further down; with the line that announces it. */
function contentsOf(value: string, root: Section, headings: ReadonlySet<string>): Omission[] {
  const sections = [root, ...root.sections.filter(({ role }) => role === 'contents')];
  return sections.flatMap(({ heading, blocks }) => {
    const items = blocks.filter((block) => block.kind === 'item');
    const known = items.filter((item) => isHeadingAgain(normaliseHeading(linkText(slice(value, item.text))), headings));
    if (items.length < 2 || known.length * 3 < items.length * 2) return [];
    const first = blocks.indexOf(items[0] as Block);
    const lead = blocks[first - 1];
    const announced = lead?.kind === 'paragraph' && slice(value, lead.text).endsWith(':') ? [lead] : [];
    return [...(heading ? [heading] : []), ...announced, ...known].map((block) => omit(block, 'navigation'));
  });
}

/** `[Pay](#pay)`: an item of a Markdown table of contents is its words. */
function linkText(words: string): string {
  return /^\[(?<text>.+)\]\(#[^)]*\)$/u.exec(words)?.groups?.['text'] ?? words;
}

function isHeadingAgain(item: string, headings: ReadonlySet<string>): boolean {
  return headings.has(item) || [...headings].some((heading) => heading.startsWith(item) && item.length > 8);
}

function wordsThatLeadAway(value: string, section: Section, seen: ReadonlySet<number>): Omission[] {
  const omissions: Omission[] = [];
  let isPromotedList = false;
  for (const block of section.blocks.filter(({ text }) => !seen.has(text.start))) {
    const words = slice(value, block.text).replaceAll(/\s+/gu, ' ');
    const isDuty = listRoles.has(section.role) && block.kind === 'item';
    const own = furnitureReason(block, words, isDuty);
    const reason: OmissionReason | undefined = block.kind === 'item' && isPromotedList ? 'promotion' : own;
    if (reason) omissions.push(omit(block, reason));
    if (block.kind !== 'item') isPromotedList = reason === 'promotion' && words.endsWith(':');
  }
  return omissions;
}

function furnitureReason(block: Block, words: string, isDuty: boolean): OmissionReason | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'item') return undefined;
  if (navigation.some((pattern) => pattern.test(words))) return 'navigation';
  return isPromotion(words, isDuty) ? 'promotion' : undefined;
}
