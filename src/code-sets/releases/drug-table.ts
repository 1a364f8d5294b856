import type { ReleaseParser } from '../release';
import { readTermTable } from './term-table';

const HEADINGS = [['accidental'], ['self-harm'], ['assault'], ['undetermined'], ['adverse'], ['underdosing']];

/** The table of drugs and chemicals of the ICD-10-CM index, in XML (CDC/NCHS). Every term gives a row, also one without codes. */
export const parseDrugTable: ReleaseParser<'drug-table'> = (chunks, file) =>
  readTermTable(chunks, file, HEADINGS, ({ path, codes, see, seeAlso }) => {
    const [accidental, selfHarm, assault, undetermined, adverseEffect, underdosing] = codes;
    return { path, accidental, selfHarm, assault, undetermined, adverseEffect, underdosing, see, seeAlso };
  });
