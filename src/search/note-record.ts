import { collections, entryPage } from '../lib/routes.ts';
import { plain } from '../playbook/actions-csv.ts';
import type { PlaybookPage } from '../schemas/playbook/playbook.ts';
import type { SearchRecord } from './record.ts';

/** A page of the playbook is one record: its own headings get their anchors from the renderer. */
export function playbookRecord(id: string, data: Pick<PlaybookPage, 'title' | 'summary'>, body: string): SearchRecord {
  const paragraphs = body
    .split(/\n\s*\n/)
    .map((paragraph) => oneLine(paragraph.replaceAll(/\]\([^)]*\)/g, ' ').replaceAll(/[#*_`>|[\]-]+/g, ' ')));
  return {
    url: entryPage('playbook', id, 'title').slice(1),
    title: data.title,
    entry: collections.playbook.label,
    collection: 'playbook',
    kind: 'page',
    about: '',
    passages: [data.summary, ...paragraphs, ...fieldPassages(data)].filter(Boolean),
    answer: '',
    place: '',
    placeUrl: '',
  };
}

/** What a playbook page says in its fields, as paragraphs without marks: steps with their checks, decisions, actions. */
function fieldPassages(data: Partial<PlaybookPage>): string[] {
  const steps = 'steps' in data ? (data.steps ?? []) : [];
  const decisions = 'decisions' in data ? (data.decisions ?? []) : [];
  const said = [
    ...steps.flatMap((step) => [step.do, ...step.checks]),
    ...decisions.map(({ what }) => what),
    ...(data.actions ?? []).map(({ what }) => what),
  ];
  return said.map((words) => oneLine(plain(words)));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
