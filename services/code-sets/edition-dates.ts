import { dateSchema } from '../contract/note';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/**
 * First day of an edition by its name: a federal fiscal year begins in the October before it (`FY2027`), an update within
 * one on the first of its month (`FY2026-April`), a quarter with its first month (`2025Q4`). Null for other names.
 */
export function firstDayOf(edition: string): string | null {
  const [, fiscal, month] = /^FY(\d{4})(?:-([A-Za-z]+))?$/.exec(edition) ?? [];
  if (fiscal !== undefined) {
    if (month === undefined) return `${Number(fiscal) - 1}-10-01`;
    const at = MONTHS.indexOf(month.toLowerCase());
    if (at < 0) return null;
    // Fiscal year 2026 has its October in 2025.
    return `${at >= 9 ? Number(fiscal) - 1 : fiscal}-${String(at + 1).padStart(2, '0')}-01`;
  }
  const [, year, quarter] = /^(\d{4})Q([1-4])$/.exec(edition) ?? [];
  return year === undefined ? null : `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

/** Whether `text` may name an edition: it becomes part of a file name, and of what is typed in commands. */
export function isEditionName(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/.test(text);
}

export function isDate(text: string): boolean {
  return dateSchema.safeParse(text).success;
}
