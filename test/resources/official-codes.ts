import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

// Public lists that are not part of the project; tests that need them say so and pass when they are absent.
const DATA = join(__dirname, '..', '..', '..', 'shared', 'data');
const ICD10CM = join(DATA, 'icd10cm', 'order', 'icd10cm_codes_2027_derived.txt.gz');
const HCPCS = join(DATA, 'hcpcs', 'hcpcs_2025_oct_codes.csv');

/** Official titles by undotted code, FY2027 billable codes only; null, with the reason printed, when the list is absent. */
export function officialTitles(): ReadonlyMap<string, string> | null {
  if (!isPresent(ICD10CM)) return null;
  const lines = gunzipSync(readFileSync(ICD10CM)).toString('utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line.trim() !== '')
      .map((line) => [line.slice(0, 7).trim(), line.slice(8).trim()] as [string, string]),
  );
}

/** HCPCS Level II codes; null, with the reason printed, when the list is absent. */
export function hcpcsCodes(): ReadonlySet<string> | null {
  if (!isPresent(HCPCS)) return null;
  const lines = readFileSync(HCPCS, 'utf8').split('\n').slice(1);
  return new Set(lines.flatMap((line) => /^([A-Z]\d{4}),/.exec(line)?.[1] ?? []));
}

function isPresent(path: string): boolean {
  if (existsSync(path)) return true;
  console.log(`skipped: ${path} is not on this machine`);
  return false;
}
