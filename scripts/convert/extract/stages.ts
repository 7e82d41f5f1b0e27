import { headingRole } from '../knowledge/headings.ts';
import { noStage, stageWord } from '../knowledge/stage-words.ts';
import { slice } from '../position.ts';
import type { Section, SourceDocument } from '../types.ts';
import { walk } from '../walk.ts';

/** A page whose title names a process has that many stages among its sections; a section with that heading has two. */
const fewestOfPage = 3;
const fewest = 2;

/** The sections that are stages: the numbered steps; else what stands below or, numbered, behind the heading of a process. */
export function stageSections(document: SourceDocument): Section[] {
  const { root, title } = document;
  const sections = walk(root).slice(1);
  const steps = sections.filter(({ heading }) => heading?.isStep);
  if (steps.length > 0) return steps;
  const headed = [root, ...sections].flatMap((parent) =>
    parent.sections.flatMap((section, index) => {
      if (section.role !== 'process') return [];
      const below = stagesAmong(document, section.sections, fewest);
      return below.length > 0 ? below : numberedFrom(document, parent.sections.slice(index + 1));
    }),
  );
  if (headed.length > 0) return headed;
  const isProcess = root.role === 'process' || headingRole(title?.value ?? '') === 'process';
  return isProcess ? stagesAmong(document, root.sections, fewestOfPage) : [];
}

/** From the first section that names a stage to the last that does, without advice and questions among them. */
function stagesAmong({ source }: SourceDocument, sections: readonly Section[], least: number): Section[] {
  const nameOf = ({ heading }: Section) => (heading ? slice(source.value, heading.title ?? heading.text) : '');
  const possible = sections.filter((section) => !noStage.test(nameOf(section)));
  const isNamed = (section: Section) => stageWord.test(nameOf(section));
  const named = possible.filter(isNamed);
  if (named.length < least) return [];
  return possible.slice(possible.findIndex(isNamed), possible.findLastIndex(isNamed) + 1);
}

/** `1. Application`, `2. Talk`: siblings that count up from one behind the heading of the process. */
function numberedFrom(document: SourceDocument, siblings: readonly Section[]): Section[] {
  const end = siblings.findIndex(({ heading }, index) => heading?.number !== String(index + 1));
  const counted = siblings.slice(0, end < 0 ? siblings.length : end);
  const named = stagesAmong(document, counted, fewest);
  return named.length > 0 ? counted : [];
}
