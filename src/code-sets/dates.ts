/** The day that no date is later than, in the form that `dayOf` gives. */
export const LAST_DAY = 99_991_231;

/** `2026-10-01` as 20261001, which compares as days do. Throws RangeError when `date` is not YYYY-MM-DD. */
export function dayOf(date: string): number {
  let day = 0;
  for (let at = 0; at < 10; at++) {
    const unit = date.charCodeAt(at);
    if (at === 4 || at === 7) {
      if (unit !== 45) throw new RangeError('a date is written YYYY-MM-DD');
      continue;
    }
    if (!(unit >= 48 && unit <= 57)) throw new RangeError('a date is written YYYY-MM-DD');
    day = day * 10 + unit - 48;
  }
  if (date.length !== 10) throw new RangeError('a date is written YYYY-MM-DD');
  return day;
}

/** 20261001 as `2026-10-01`. */
export function dateOf(day: number): string {
  const digits = String(day).padStart(8, '0');
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** The day before, across months and years. */
export function dayBefore(day: number): number {
  return shifted(day, -1);
}

/** The day after, across months and years. */
export function dayAfter(day: number): number {
  return shifted(day, 1);
}

function shifted(day: number, by: number): number {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, (day % 100) + by);
  return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}
