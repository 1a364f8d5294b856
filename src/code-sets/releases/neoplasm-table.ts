import type { ReleaseParser } from '../release';
import { readTermTable } from './term-table';

const HEADINGS = [
  ['malignant', 'primary'],
  ['malignant', 'secondary'],
  ['in situ'],
  ['benign'],
  ['uncertain'],
  ['unspecified'],
];

/** The table of neoplasms of the ICD-10-CM index, in XML (CDC/NCHS). Every term gives a row, also one without codes. */
export const parseNeoplasmTable: ReleaseParser<'neoplasm-table'> = (chunks, file) =>
  readTermTable(chunks, file, HEADINGS, ({ path, codes, see, seeAlso }) => {
    const [malignantPrimary, malignantSecondary, inSitu, benign, uncertain, unspecified] = codes;
    return { path, malignantPrimary, malignantSecondary, inSitu, benign, uncertain, unspecified, see, seeAlso };
  });
