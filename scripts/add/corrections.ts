import { stringify } from 'yaml';
import { padded, visible } from '../convert/report/printable.ts';
import type { Check, Correction } from './checks.ts';

/** What else a field takes, told beside its first line. */
const hints: Readonly<Partial<Record<Correction['field'], string>>> = {
  kind: 'or guide, or other',
  sections: 'or minimum, benefits, …',
};
const order: readonly Correction['field'][] = ['title', 'kind', 'facts', 'sections'];
/** The column at which the numbers of the checks stand. */
const commentColumn = 36;

/**
 * The lines of a .yaml that would correct what the checks name, as one block: a key that stood twice would be an error. Each line says in a
 * comment which check it belongs to.
 */
export function correctionLines(checks: readonly Check[]): string[] {
  const all = checks.flatMap(({ corrections }, index) =>
    corrections.map((correction) => ({ ...correction, number: index + 1 })),
  );
  return order.flatMap((field) => {
    const own = all.filter((each) => each.field === field);
    const lines = own.map(({ key, value, number }, index) => {
      const line = stringify({ [key ?? field]: value }, { lineWidth: 0 }).trimEnd();
      const hint = index === 0 && hints[field] !== undefined ? `, ${hints[field]}` : '';
      return `${padded(visible(key === undefined ? line : `  ${line}`), commentColumn)}  # ${number}${hint}`;
    });
    return own.some(({ key }) => key !== undefined) ? [`${field}:`, ...lines] : lines;
  });
}
