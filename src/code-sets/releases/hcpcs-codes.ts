import type { ReleaseParser } from '../release';
import { hcpcsRecords } from './hcpcs-records';
import { SeenCodes } from './seen-codes';

/**
 * HCPCS Level II codes that stand on `from` (YYYY-MM-DD, the first day of the edition), or that have no last day where it is null:
 * the official file keeps what ended years ago. Modifiers in the file are passed over. Throws ReleaseError.
 */
export function parseHcpcsCodes(from: string | null): ReleaseParser<'codes'> {
  return async function* (chunks, file) {
    const seen = new SeenCodes(file);
    for await (const { kind, code, short, long, to, line } of hcpcsRecords(chunks, file)) {
      if (kind !== 'procedure') continue;
      seen.add(code, line);
      if (to === null || (from !== null && to >= from)) yield { code, billable: true, short, long };
    }
  };
}
