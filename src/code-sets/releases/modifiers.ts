import type { ReleaseParser } from '../release';
import { hcpcsRecords } from './hcpcs-records';
import { SeenCodes } from './seen-codes';

/** HCPCS Level II modifiers, as `parseHcpcsCodes` gives the codes of the same file. Throws ReleaseError. */
export function parseModifiers(from: string | null): ReleaseParser<'modifiers'> {
  return async function* (chunks, file) {
    const seen = new SeenCodes(file);
    for await (const { kind, code, short, long, to, line } of hcpcsRecords(chunks, file)) {
      if (kind !== 'modifier') continue;
      seen.add(code, line);
      if (to === null || (from !== null && to >= from)) yield { modifier: code, short, long };
    }
  };
}
