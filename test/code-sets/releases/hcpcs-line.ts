/** A line of the HCPCS file: 320 columns where a record begins, 92 where its description goes on. */
export function hcpcsLine(of: {
  code: string;
  sequence: number;
  record: 3 | 4 | 7 | 8;
  long: string;
  short?: string;
  /** Termination date, yyyymmdd. */
  to?: string;
}): string {
  const start = `${of.code.padStart(5)}${String(of.sequence * 100).padStart(5, '0')}${of.record}${of.long.padEnd(80)}`;
  if (of.record === 4 || of.record === 8) return `${start} `;
  const described = `${start}${(of.short ?? '').padEnd(28)}`;
  return `${described.padEnd(268)}2030010120300101${(of.to ?? '').padEnd(8)}N`.padEnd(320);
}
