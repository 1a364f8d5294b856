const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = new RegExp(`(?<![a-z])(${MONTHS.join('|')})[a-z]*(?![a-z])`, 'i');
const YEAR = /(?<!\d)(20\d\d)(?!\d)/;

/**
 * Fiscal-year edition that the name of an ICD-10 file tells: `icd10cm-order-2027.txt` is `FY2027`, one of an update in April
 * `FY2027-April`. `year` is what the content says, and counts more. Null when neither says a year.
 */
export function fiscalEdition(file: string, year: string | null): string | null {
  for (const part of partsOf(file)) {
    const named = YEAR.exec(part)?.[1] ?? shortYear(part);
    if (year === null && named === null) continue;
    const update = /(?<![a-z])(jan(?:uary)?|apr(?:il)?)(?![a-z])/i.exec(part)?.[1];
    const month = update === undefined ? '' : `-${/^jan/i.test(update) ? 'January' : 'April'}`;
    return `FY${year ?? named}${month}`;
  }
  return year === null ? null : `FY${year}`;
}

/**
 * Quarter that the name of a HCPCS or NCCI file tells: `HCPC2027_OCT_ANWEB` and `..._Eff_10-01-2027` are `2027Q4`, as is
 * `AOC_V2027Q4`; PTP tables count their versions, `v333r0` being the fourth quarter of 2027. Null when it says none.
 */
export function quarterEdition(file: string): string | null {
  for (const part of partsOf(file)) {
    const [, versioned, quarter] = /(20\d\d)[-_ ]?Q([1-4])(?!\d)/i.exec(part) ?? [];
    if (versioned !== undefined) return `${versioned}Q${quarter}`;
    const [, month, since] = /(?<!\d)(\d{2})-\d{2}-(20\d\d)(?!\d)/.exec(part) ?? [];
    if (since !== undefined) return quarterOf(since, Number(month));
    const [, ptp, minor] = /(?<![a-z])v(\d{2})([0-3])r\d/i.exec(part) ?? [];
    if (ptp !== undefined) return `${1994 + Number(ptp)}Q${Number(minor) + 1}`;
    const year = YEAR.exec(part)?.[1];
    const word = MONTH.exec(part)?.[1];
    if (year !== undefined && word !== undefined) return quarterOf(year, MONTHS.indexOf(word.toLowerCase()) + 1);
    // The file of January was the one of the year for a long time, and named no month.
    if (year !== undefined && /HCPC\d{4}_(CONTR_)?ANWEB/i.test(part)) return `${year}Q1`;
  }
  return null;
}

/** Medicare Code Editor 37 is the one of FY2020, and each year has one: `FY2020`; 37.1 is the update of April. */
export function editorEdition(version: string): string | null {
  const [, major, minor] = /^(\d{2})(?:\.(\d))?$/.exec(version) ?? [];
  if (major === undefined) return null;
  return `FY${Number(major) + 1983}${minor === undefined || minor === '0' ? '' : '-April'}`;
}

/** The year that a name tells; null when it tells none. */
export function yearOf(file: string): string | null {
  return (
    partsOf(file)
      .map((part) => YEAR.exec(part)?.[1])
      .find((year) => year !== undefined) ?? null
  );
}

/** The member's own name before that of its archive; `_` parts words as `-` does. */
function partsOf(file: string): string[] {
  return file
    .split('/')
    .reverse()
    .map((part) => part.replace(/\.[a-z]+$/i, ''));
}

function shortYear(part: string): string | null {
  const year = /FY[-_ ]?(\d{2})(?!\d)/i.exec(part)?.[1];
  return year === undefined ? null : `20${year}`;
}

function quarterOf(year: string, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}Q${Math.ceil(month / 3)}` : null;
}
