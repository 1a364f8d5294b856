import { type MueRow, ReleaseError, type ReleaseParser } from '../release';
import { numberIn, procedureCodeIn } from './procedure-code';
import { readTable, type TableRow } from './table';

const cms = { code: /^hcpcscptcode$|^hcpcscode$|^cpthcpcscode$/, indicator: /^mueadjudicationindicator|^mai$/ };
const services = {
  Practitioner: 'practitioner',
  'Outpatient Hospital': 'hospital',
  'DME Supplier': 'equipment',
} as const;

/** The tables of CMS say whom they serve in the title of the units; the table by service, in a column. */
export const mueLayouts = {
  practitioner: { ...cms, units: /^practitioner.*muevalues?$/ },
  hospital: { ...cms, units: /^(outpatienthospital|facilityoutpatient).*muevalues?$/ },
  equipment: { ...cms, units: /^dme.*muevalues?$/ },
  byService: {
    code: /^hcpcscode$/,
    units: /^mueunits$/,
    indicator: /^muemai$/,
    service: /^mueservice$/,
  },
};

/** NCCI medically unlikely edits. Throws ReleaseError. */
export const parseMue: ReleaseParser<'mue'> = async function* (chunks, file) {
  for await (const row of readTable(chunks, file, mueLayouts)) {
    yield {
      service: serviceOf(row, file),
      code: procedureCodeIn(row, 'code', file),
      units: numberIn(row, 'units', file),
      adjudication: adjudicationIn(row, file),
    };
  }
};

/** Whose edit a row is. Throws ReleaseError. */
export function serviceOf(row: TableRow, file: string): MueRow['service'] {
  if (row.layout !== 'byService') return row.layout as MueRow['service'];
  const service = services[row.cell('service') as keyof typeof services];
  if (service === undefined)
    throw new ReleaseError(file, row.line, `service: expected one of ${Object.keys(services).join(', ')}`);
  return service;
}

/** `3`, or `3 Date of Service Edit: Clinical`. */
function adjudicationIn(row: TableRow, file: string): MueRow['adjudication'] {
  const digit = /^([123])(?!\d)/.exec(row.cell('indicator'))?.[1];
  if (digit === undefined) throw new ReleaseError(file, row.line, 'indicator: expected 1, 2 or 3');
  return Number(digit) as MueRow['adjudication'];
}
