import { ReleaseError, type ReleaseParser } from '../release';
import { dottedCode } from './icd10cm-code';
import { readTable } from './table';

export const poaExemptLayouts = { cms: { code: /^poaexemptcode$/ } };

/** ICD-10-CM codes that need no present-on-admission indicator. Throws ReleaseError. */
export const parsePoaExempt: ReleaseParser<'poa-exempt'> = async function* (chunks, file) {
  for await (const row of readTable(chunks, file, poaExemptLayouts)) {
    const code = dottedCode(row.cell('code'));
    if (code === null) throw new ReleaseError(file, row.line, 'code: expected an ICD-10-CM code');
    yield { code };
  }
};
