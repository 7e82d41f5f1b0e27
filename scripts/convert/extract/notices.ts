import type { Notice } from '../hub-record.ts';
import type { Fact, SectionRole, SourceDocument } from '../types.ts';
import { type Statement, statements } from './text.ts';

const noticeRoles: Partial<Record<SectionRole, Notice>> = {
  inclusion: 'equal-opportunity',
  accommodation: 'accommodation',
  'fair-chance': 'legal',
  privacy: 'legal',
};
/** Notices in the middle of other text, where no heading announces them. */
const noticeForms: readonly { notice: Notice; pattern: RegExp }[] = [
  {
    notice: 'equal-opportunity',
    pattern:
      /\b(?:equal[- ](?:employment[- ])?opportunit(?:y|ies)|without regard to|regardless of (?:race|gender|age|their)|(?:inclusive|diverse) (?:space|workplace|workforce)|employment equity|do not tolerate discrimination)\b/iu,
  },
  {
    notice: 'accommodation',
    pattern:
      /\b(?:reasonable (?:accommodations?|adjustments?)|(?:require|need|request)\w*\s(?:an? )?(?:accommodations?|adjustments?))\b/iu,
  },
  {
    notice: 'legal',
    pattern:
      /\b(?:fair chance|criminal (?:histor(?:y|ies)|records?)|arrest or conviction|background checks?|privacy (?:policy|notice)|e-verify|human rights (?:code|act)|processing of your personal data)\b/iu,
  },
];

/** The notices that a posting carries, each at the first place that gives it. */
export function readNotices(document: SourceDocument): Fact<Notice>[] {
  const found = new Map<Notice, Fact<Notice>>();
  for (const statement of statements(document)) {
    for (const notice of noticesIn(statement)) {
      if (!found.has(notice)) found.set(notice, { value: notice, basis: 'stated', position: statement.block.text });
    }
  }
  return [...found.values()];
}

function noticesIn({ words, role }: Statement): Notice[] {
  const headed = noticeRoles[role];
  return [
    ...(headed ? [headed] : []),
    ...noticeForms.filter(({ pattern }) => pattern.test(words)).map(({ notice }) => notice),
  ];
}

/** Whether a paragraph is a notice of the employer's, wherever it stands. */
export function isNotice(words: string): boolean {
  return noticeForms.some(({ pattern }) => pattern.test(words));
}
