import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openSource } from '../../services/code-sets/source';
import type { CodeRow } from '../../src/code-sets/release';
import { parseIcd10cmCodes } from '../../src/code-sets/releases/icd10cm-codes';

const ORDER = join(__dirname, '..', '..', '..', 'shared', 'data', 'icd10cm', 'order');
// First day, file, and which of the files in it has the codes.
const FILES = [
  ['FY2021', '2021-01-01', 'fy2021-january-codes-order.zip', /order-Jan-2021\.txt$/],
  ['FY2022', '2021-10-01', 'fy2022-code-descriptions.zip', /order-2022\.txt$/],
  ['FY2023', '2022-10-01', 'fy2023-code-descriptions.zip', /order-2023\.txt$/],
  ['FY2024', '2023-10-01', 'fy2024-code-descriptions.zip', /order-2024\.txt$/],
  ['FY2025', '2024-10-01', 'fy2025-code-descriptions.zip', /order-2025\.txt$/],
  ['FY2026', '2025-10-01', 'icd10cm-order-2026.txt.gz', /order-2026\.txt$/],
  ['FY2027', '2026-10-01', 'icd10cm_codes_2027_derived.txt.gz', /codes_2027/],
] as const;

export interface OfficialEdition {
  readonly edition: string;
  readonly from: string;
  readonly rows: readonly CodeRow[];
}

/** Official ICD-10-CM editions by date, as released; null, with the reason printed, when they are absent. */
export async function officialEditions(): Promise<OfficialEdition[] | null> {
  const absent = FILES.find(([, , file]) => !existsSync(join(ORDER, file)));
  if (absent) {
    console.log(`skipped: ${join(ORDER, absent[2])} is not on this machine`);
    return null;
  }
  const editions: OfficialEdition[] = [];
  for (const [edition, from, file, wanted] of FILES) {
    for await (const member of openSource(join(ORDER, file))) {
      if (!wanted.test(member.name)) continue;
      const rows: CodeRow[] = [];
      for await (const row of parseIcd10cmCodes(member.chunks(), member.file)) rows.push(row);
      editions.push({ edition, from, rows });
    }
  }
  return editions;
}
