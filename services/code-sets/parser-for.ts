import { ReleaseError, type ReleaseParser, type ReleasePart } from '../../src/code-sets/release';
import { parseAddOn } from '../../src/code-sets/releases/add-on';
import { parseAlphabeticIndex } from '../../src/code-sets/releases/alphabetic-index';
import { parseConversion } from '../../src/code-sets/releases/conversion';
import { parseCptCodes } from '../../src/code-sets/releases/cpt-codes';
import { parseDrugTable } from '../../src/code-sets/releases/drug-table';
import { parseHcpcsCodes } from '../../src/code-sets/releases/hcpcs-codes';
import { parseIcd10cmCodes } from '../../src/code-sets/releases/icd10cm-codes';
import { parseMce } from '../../src/code-sets/releases/mce';
import { parseModifiers } from '../../src/code-sets/releases/modifiers';
import { parseMue } from '../../src/code-sets/releases/mue';
import { parseNeoplasmTable } from '../../src/code-sets/releases/neoplasm-table';
import { parsePcsCodes } from '../../src/code-sets/releases/pcs-codes';
import { parsePcsDefinitions } from '../../src/code-sets/releases/pcs-definitions';
import { parsePcsTables } from '../../src/code-sets/releases/pcs-tables';
import { parsePoaExempt } from '../../src/code-sets/releases/poa-exempt';
import { parsePtp } from '../../src/code-sets/releases/ptp';
import { parseTabular } from '../../src/code-sets/releases/tabular';
import type { Detected } from './detect';

/**
 * The parser of a part. `from`, the first day of the edition, decides which ended HCPCS codes are left out; `service` whose PTP
 * edits they are, without which their parser throws ReleaseError at once.
 */
export function parserFor({
  system,
  part,
  from,
  service,
}: Pick<Detected, 'system' | 'part' | 'from' | 'service'>): ReleaseParser<ReleasePart> {
  if (part === 'codes') {
    if (system === 'ICD-10-PCS') return parsePcsCodes;
    if (system === 'CPT') return parseCptCodes;
    return system === 'HCPCS' ? parseHcpcsCodes(from) : parseIcd10cmCodes;
  }
  if (part === 'modifiers') return parseModifiers(from);
  if (part === 'ptp') return service === 'practitioner' || service === 'hospital' ? parsePtp(service) : nobodys;
  return parsers[part];
}

const parsers: Readonly<Record<Exclude<ReleasePart, 'codes' | 'modifiers' | 'ptp'>, ReleaseParser<ReleasePart>>> = {
  tabular: parseTabular,
  index: parseAlphabeticIndex,
  'external-cause-index': parseAlphabeticIndex,
  'neoplasm-table': parseNeoplasmTable,
  'drug-table': parseDrugTable,
  'pcs-tables': parsePcsTables,
  'pcs-definitions': parsePcsDefinitions,
  'poa-exempt': parsePoaExempt,
  conversion: parseConversion,
  mue: parseMue,
  'add-on': parseAddOn,
  mce: parseMce,
};

const nobodys: ReleaseParser<'ptp'> = async function* (_, file) {
  yield* [];
  throw new ReleaseError(file, 1, 'does not say whether its edits are those of practitioners or of hospitals');
};
