/** What a process used. */
export interface Usage {
  /** From its start to its end. */
  readonly seconds: number;
  /** Of all cores together, in the process and for it. */
  readonly processorSeconds: number;
  /** The most memory that was resident at once. */
  readonly megabytes: number;
}

export type Budget = Pick<Usage, 'seconds' | 'megabytes'>;

export interface Row {
  readonly name: string;
  readonly usage: Usage;
  readonly budget?: Budget;
}

const widths = [34, 10, 12, 10] as const;

/** Rows as a table for people: name, seconds, processor seconds, megabytes, budget; what is over its budget says so. */
export function formatTable(rows: readonly Row[]): string {
  return [line(['', 'wall', 'processor', 'peak', 'budget']), ...rows.map(rowLine)].join('\n');
}

function rowLine({ name, usage, budget }: Row): string {
  const { seconds, processorSeconds, megabytes } = usage;
  const isOver = budget && (seconds > budget.seconds || megabytes > budget.megabytes);
  const allowed = budget ? `${budget.seconds} s, ${budget.megabytes} MB${isOver ? '  OVER' : ''}` : '';
  const figures = [`${seconds.toFixed(2)} s`, `${processorSeconds.toFixed(2)} s`, `${Math.round(megabytes)} MB`];
  return line([name, ...figures, allowed]);
}

function line([name = '', ...cells]: readonly string[]): string {
  const figures = cells.slice(0, 3).map((cell, index) => cell.padStart(widths[index + 1] ?? 0));
  return `${name.padEnd(widths[0])}${figures.join('')}   ${cells[3] ?? ''}`.trimEnd();
}

/** The middle one of some figures. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
