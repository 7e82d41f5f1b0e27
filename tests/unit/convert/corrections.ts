import assert from 'node:assert/strict';
import { extract } from '../../../scripts/convert/extract/extract.ts';
import { factsOf } from '../../../scripts/convert/link/facts.ts';
import { documentOf } from './harbour.ts';

/** A posting whose facts the cases correct. */
export const value =
  'Harbour Clerk\n\nPosted On: 22 October 2025\nExpiry Date: 1 November 2025\nSalary: $20 an hour\nReports to: The harbour master\nJob type: Internship, 12 weeks\n\nBenefits\n- The internship lasts 3 months.\n- We meet on the last day of March.\n';

/** The facts of a posting as `id: reading ] reading (basis)`, with what an edited one stands for, and the rules of the messages. */
export function corrected(facts: object): { facts: string[]; out: string[]; rules: string[] } {
  const { value: record, messages } = extract(documentOf(value, { kind: 'job-posting', facts }));
  assert(record.kind === 'job-posting');
  const shown = factsOf(record).map(({ fact: { id, readings, disagreement } }) => {
    const said = readings.map(({ text, basis, instead = [], owns }) =>
      basis === 'edited'
        ? `⟨${text}⟩ for ${instead.map((each) => each.text).join(' and ') || 'nothing'}, ${owns.length} lines`
        : text,
    );
    return `${id}: ${said.join(' ] ')}${disagreement === undefined ? '' : ' †'}`;
  });
  const out = record.document.omissions.filter(({ reason }) => reason === 'keeper');
  return {
    facts: shown,
    out: out.map(({ start, end }) => value.slice(start, end)),
    rules: messages.map(({ ruleId, severity }) => `${severity} ${ruleId}`),
  };
}
