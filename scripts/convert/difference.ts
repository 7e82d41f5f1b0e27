import { structuredPatch } from 'diff';
import { splitDigest } from './digest.ts';

const mostLines = 20;
const width = 96;

/** A line of a difference: its number in the first text, where it stands there, its mark and its words. */
interface Line {
  readonly number: number | undefined;
  readonly mark: string;
  readonly text: string;
}

/**
 * What stands in a file and what would be written, as the lines of a frame: `12 - │ as it stands`, `   + │ as it would be`. One line
 * around each change, long lines cut to where they differ, twenty lines at most.
 */
export function differenceOf(text: string, wanted: string): string[] {
  const lines = linesOf(text, withDigestOf(text, wanted));
  const shown = lines.slice(0, lines.length > mostLines ? mostLines - 1 : mostLines);
  const margin = String(Math.max(...shown.map(({ number = 0 }) => number))).length;
  const rest = lines.length - shown.length;
  return [
    ...shown.map(({ number, mark, text: words }, index) => {
      const other = [shown[index - 1], shown[index + 1]].find((each) => isPair(mark, each?.mark));
      return `${String(number ?? '').padStart(margin)} ${mark} │ ${cut(words, other?.text)}`.trimEnd();
    }),
    ...(rest > 0 ? [`${' '.repeat(margin)}   │ … and ${rest} more lines`] : []),
  ];
}

/** An edit of the document changes the digest too; that line would tell a reader nothing. */
function withDigestOf(text: string, wanted: string): string {
  const [{ digest }, { digest: fresh }] = [splitDigest(text), splitDigest(wanted)];
  return digest === undefined || fresh === undefined ? wanted : wanted.replace(fresh, () => digest);
}

function linesOf(text: string, wanted: string): Line[] {
  const { hunks } = structuredPatch('', '', text, wanted, '', '', { context: 1 });
  return hunks.flatMap(({ oldStart, lines }) => {
    let next = oldStart;
    return lines
      .filter((line) => !line.startsWith('\\'))
      .map((line) => {
        const mark = line.slice(0, 1);
        const number = mark === '+' ? undefined : next;
        if (mark !== '+') next += 1;
        return { number, mark, text: line.slice(1) };
      });
  });
}

const isPair = (one: string, other: string | undefined) => `${one}${other}` === '-+' || `${one}${other}` === '+-';

/** A line as far as a terminal shows it; where it is paired with another, from a little before they differ. */
function cut(text: string, other: string | undefined): string {
  let same = 0;
  while (other !== undefined && same < text.length && text[same] === other[same]) same += 1;
  const from = same < width / 2 ? 0 : same - width / 4;
  return `${from > 0 ? '…' : ''}${text.slice(from, from + width)}`.toWellFormed();
}
