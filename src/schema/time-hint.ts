const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** What is wrong with a refused time, where that is plain. */
export function timeHint(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.includes('/')) return 'both ends have to be times, and the first the earlier one';
  const [, year, month, day] = DATE.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12) return 'months go from 01 to 12: write year-month-day';
  const days = daysIn(year, month);
  return day < 1 || day > days ? `month ${month} of ${year} has ${days} days` : undefined;
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
