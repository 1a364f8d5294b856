import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SHARED_DATA } from './shared';

/** Dotted billable ICD-10-CM codes in force from 2026-10-01 (FY2027). */
export function loadOfficialCodes(): ReadonlySet<string> {
  const file = join(SHARED_DATA, 'icd10cm', 'order', 'icd10cm_codes_2027_derived.txt.gz');
  const bare = gunzipSync(readFileSync(file))
    .toString('latin1')
    .split('\n')
    .map((line) => line.slice(0, 7).trim())
    .filter((code) => code !== '');
  return new Set(bare.map((code) => (code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code)));
}
