import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCodeSets, importedHash } from '../../services/code-sets/compile';
import { type ImportOptions, importFiles } from '../../services/code-sets/import';
import type { Progress } from '../../services/code-sets/progress';
import { openCodeSetStore } from '../../services/code-sets/store';
import type { ImportedArtefact } from '../../src/resources/load-knowledge';
import { SHARED_DATA } from './shared';

/** Official files beside the checkout, with what their names and contents do not say. */
const FILES: readonly (readonly [path: string, options?: ImportOptions])[] = [
  ['icd10cm/order/fy2021-january-codes-order.zip'],
  ['icd10cm/order/fy2026-code-descriptions.zip'],
  ['icd10cm/order/icd10cm_codes_2027_derived.txt.gz', { system: 'ICD-10-CM', part: 'codes', edition: 'FY2027' }],
  ['icd10cm/tabular/icd10cm_tabular_2021.xml.gz'],
  ['icd10cm/index/icd10cm_index_2026_rolled.tsv.gz', { edition: 'FY2026' }],
  ['icd10cm/2026-tables/icd10cm-neoplasm-April-1-2026-XML.xml'],
  ['icd10cm/2026-tables/icd10cm-drug-April-1-2026-XML.xml'],
  ['icd10cm/2026-tables/icd10cm-eindex-April-1-2026-XML.xml'],
  ['icd10cm/conversion/ICD-10-CM-CONVERSION-TABLE-FY2026.xlsx'],
  ['icd10cm/poa-exempt/POAexemptCodesFY26.zip'],
  ['icd10pcs/2026-icd-10-pcs-codes-file.zip'],
  ['icd10pcs/icd10pcs_tables_2026.xml'],
  ['icd10pcs/icd10pcs_definitions_2026.xml'],
  ['hcpcs/hcpcs_2025_oct_codes.csv', { edition: '2025Q4' }],
  ['hcpcs/hcpcs_2025_oct_modifiers.csv', { edition: '2025Q4' }],
  ['ncci/ncci_ptp_prac.csv.gz', { edition: '2024Q3', service: 'practitioner' }],
  ['ncci/ncci_ptp_out.csv.gz', { edition: '2024Q3', service: 'hospital' }],
  ['ncci/ncci_mue_prac.csv.gz', { edition: '2024Q3' }],
  ['ncci/ncci_mue_out.csv.gz', { edition: '2024Q3' }],
  ['ncci/ncci_aoc.csv.gz', { edition: '2024Q3' }],
  ['msdrg-mce/code_edits.csv.gz', { edition: 'FY2024' }],
  ['mce/MCE_Simple_Code_Edits_v37.txt'],
];

const silent: Progress = { start: () => {}, advance: () => {}, stop: () => {} };

export interface FullImport {
  readonly artefact: ImportedArtefact;
  readonly lines: readonly string[];
  readonly importMs: number;
  readonly compileMs: number;
}

/**
 * Imports every official file beside the checkout, as `countersign code-set import` does, and compiles once. Into a folder of its
 * own, which is removed when the process ends; `only` keeps those whose path matches.
 */
export async function fullImport(lexiconsDir = 'lexicons', only = /./): Promise<FullImport> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-full-import-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = openCodeSetStore(folder);
  const lines: string[] = [];
  const started = performance.now();
  for (const [path, options = {}] of FILES.filter(([name]) => only.test(name))) {
    const { imported } = await importFiles(store, [join(SHARED_DATA, path)], options, {
      progress: silent,
      // Once, at the end.
      compile: async () => null,
      now: () => new Date(),
    });
    for (const { entry } of imported) lines.push(`${entry.system} ${entry.part} ${entry.edition}: ${entry.rows} rows`);
  }
  const imported = performance.now();
  const compiled = await compileCodeSets(store, lexiconsDir);
  if (compiled === null) throw new Error('nothing was imported');
  return {
    artefact: { file: join(store.folder, compiled.file), imported: importedHash(store.catalog().entries) },
    lines,
    importMs: imported - started,
    compileMs: performance.now() - imported,
  };
}
