import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSource } from '../services/code-sets/source';
import { buildCodeTable } from '../src/code-sets/build-code-table';
import { buildCodeNotes, openCodeNotes } from '../src/code-sets/code-notes';
import { openCodeTable } from '../src/code-sets/open-code-table';
import type { ReleaseParser, ReleasePart, RowOf } from '../src/code-sets/release';
import { parseHcpcsCodes } from '../src/code-sets/releases/hcpcs-codes';
import { parseIcd10cmCodes } from '../src/code-sets/releases/icd10cm-codes';
import { parsePcsCodes } from '../src/code-sets/releases/pcs-codes';
import { parseTabular } from '../src/code-sets/releases/tabular';
import { bytesOf } from './data/code-search';
import { SHARED_DATA } from './data/shared';

// node dist/bench/code-table.js : size of the compiled code table and notes of all imported systems, and what it takes to open and
// ask them. `all`: every ICD-10-CM edition from FY2021 on instead of the last two.

const TEXT = /\.(?:txt|csv|xml)$/;
const CM = [
  ['FY2021', '2021-01-01', 'fy2021-january-codes-order.zip', /order-Jan-2021\.txt$/],
  ['FY2022', '2021-10-01', 'fy2022-code-descriptions.zip', /order-2022\.txt$/],
  ['FY2023', '2022-10-01', 'fy2023-code-descriptions.zip', /order-2023\.txt$/],
  ['FY2024', '2023-10-01', 'fy2024-code-descriptions.zip', /order-2024\.txt$/],
  ['FY2025', '2024-10-01', 'fy2025-code-descriptions.zip', /order-2025\.txt$/],
  ['FY2026', '2025-10-01', 'icd10cm-order-2026.txt.gz', TEXT],
  ['FY2027', '2026-10-01', 'icd10cm_codes_2027_derived.txt.gz', TEXT],
] as const;

async function rowsOf<P extends ReleasePart>(path: string, name: RegExp, parse: ReleaseParser<P>): Promise<RowOf[P][]> {
  const rows: RowOf[P][] = [];
  for await (const member of openSource(join(SHARED_DATA, path))) {
    if (!name.test(member.name)) continue;
    for await (const row of parse(member.chunks(), member.file)) rows.push(row);
  }
  return rows;
}

function timed(name: string, times: number, act: (turn: number) => unknown): void {
  const before = performance.now();
  for (let turn = 0; turn < times; turn++) act(turn);
  const ms = performance.now() - before;
  console.log(`${name}: ${times === 1 ? `${ms.toFixed(2)} ms` : `${((ms / times) * 1000).toFixed(2)} µs each`}`);
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function main(): Promise<void> {
  if (!existsSync(join(SHARED_DATA, 'icd10cm', 'order'))) {
    console.log('skipped: ../shared/data/icd10cm is not here');
    return;
  }
  const origin = 'imported' as const;
  const cm = [];
  for (const [name, from, file, wanted] of process.argv.includes('all') ? CM : CM.slice(-2)) {
    const codes = await rowsOf(join('icd10cm', 'order', file), wanted, parseIcd10cmCodes);
    cm.push({ system: 'ICD-10-CM' as const, name, from, origin, codes });
  }
  const pcs = await rowsOf('icd10pcs/2026-icd-10-pcs-codes-file.zip', /^icd10pcs_codes/, parsePcsCodes);
  const hcpcs = await rowsOf('hcpcs/hcpcs_2025_oct_codes.csv', TEXT, parseHcpcsCodes('2025-10-01'));
  const editions = [
    ...cm,
    { system: 'ICD-10-PCS' as const, name: 'FY2026', from: '2025-10-01', origin, codes: pcs },
    { system: 'HCPCS' as const, name: '2025Q4', from: '2025-10-01', origin, codes: hcpcs },
  ];
  const rows = await rowsOf('icd10cm/tabular/icd10cm_tabular_2021.xml.gz', TEXT, parseTabular);

  const beforeBuild = performance.now();
  const parts = buildCodeTable({ editions, conversions: [] });
  console.log(`build the table: ${(performance.now() - beforeBuild).toFixed(0)} ms`);
  const noteParts = buildCodeNotes([{ from: '2021-01-01', edition: 'FY2021', rows }]);
  console.log(`arrays: table ${megabytes(bytesOf(parts))}, notes ${megabytes(bytesOf(noteParts))}`);

  timed('open the table', 1, () => openCodeTable(parts));
  timed('open the notes', 1, () => openCodeNotes(noteParts));
  const table = openCodeTable(parts);
  const notes = openCodeNotes(noteParts);
  const ids = Array.from({ length: table.count }, (_, id) => id);
  const codes = ids.map((id) => [table.systemOf(id), table.codeOf(id)] as const);
  console.log(`codes: ${table.count} of ${editions.length} editions`);
  timed('idOf', table.count, (id) => table.idOf(...(codes[id] as (typeof codes)[number])));
  timed('isBillableOn', table.count, (id) => table.isBillableOn(id, '2026-11-02'));
  timed('versionOn', table.count, (id) => table.versionOn(id, '2026-11-02'));
  timed('replacementsOn', table.count, (id) => table.replacementsOn(id, '2021-06-01'));
  const cmCodes = codes.filter(([system]) => system === 'ICD-10-CM');
  timed('notes.at', 20_000, (turn) => notes.at(cmCodes[(turn * 7) % cmCodes.length]?.[1] ?? '', '2026-11-02'));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
