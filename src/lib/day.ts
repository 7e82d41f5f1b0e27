const months = 'January February March April May June July August September October November December'.split(' ');

/** `22 October 2025` out of `2025-10-22`, as every page writes days. */
export function dayInWords(date: string): string {
  const [year, month = '', day] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}
