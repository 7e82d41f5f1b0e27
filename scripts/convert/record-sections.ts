import type { Question } from './hub-record.ts';
import { slice } from './position.ts';
import type { Fact, Section, SourceDocument } from './types.ts';
import { walk } from './walk.ts';

/** A heading of a guide as the records carry it. */
interface Heading {
  readonly title: Fact<string>;
  readonly level: number;
  readonly number?: string;
}

/** The headings of a guide that are no questions; of a page with text and no other heading, its title. */
export function headingsOf(document: SourceDocument, title: Fact<string>, questions: readonly Question[]): Heading[] {
  const asked = new Set(questions.map(({ section }) => section));
  const sections = walk(document.root).filter(
    (section) => section.heading && !asked.has(section) && !isRunIn(document, section),
  );
  const { blocks, root } = document;
  const isHeading = blocks.some(({ kind, text }) => kind === 'heading' && text.start === title.position?.start);
  const isOnly = sections.length === 0 && questions.length === 0 && root.blocks.length > 0;
  if (isHeading && isOnly) return [{ title, level: 1 }];
  return sections.map(({ heading, level }) => ({
    title: headingFact(document, heading),
    level: level + 1,
    ...(heading?.number !== undefined && !heading.isStep ? { number: heading.number } : {}),
  }));
}

/** A name at the head of its own sentence is no heading of the page. */
function isRunIn({ source }: SourceDocument, { heading }: Section): boolean {
  return heading?.depth === 6 && !slice(source.value, heading.text).startsWith('#');
}

/** The heading as a person would name it: a step keeps its `Step 2:`, a numbered section leaves its number out. */
function headingFact(
  { source }: SourceDocument,
  heading:
    | { text: { start: number; end: number }; title?: { start: number; end: number }; isStep?: boolean }
    | undefined,
): Fact<string> {
  const position = heading?.title ?? heading?.text ?? { start: 0, end: 0 };
  const marks = heading?.isStep
    ? (/^(?:[#*_\s]|\d{1,2}[.)]\s)*/u.exec(source.value.slice(heading.text.start))?.[0].length ?? 0)
    : 0;
  const start = heading?.isStep ? heading.text.start + marks : position.start;
  return { value: source.value.slice(start, position.end), basis: 'stated', position: { start, end: position.end } };
}
