import { labelProperty } from '../knowledge/labels.ts';
import type { Message, Result } from '../message.ts';
import { slice } from '../position.ts';
import { shownWords } from '../shown-words.ts';
import type { Block, Fact, Omission, Source, SourceDocument } from '../types.ts';
import { correctHeadings } from './correct-headings.ts';
import { findFurniture } from './furniture.ts';
import { hasStructure, kindOf } from './kind.ts';
import { leaveOut } from './leave-out.ts';
import { headingRoles, sectionTree } from './sections.ts';
import { splitValueItems } from './value-items.ts';

/** Finds out what a segmented source is, how its sections nest, what heads it, and what of it is page furniture. */
export function recognise(source: Source, segmented: readonly Block[]): Result<SourceDocument> {
  const { value, sidecar } = source;
  const headed = correctHeadings(source, segmented);
  const named = splitValueItems(value, headed.value, headingRoles(value, headed.value));
  const cut = leaveOut(source, named);
  const { blocks } = cut.value;
  const roles = headingRoles(value, blocks);
  const kind = sidecar.kind ?? kindOf(value, blocks, roles);
  const heading = titleHeading(blocks);
  const root = sectionTree(value, blocks, roles, kind, heading);
  const title = titleOf(source, heading, blocks);
  const document = {
    source,
    kind,
    blocks,
    root,
    omissions: omissionsOf(findFurniture(value, blocks, root, source.furniture), cut.value.omissions),
    ...(title ? { title } : {}),
  };
  const isFound = kind !== 'job-posting' || hasStructure(value, blocks, roles);
  const isUnknown = kind === 'other' && sidecar.kind === undefined;
  const unknown = [...(isUnknown ? [unrecognised(source)] : []), ...(isFound ? [] : [unstructured(source)])];
  return { value: document, messages: [...headed.messages, ...cut.messages, ...unknown] };
}

/** What the keeper leaves out has the keeper's reason, whatever else it looks like. */
function omissionsOf(furniture: readonly Omission[], kept: readonly Omission[]): Omission[] {
  const starts = new Set(kept.map(({ start }) => start));
  return [...furniture.filter(({ start }) => !starts.has(start)), ...kept].sort((a, b) => a.start - b.start);
}

/** The heading of the first level that stands alone at it, and has no number. */
function titleHeading(blocks: readonly Block[]): Block | undefined {
  const first = blocks.filter((block) => block.kind === 'heading' && block.depth === 1 && block.number === undefined);
  return first.length === 1 ? first[0] : undefined;
}

function titleOf(source: Source, heading: Block | undefined, blocks: readonly Block[]): Fact<string> | undefined {
  const { value, sidecar } = source;
  const position = heading ? { position: heading.text } : {};
  if (sidecar.title) return { value: sidecar.title, basis: 'edited', ...position };
  if (heading) return { value: shownWords(source, heading.title ?? heading.text), basis: 'stated', ...position };
  // Front matter names the page, a fact sheet the job.
  const label = blocks.findIndex(({ kind, text }) => kind === 'label' && labelProperty(slice(value, text)) === 'title');
  const of = blocks[label + 1];
  return label >= 0 && of?.kind === 'value'
    ? { value: slice(value, of.text), basis: 'stated', position: of.text }
    : undefined;
}

function unrecognised({ path }: Source): Message {
  return {
    ruleId: 'unrecognised-document',
    severity: 'error',
    path,
    reason: 'Unexpected document of no known kind, expected a job posting or a guide',
    note: 'It becomes a topic page with everything in it; set `kind` in its .yaml to one of the two, or to `other` where that is right.',
  };
}

function unstructured({ path }: Source): Message {
  return {
    ruleId: 'unrecognised-structure',
    severity: 'warning',
    path,
    reason: 'Unexpected posting without a heading for its duties, demands or benefits, expected one at least',
    note: 'Its page shows the whole text in its order, and lists none of them; check its facts against the document.',
  };
}
