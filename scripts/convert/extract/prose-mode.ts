import { findWorkMode } from '../find/workplace.ts';
import type { PropertyReading, SectionRole } from '../types.ts';
import { type Statement, sentences } from './text.ts';
import { workModeTexts } from './work-mode-texts.ts';

/** Where a way of work is what one does, has done or gets now and then, or how everybody of the company works. */
const others = new Set<SectionRole>([
  'responsibilities',
  'minimum',
  'preferred',
  'qualifications',
  'traits',
  'benefits',
  'company',
  'team',
  'why-join',
  'inclusion',
  'process',
]);
/** `This role`, `The post will be`, `This is a`: the sentence speaks of the job itself. */
const ofTheJob =
  /(?<!\p{L})(?:th(?:is|e) (?:role|position|job|post|vacancy|internship|placement|opportunity)|this is an?)(?!\p{L})/iu;
/** Characters between what a sentence speaks of and the way of work. */
const reach = 60;
/** `The role can be remote`, `remote for the first month`: the way of work is left open, or ends. */
const open =
  /(?<!\p{L})(?:can|could|may|might|if|until|option(?:al|s)?|possib\p{L}+|interviews?|onboarding|at first|initially|for the first)(?!\p{L})/iu;

/** The way of work that a sentence about the job states: `This role is remote`. The first that does. */
export function readModeInProse(own: readonly Statement[]): PropertyReading[] {
  const said = own.filter(({ role }) => !others.has(role));
  return said
    .flatMap(({ block, words }) =>
      sentences(words).flatMap((sentence) => modeOf(sentence.words, block.text.start + sentence.start)),
    )
    .slice(0, 1);
}

function modeOf(sentence: string, by: number): PropertyReading[] {
  const subject = ofTheJob.exec(sentence);
  const found = subject && !open.test(sentence) ? findWorkMode(sentence) : undefined;
  if (!subject || !found || found.end <= subject.index || found.start - subject.index > reach) return [];
  const [text, value] = workModeTexts[found.value];
  const position = { start: by + found.start, end: by + found.end };
  return [{ property: 'jobLocationType', text, value, basis: 'stated', position }];
}
