import { buildCodeTable } from '../../src/code-sets/build-code-table';
import type { CodeTable } from '../../src/code-sets/code-table';
import { openCodeTable } from '../../src/code-sets/open-code-table';
import { type OfficialEdition, officialEditions } from '../resources/official-order-files';

describe('FY2021 to FY2027 in one table', () => {
  let official: OfficialEdition[] | null = null;
  let table: CodeTable;
  beforeAll(async () => {
    official = await officialEditions();
    if (!official) return;
    const editions = official.map(({ edition, from, rows }) => ({
      system: 'ICD-10-CM' as const,
      name: edition,
      from,
      origin: 'imported' as const,
      codes: rows,
    }));
    table = openCodeTable(buildCodeTable({ editions, conversions: [] }));
  }, 120_000);
  const on = (code: string, date: string): string[] =>
    table.replacementsOn(table.idOf('ICD-10-CM', code), date).map((id) => table.codeOf(id));

  it('counts what each file holds', () => {
    if (!official) return;
    expect(table.editions.map(({ name, codes, billable }) => [name, codes, billable])).toEqual(
      official.map(({ edition, rows }) => [edition, rows.length, rows.filter((row) => row.billable).length]),
    );
  });

  it('says on a day of each edition what its file says', () => {
    if (!official) return;
    for (const { edition, from, rows } of official) {
      const wrong = rows.filter(({ code, billable, long }) => {
        const version = table.versionOn(table.idOf('ICD-10-CM', code), from);
        return version?.billable !== billable || version.display !== long;
      });
      expect([edition, wrong]).toEqual([edition, []]);
      const billable = new Set(rows.filter((row) => row.billable).map(({ code }) => code));
      let more = 0;
      for (let id = 0; id < table.count; id++) {
        if (table.isBillableOn(id, from) && !billable.has(table.codeOf(id))) more += 1;
      }
      expect([edition, more]).toEqual([edition, 0]);
    }
  });

  it('leads retired codes and codes to come to those of the day', () => {
    if (!official) return;
    expect(on('M54.5', '2022-01-01')).toEqual(['M54.50', 'M54.51', 'M54.59']);
    expect(on('M54.50', '2021-01-05')).toEqual(['M54.5']);
    expect(on('G35', '2025-10-02')).toEqual([
      'G35.A',
      ...['G35.B0', 'G35.B1', 'G35.B2', 'G35.C0', 'G35.C1', 'G35.C2', 'G35.D'],
    ]);
    expect(on('G35', '2025-09-30')).toEqual([]);
  });

  it('keeps the headers of FY2026 over the codes of FY2027, which has none', () => {
    if (!official) return;
    const e11 = table.versionOn(table.idOf('ICD-10-CM', 'E11'), '2026-10-01');
    expect(e11).toMatchObject({ billable: false, to: null });
    const parentless = Array.from({ length: table.count }, (_, id) => id).filter(
      (id) => table.isBillableOn(id, '2026-10-01') && table.codeOf(id).length > 3 && table.parentOf(id) === -1,
    );
    // Categories that are new in FY2027 have no title in any order file before it.
    expect(parentless.length).toBeLessThan(60);
  });

  it('places every code in a chapter', () => {
    if (!official) return;
    const chapters = new Set(Array.from({ length: table.count }, (_, id) => table.chapterOf(id)));
    expect([...chapters].sort((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 22 }, (_, index) => String(index + 1)),
    );
  });
});
