import { noticesElsewhere } from '../knowledge/prose-cues.ts';
import type { Fact, Notice, SectionRole, SourceDocument } from '../types.ts';
import { type Statement, statements } from './text.ts';

const noticeRoles: Partial<Record<SectionRole, Notice>> = {
  inclusion: 'equal-opportunity',
  accommodation: 'accommodation',
  'fair-chance': 'legal',
  privacy: 'legal',
};
/** Notices in the middle of other text, where no heading announces them. */
const noticeForms: readonly { readonly notice: Notice; readonly patterns: readonly RegExp[] }[] = [
  ...noticesElsewhere,
  {
    notice: 'equal-opportunity',
    patterns: [
      /\b(?:equal[- ](?:employment[- ])?opportunit(?:y|ies)|\b(?:eeo|eoe)\b|without regard to|regardless of (?:race|gender|age|their|your|background)|(?:inclusive|diverse) (?:space|workplace|workforce|employer|organi[sz]ation|team)|employment equity|disability confident)\b/iu,
      /\b(?:do(?:es)? not|do not tolerate|never|free from|any kind of) discriminat\w+/iu,
      /\b(?:welcom\w+|encourag\w+|celebrat\w+|invit\w+)\b[^.]{0,40}\b(?:applications? (?:from|irrespective)|applicants from|difference|diversity|people (?:from|of) all|everyone|(?:all|any) backgrounds?)\b/iu,
      /\b(?:commit(?:ted|ment) to|values?|promotes?|embraces?|strives? for)\b[^.]{0,50}\b(?:diversity|equality|equal|inclusion|inclusive)\b/iu,
      /\b(?:applications?|candidates) from (?:women|disabled people|first nations|under-?represented|all sections|people of)\b/iu,
      /\b(?:all|any) (?:\w+, )*(?:genders?|backgrounds?|ages|origins|identities|qualified (?:people|persons|candidates|applicants|individuals))\b[^.]{0,60}\b(?:welcome|encouraged|considered)\b/iu,
    ],
  },
  {
    notice: 'accommodation',
    patterns: [
      /\b(?:reasonable (?:accommodations?|adjustments?)|(?:require|need|request)\w*\s(?:an? |any )?(?:accommodations?|adjustments?)|(?:accommodations?|adjustments?) (?:is|are|will be|can be) (?:available|provided|made|offered)|any (?:accommodations?|adjustments?)(?! of holidays))\b/iu,
    ],
  },
  {
    notice: 'legal',
    patterns: [
      /\b(?:fair chance|criminal (?:histor(?:y|ies)|records?|background)|arrest or conviction|background (?:checks?|investigation|screening)|privacy (?:policy|notice)|e-verify|human rights (?:code|act)|processing of your personal data|personal data (?:collected|will be)|drug (?:test|screen)\w*)\b/iu,
      /\b(?:dbs|disclosure and barring|police (?:check|vetting|clearance)|garda vetting|right[- ]to[- ]work checks?|legal right to work|rehabilitation of offenders|security clearance|baseline (?:security )?clearance|safeguarding and promoting|commit\w+ to safeguarding)\b/iu,
    ],
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
    ...noticeForms
      .filter(({ patterns }) => patterns.some((pattern) => pattern.test(words)))
      .map(({ notice }) => notice),
  ];
}

/** `You must pass a background check`: a demand of this job, in a list of demands. */
const demand = /^(?:you|must|able|ability|willing\w*|pass|hold)\b/iu;

/** Whether a paragraph is a notice of the employer's, wherever it stands. */
export function isNotice(words: string): boolean {
  return !demand.test(words) && noticeForms.some(({ patterns }) => patterns.some((pattern) => pattern.test(words)));
}
