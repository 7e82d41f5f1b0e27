import type { CoreValue, Guide, InterviewStage, Question } from '../hub-record.ts';
import { headingRole } from '../knowledge/headings.ts';
import { noValue } from '../knowledge/stage-words.ts';
import { slice } from '../position.ts';
import { shownWords } from '../shown-words.ts';
import type { Fact, Section, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';
import { stageSections } from './stages.ts';
import { sentences, shift, statements } from './text.ts';
import { titleOfFile } from './title-of-file.ts';

/** `“Why this harbour?”`, `"Tell me about yourself."`: quoted words that begin with a capital. */
const quoted = /["“](?<words>\p{Lu}[^"“”]{3,160}?)[,.]?["”]/gu;
const asksSomething = /\b(?:questions?|ask(?:s|ed)?|prompts?)\b/iu;
const notAsked = /\b(?:rather than|instead of|not|no|never)\b[^"“]{0,30}$/iu;

/** Reads a guide: its stages, values and headed questions as sections, and what interviewers ask as quotations. */
export function extractGuide(document: SourceDocument): Guide {
  const sections = walk(document.root).slice(1);
  const read = (section: Section) => section.heading?.keeperRole === undefined;
  const staged = new Set(stageSections(document).filter(read));
  const steps = sections.filter((section) => section.role === 'stage' || staged.has(section));
  const below = new Set(valueSections(document, sections).filter(read));
  // A section is one thing: a step under "Our values" is a step, a question among the steps is the step it heads.
  const values = sections.filter(
    (section) => section.role === 'value' || (below.has(section) && !steps.includes(section)),
  );
  const taken = new Set([...steps, ...values]);
  const asking = new Set(questionsOf(document, sections).filter((section) => read(section) && !taken.has(section)));
  const questions = sections.filter((section) => section.role === 'question' || asking.has(section));
  return {
    kind: 'guide',
    document,
    title: document.title ?? titleOfFile(document.source),
    stages: steps.map(
      (section, index): InterviewStage => ({
        ordinal: ordinalOf(section, index),
        name: nameOf(document, section),
        section,
      }),
    ),
    values: values.map((section): CoreValue => ({ name: nameOf(document, section), section })),
    questions: questions.map((section): Question => ({ name: nameOf(document, section), section })),
    prompts: promptsOf(document),
  };
}

/** What stands below a heading of values; a page of that name may head its own list. */
function valueSections(document: SourceDocument, sections: readonly Section[]): Section[] {
  const isHead = ({ role, sections: children }: Section) => role === 'values' && children.length > 1;
  const headed = sections.filter(isHead);
  const { root, title } = document;
  const ofPage = root.role === 'other' ? headingRole(title?.value ?? '') : root.role;
  const heads = headed.length === 0 && ofPage === 'values' && root.sections.length > 1 ? [root] : headed;
  return heads
    .flatMap(({ sections: children }) => children)
    .filter((section) => !noValue.test(nameOf(document, section).value));
}

function ordinalOf({ heading }: Section, index: number): number {
  // A guide may count from nought; a place in a row begins with one.
  return Number(heading?.number ?? 0) || index + 1;
}

function nameOf({ source }: SourceDocument, { heading }: Section): Fact<string> {
  const position = heading?.title ?? heading?.text ?? { start: 0, end: 0 };
  return { value: shownWords(source, position), basis: 'stated', position };
}

/** Headings that ask, where text answers them: all under a section of questions, elsewhere those without number and sub-sections. */
function questionsOf({ source }: SourceDocument, sections: readonly Section[]): Section[] {
  const underQuestions = new Set(
    sections.filter(({ role }) => role === 'questions').flatMap(({ sections: below }) => below.flatMap(walk)),
  );
  return sections.filter((section) => {
    const { heading, blocks } = section;
    if (!heading || blocks.length === 0 || section.sections.length > 0) return false;
    const isAsking = slice(source.value, heading.title ?? heading.text).endsWith('?');
    return underQuestions.has(section)
      ? isAsking || heading.number === undefined
      : isAsking && heading.number === undefined;
  });
}

function promptsOf(document: SourceDocument): Fact<string>[] {
  return statements(document).flatMap(({ block, words }) =>
    sentencesWithQuotes(words).flatMap((sentence) => {
      if (!asksSomething.test(sentence.words)) return [];
      const matches = [...sentence.words.matchAll(quoted)].filter(
        (match) => !notAsked.test(sentence.words.slice(0, match.index)),
      );
      return matches.map((match): Fact<string> => {
        const text = match.groups?.['words'] ?? '';
        const start = sentence.start + match.index + match[0].indexOf(text);
        return { value: text, basis: 'stated', position: shift({ start, end: start + text.length }, block.text.start) };
      });
    }),
  );
}

/** Sentences, joined where a quotation's own full stop cut one in two. */
function sentencesWithQuotes(words: string): ReturnType<typeof sentences> {
  const joined: ReturnType<typeof sentences>[number][] = [];
  for (const part of sentences(words)) {
    const last = joined.at(-1);
    const isCut = last !== undefined && /["”]$/u.test(last.words) && /^["“]/u.test(part.words);
    if (isCut)
      joined[joined.length - 1] = { start: last.start, end: part.end, words: words.slice(last.start, part.end) };
    else joined.push(part);
  }
  return joined;
}
