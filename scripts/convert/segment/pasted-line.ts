import { headingRole } from '../knowledge/headings.ts';
import { jobNoun } from '../knowledge/job-titles.ts';
import { labelProperty } from '../knowledge/labels.ts';

/** A label or heading in the middle of a line that holds a whole document. Offsets are the line's own. */
export interface PastedMark {
  readonly kind: 'label' | 'heading';
  readonly start: number;
  /** Where what it speaks of begins, behind the colon. */
  readonly to: number;
}

/** Characters; in a shorter line a colon or two are a sentence's own. */
const shortestPage = 150;
/** Fewer known words before colons are no page. */
const fewestMarks = 3;
/** `Closing date for applications`: the most words that a label or heading has here. */
const mostWords = 6;
const longestTitle = 100;
const small = new Set(
  "and or of the for to you you'll your we will do doing us our offer need have bring get apply it about on at a in what is who are role job".split(
    ' ',
  ),
);

/** `Clerk Location: Leeds Salary: £12 Duties: - Count`: the labels and headings of a page that was pasted on one line; none for prose. */
export function findPastedMarks(line: string): PastedMark[] {
  if (line.length < shortestPage) return [];
  const found: PastedMark[] = [];
  for (const match of line.matchAll(/\s?:\s+(?=\S)/gu)) {
    const after = found.at(-1)?.to ?? 0;
    const needsValue = found.at(-1)?.kind === 'label';
    const mark = markBefore(line.slice(after, match.index), after, needsValue);
    if (mark) found.push({ ...mark, to: match.index + match[0].length });
  }
  return found.length < fewestMarks ? [] : found;
}

/** The longest known label or heading at the end of `before` that leaves the label above it a value. */
function markBefore(before: string, offset: number, needsValue: boolean): Omit<PastedMark, 'to'> | undefined {
  const starts = [...before.matchAll(/(?<!\S)\S/gu)].slice(-mostWords);
  for (const { index } of starts) {
    const words = before.slice(index);
    if (!isNamed(words) || (needsValue && before.slice(0, index).trim() === '')) continue;
    if (labelProperty(words) !== undefined) return { kind: 'label', start: offset + index };
    if (headingRole(words) !== undefined) return { kind: 'heading', start: offset + index };
  }
  return undefined;
}

/** Words in capitals, with the small words of headings between them. */
function isNamed(words: string): boolean {
  return (
    /^\p{Lu}/u.test(words) &&
    words.split(/\s+/u).every((word) => /^[\p{Lu}&]/u.test(word) || small.has(word.toLowerCase()))
  );
}

/** Whether what stands before the first mark of a pasted page is its title. */
export function isPastedTitle(words: string): boolean {
  return words.length <= longestTitle && jobNoun.test(words) && !/[.!?]\s/u.test(words);
}
