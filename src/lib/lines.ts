/** Where each line of a text begins, as offsets. A line ends with `\n`, `\r\n` or `\r`; the last one may end with nothing. */
export function lineStarts(value: string): number[] {
  const starts = [0];
  for (const ending of value.matchAll(/\r\n|\n|\r/g)) starts.push(ending.index + ending[0].length);
  return starts;
}

/** How many lines a reader counts: nothing after the last line break is no line. */
export function lineCount(value: string, starts = lineStarts(value)): number {
  return starts.at(-1) === value.length ? starts.length - 1 : starts.length;
}

/** The 1-based line that holds an offset: the last one that begins at or before it. By binary search. */
export function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
