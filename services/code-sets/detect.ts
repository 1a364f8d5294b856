import type { ReleasePart, ReleaseSystem } from '../../src/code-sets/release';
import { addOnLayouts } from '../../src/code-sets/releases/add-on';
import { cptLayouts } from '../../src/code-sets/releases/cpt-codes';
import { HAS_RECORDS, hcpcsLayouts } from '../../src/code-sets/releases/hcpcs-records';
import { mceLayouts } from '../../src/code-sets/releases/mce';
import { mueLayouts, serviceOf } from '../../src/code-sets/releases/mue';
import { poaExemptLayouts } from '../../src/code-sets/releases/poa-exempt';
import { ptpLayouts } from '../../src/code-sets/releases/ptp';
import { firstRow, type Layouts, type TableRow } from '../../src/code-sets/releases/table';
import { firstDayOf } from './edition-dates';
import { editorEdition, fiscalEdition, quarterEdition, yearOf } from './edition-of-name';

export type EditService = 'practitioner' | 'hospital' | 'equipment';

/** A part of a release that a file holds. */
export interface Detected {
  readonly system: ReleaseSystem;
  readonly part: ReleasePart;
  /** `FY2027`, `2027Q4`; null when neither the content nor the name says it. */
  readonly edition: string | null;
  /** First day of the edition, YYYY-MM-DD. */
  readonly from: string | null;
  /** Whose edits they are; null for parts that are nobody's, and when neither the content nor the name says it. */
  readonly service: EditService | null;
  /** True for a list that has no headers, beside which another list of the same edition says the same and more. */
  readonly isLesser: boolean;
}

/** What a file holds, or why it is none that can be imported. */
export type Detection = { readonly parts: readonly Detected[] } | { readonly refused: string };

type Found = Pick<Detected, 'system' | 'part' | 'edition'> & Partial<Detected>;

export const understood =
  'ICD-10-CM order or codes file, tabular, index, external-cause index, neoplasm table or table of drugs (XML), conversion ' +
  'table and POA-exempt list; ICD-10-PCS codes or order file, tables and definitions (XML), conversion table; HCPCS Level II ' +
  'file; NCCI PTP, MUE and add-on edits; MCE simple code edits; a CPT file of your own with columns code and long or short';

/**
 * Tells what a file is from its first characters, and the edition from its content or its name (`order.txt`, or
 * `codes.zip/order.txt`). Files that list only changes are refused, as is what is not known.
 */
export async function detectRelease(file: string, head: string): Promise<Detection> {
  const text = head.replace(/^\ufeff/, '');
  const refused = partialRelease(file, text);
  if (refused !== null) return { refused };
  const found = text.trimStart().startsWith('<')
    ? inXml(file, text)
    : (inLines(file, text) ?? (await inTable(file, text)));
  if (typeof found === 'string') return { refused: found };
  if (found.length === 0) return { refused: `is none of the files that are understood: ${understood}` };
  return { parts: found.map((one) => complete(one)) };
}

function complete({ from = null, service = null, isLesser = false, ...rest }: Found): Detected {
  return { ...rest, from: from ?? (rest.edition === null ? null : firstDayOf(rest.edition)), service, isLesser };
}

/** Why a file is not the whole of a release; null when it may be. */
function partialRelease(file: string, text: string): string | null {
  const isAddenda =
    /\sisAddenda\s*=\s*"true"/.test(text.slice(0, 2000)) ||
    /^.{0,40}\b20\d\d addenda\b/im.test(text.slice(0, 500)) ||
    /^\s*(?:add|delete|revise from|revise to|no change)\s*:?\s/im.test(text.slice(0, 2000)) ||
    /^(?:poaexempt)(?:add|delete|revise)/i.test(file.split('/').at(-1) ?? '');
  if (/(?:^|\/)noc[-_ ]?codes/i.test(file))
    return 'lists only the codes for what is not otherwise classified; import the HCPCS file';
  if (isPaymentList(text))
    return (
      'is Addendum B, what Medicare pays to outpatient hospitals: no list of codes in force with their descriptions, and no payment is ' +
      'kept; import the quarterly HCPCS Level II file (alpha-numeric) for its codes, and your own licensed file for CPT'
    );
  return isAddenda ? 'lists changes only; import the full file of the new edition' : null;
}

/** Addendum A or B of the outpatient prospective payment system: by its title, or by a heading with a status indicator. */
function isPaymentList(text: string): boolean {
  const lines = text.split(/\r?\n/, 20);
  return lines.some(
    (line) =>
      /\baddendum [ab]\b.*\bOPPS\b/i.test(line) ||
      (/code/i.test(line) && /[,\t]"?\s*(?:status ?indicator|SI)\s*"?(?:[,\t]|$)/i.test(line)),
  );
}

function inXml(file: string, text: string): Found[] | string {
  const root = /<(ICD10(?:CM|PCS)\.\w+)[\s>]/.exec(text)?.[1];
  const year = /<version>\s*(20\d\d)\s*<\/version>/.exec(text)?.[1] ?? null;
  const edition = fiscalEdition(file, year);
  const found = (system: ReleaseSystem, part: ReleasePart): Found[] => [{ system, part, edition }];
  if (root === 'ICD10CM.tabular') return found('ICD-10-CM', 'tabular');
  if (root === 'ICD10PCS.tabular') return found('ICD-10-PCS', 'pcs-tables');
  if (root === 'ICD10PCS.definitions') return found('ICD-10-PCS', 'pcs-definitions');
  if (root === 'ICD10PCS.index')
    return 'is the ICD-10-PCS index, which is not used; import the codes, tables and definitions';
  if (root !== 'ICD10CM.index') return [];
  // All four are an index; what is before the first term tells them apart.
  const heading = text.slice(0, text.indexOf('<letter>') + 1 || text.length);
  if (/<head[^>]*>\s*Substance/i.test(heading)) return found('ICD-10-CM', 'drug-table');
  if (/<head[^>]*>\s*Neoplasm/i.test(heading)) return found('ICD-10-CM', 'neoplasm-table');
  return found('ICD-10-CM', /external cause/i.test(heading) ? 'external-cause-index' : 'index');
}

/** Files of fixed columns, and tab-separated ones that are told by their headings. */
function inLines(file: string, text: string): Found[] | null {
  if (HAS_RECORDS.test(text)) return hcpcs(file, ['codes', 'modifiers']);
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const edition = fiscalEdition(file, null);
  const first = lines[0] ?? '';
  const order = /^\d{5} ([0-9A-Z]{3,7}) {1,5}[01] /.exec(first)?.[1];
  // Codes of ICD-10-PCS begin with a digit in the first lines of its files, those of ICD-10-CM with a letter in all.
  if (order !== undefined) return [{ system: systemOf(order), part: 'codes', edition }];
  const code = /^([0-9A-Z]{3,7})\s+\S/.exec(first)?.[1];
  const isList = lines.slice(0, 5).every((line) => /^(?:[A-Z][0-9A-Z]{2,6}|[0-9A-HJ-NP-Z]{7})\s+\S/.test(line));
  if (code !== undefined && isList && /\d/.test(code) && !/[\t,]/.test(first.slice(0, 8))) {
    const system = systemOf(code);
    return [{ system, part: 'codes', edition, isLesser: system === 'ICD-10-CM' }];
  }
  if (/^path\tdepth\tcode\t/i.test(first)) {
    const part = /e[-_ ]?index|external/i.test(file) ? 'external-cause-index' : 'index';
    return [{ system: 'ICD-10-CM', part, edition }];
  }
  const heading = lines.slice(0, 20).find((line) => /current code/i.test(line) && /previous code/i.test(line));
  if (heading === undefined) return null;
  return [{ system: /month\/day/i.test(heading) ? 'ICD-10-PCS' : 'ICD-10-CM', part: 'conversion', edition }];
}

function systemOf(code: string): 'ICD-10-CM' | 'ICD-10-PCS' {
  return /^[A-Z]/.test(code) ? 'ICD-10-CM' : 'ICD-10-PCS';
}

function hcpcs(file: string, parts: readonly ReleasePart[]): Found[] {
  const edition = quarterEdition(file);
  return parts.map((part) => ({ system: 'HCPCS', part, edition }));
}

interface Table {
  readonly layouts: Layouts;
  readonly found: (row: TableRow, file: string) => Found[];
}

const tables: readonly Table[] = [
  { layouts: ptpLayouts, found: (_, file) => ncci(file, 'ptp', ptpService(file)) },
  { layouts: mueLayouts, found: (row, file) => ncci(file, 'mue', serviceOf(row, file)) },
  { layouts: addOnLayouts, found: (_, file) => ncci(file, 'add-on', null) },
  {
    layouts: poaExemptLayouts,
    found: (_, file) => [{ system: 'ICD-10-CM', part: 'poa-exempt', edition: fiscalEdition(file, null) }],
  },
  {
    layouts: mceLayouts,
    found: (row, file) => {
      const version = row.cell('version') || (/v(\d{2}(?:\.\d)?)(?!\d)/i.exec(file)?.[1] ?? '');
      return [{ system: 'MCE', part: 'mce', edition: editorEdition(version) }];
    },
  },
  {
    layouts: { workbook: hcpcsLayouts.workbook },
    found: (_, file) => hcpcs(file, ['codes', 'modifiers']),
  },
  { layouts: { modifiers: hcpcsLayouts.modifiers }, found: (_, file) => hcpcs(file, ['modifiers']) },
  {
    layouts: { codes: hcpcsLayouts.codes },
    found: (row, file) => (/^[A-Z]\d{4}$/i.test(row.cell('code')) ? hcpcs(file, ['codes']) : []),
  },
  {
    layouts: cptLayouts,
    found: (row, file) => {
      if (!/^\d{4}[0-9A-Z]$/i.test(row.cell('code'))) return [];
      const year = yearOf(file);
      return [{ system: 'CPT', part: 'codes', edition: year, from: year === null ? null : `${year}-01-01` }];
    },
  },
];

async function inTable(file: string, text: string): Promise<Found[] | string> {
  for (const { layouts, found } of tables) {
    const row = await firstRow(text, layouts);
    const parts = row === null ? [] : found(row, file);
    if (parts.length > 0) return parts;
  }
  if (/(^|\/)aoc_[^/]*\.txt$/i.test(file))
    return 'is the add-on file of fixed width, whose columns have no names; import the Excel file of the same archive';
  return [];
}

function ncci(file: string, part: ReleasePart, service: EditService | null): Found[] {
  return [{ system: 'NCCI', part, edition: quarterEdition(file), service }];
}

/** PTP tables say nowhere in them whom they are for. */
function ptpService(file: string): 'practitioner' | 'hospital' | null {
  if (/ccipra|pract?(itioner)?(?![a-z])|physician/i.test(file)) return 'practitioner';
  return /ccioph|outpatient|hospital|(?<![a-z])out(?![a-z])/i.test(file) ? 'hospital' : null;
}
