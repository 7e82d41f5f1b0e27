import { properties } from '../convert/knowledge/properties.ts';
import { lineStarts, pointAt, slice } from '../convert/position.ts';
import { conclusionLine, conclusionsOf } from '../convert/report/conclusions.ts';
import { gapWords } from '../convert/report/document.ts';
import { leftOutLines, leftOutOf } from '../convert/report/left-out.ts';
import { printable, quoted } from '../convert/report/printable.ts';
import { isTitleConcluded, titleOrigin } from '../convert/report/title.ts';
import { type DocumentView, offsetsOf } from '../convert/report/views.ts';
import { walk } from '../convert/walk.ts';

/** A line of a document's .yaml that would correct what was read: a field, or a key inside of one. */
export interface Correction {
  readonly field: 'title' | 'kind' | 'facts' | 'sections';
  readonly key?: string;
  readonly value: string;
}

/** One thing to look at in a new document, and what would correct it. */
export interface Check {
  readonly text: string;
  readonly corrections: readonly Correction[];
}

/** So many headings that are not known are listed. */
const mostHeadings = 6;
/** Stands for what only the keeper knows. */
const unknown = '…';

/** What a person should look at after adding a document: what rules concluded, did not find, did not know, or left out. */
export function checksOf(view: DocumentView): Check[] {
  return [
    ...titleCheck(view),
    ...kindCheck(view),
    ...conclusionsOf(view).map((conclusion) => ({
      text: conclusionLine(conclusion),
      corrections: [{ field: 'facts' as const, key: conclusion.id, value: conclusion.text }],
    })),
    ...labelChecks(view),
    ...headingChecks(view),
    ...gapChecks(view),
    ...leftOutChecks(view),
  ];
}

function titleCheck(view: DocumentView): Check[] {
  const { title } = view.source;
  const text = `The title ${quoted(title, 120)} was ${titleOrigin(view).replace(/: check it$/u, '')}.`;
  return isTitleConcluded(view) ? [{ text, corrections: [{ field: 'title', value: printable(title) }] }] : [];
}

function kindCheck({ source: { kind } }: DocumentView): Check[] {
  const text = 'It was recognised neither as a job posting nor as a guide: it is one page with everything in it.';
  return kind === 'other' ? [{ text, corrections: [{ field: 'kind', value: 'job-posting' }] }] : [];
}

/** Labels of a sheet that no table knows: they are shown as they are printed. */
function labelChecks({ facts, source: { value } }: DocumentView): Check[] {
  const starts = lineStarts(value);
  const others = facts.filter(({ property }) => property === 'additionalProperty');
  return others.map(({ label, readings: [first] }) => {
    const line = first?.from === undefined ? '' : ` (line ${pointAt(starts, offsetsOf(first.from).start).line})`;
    const what = `The label ${quoted(label)}${line} is not known: it is shown as it stands.`;
    return {
      text: `${what} If it is a fact under another name, set that one to ${quoted(first?.text ?? '')}.`,
      corrections: [],
    };
  });
}

/** Headings of a posting that no table knows: their text is shown in a section of its own, in no list. */
function headingChecks({ record, source: { value } }: DocumentView): Check[] {
  if (record.kind !== 'job-posting') return [];
  const starts = lineStarts(value);
  const sections = walk(record.document.root).filter(({ role, level }) => role === 'other' && level === 1);
  return sections.slice(0, mostHeadings).flatMap(({ heading }) => {
    if (!heading) return [];
    const title = printable(slice(value, heading.title ?? heading.text));
    const line = pointAt(starts, heading.text.start).line;
    const text = `The heading ${quoted(title)} (line ${line}) is not known: what stands below it is in no list.`;
    return [{ text, corrections: [{ field: 'sections', key: title, value: 'responsibilities' }] }];
  });
}

function gapChecks(view: DocumentView): Check[] {
  if (view.gaps.length === 0) return [];
  const ids = view.gaps.flatMap(({ property }) => properties.find((row) => row.property === property)?.id ?? []);
  const text = `Not found: ${gapWords(view)}. The document may say one of these in words that were not understood.`;
  return [{ text, corrections: [...new Set(ids)].map((key) => ({ field: 'facts', key, value: unknown })) }];
}

function leftOutChecks({ source }: DocumentView): Check[] {
  return leftOutLines(leftOutOf(source), Number.POSITIVE_INFINITY).map((line) => ({
    text: `Left out ${line}. No line of a .yaml brings words back: if some belong to the document, tell who looks after the converter.`,
    corrections: [],
  }));
}
