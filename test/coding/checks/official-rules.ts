import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ReleaseParser, ReleasePart, RowOf, TabularRow } from '../../../src/code-sets/release';
import { parseMce } from '../../../src/code-sets/releases/mce';
import { parseTabular } from '../../../src/code-sets/releases/tabular';
import type { RuleKind } from '../../../src/coding/checks/code-rule';
import { namedCodes } from '../../../src/coding/checks/named-codes';

// Public lists beside the checkout; not part of the project. Tests that need them print why they pass over them.
const DATA = join(__dirname, '..', '..', '..', '..', 'shared', 'data');

export function isPresent(path: string): boolean {
  const present = existsSync(join(DATA, path));
  if (!present) console.log(`skipped: ${join(DATA, path)} is not on this machine`);
  return present;
}

export function textOf(path: string): string {
  const bytes = readFileSync(join(DATA, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export async function parsed<P extends ReleasePart>(
  parse: ReleaseParser<P>,
  text: string,
  file: string,
): Promise<RowOf[P][]> {
  const rows: RowOf[P][] = [];
  async function* chunks(): AsyncGenerator<string> {
    for (let at = 0; at < text.length; at += 1 << 16) yield text.slice(at, at + (1 << 16));
  }
  for await (const row of parse(chunks(), file)) rows.push(row);
  return rows;
}

const TABULAR = 'icd10cm/tabular/icd10cm_tabular_2021.xml.gz';
const ADDENDA = 'icd10cm/addenda-text';
const MCE_LIST = 'mce/MCE_Simple_Code_Edits_v37.txt';
const LATER_EDITS = 'msdrg-mce/code_edits.csv.gz';

/** The tabular list of January 2021; null where it is not here. */
export async function officialTabular(): Promise<TabularRow[] | null> {
  return isPresent(TABULAR) ? parsed(parseTabular, textOf(TABULAR), 'tabular.xml') : null;
}

/** A note that a later addendum took away from a code, or gave to it. */
export interface NoteChange {
  readonly file: string;
  readonly isAdded: boolean;
  readonly kind: RuleKind;
  readonly at: string;
  readonly named: readonly string[];
}

const KINDS: Readonly<Record<string, RuleKind>> = {
  excludes1: 'excludes1',
  excludes2: 'excludes2',
  'code first': 'code-first',
  'use additional': 'use-additional',
  'code also': 'code-also',
};

/** Changes of notes since January 2021, in the order in which they came into force. */
export function addendaSince2021(): NoteChange[] {
  const order = [/^2022__.*addenda2022/, /^2022__.*April/, /^2023__/, /^April-1-2023/];
  const later = [/^2024__/, /^2024-Update/, /^2025__/, /^2025-Update/, /^2026__/];
  const files = readdirSync(join(DATA, ADDENDA)).filter((file) => /tabular/.test(file));
  return [...order, ...later].flatMap((name) => files.filter((file) => name.test(file)).flatMap(changesIn));
}

function changesIn(file: string): NoteChange[] {
  const changes: NoteChange[] = [];
  let at = '';
  let kind: RuleKind | undefined;
  for (const line of textOf(join(ADDENDA, file)).split(/\r?\n/)) {
    const [, act, text] = /^(No Change|Add|Delete|Revise from|Revise to)\s+(.*)$/.exec(line.trim()) ?? [];
    if (act === undefined || text === undefined) continue;
    const heading = Object.keys(KINDS).find((one) => text.toLowerCase().startsWith(one));
    const [, code] = /^([A-Z]\d[0-9A-Z](?:\.[0-9A-Z]+)?)\s/.exec(text) ?? [];
    const [, block] = /\(([A-Z]\d[0-9A-Z]-[A-Z]\d[0-9A-Z])\)$/.exec(text) ?? [];
    if (heading !== undefined) kind = KINDS[heading];
    else if (code !== undefined || (block !== undefined && kind === undefined)) {
      at = code ?? block ?? '';
      kind = undefined;
    }
    if (kind === undefined || act === 'No Change' || at === '') continue;
    const named = namedCodes(text);
    if (named.length > 0) changes.push({ file, isAdded: act === 'Add' || act === 'Revise to', kind, at, named });
  }
  return changes;
}

/** Diagnoses of each edit of the code editor, undotted: of its version 37 together with the later list; null where they are not here. */
export async function officialEdits(): Promise<ReadonlyMap<string, ReadonlySet<string>> | null> {
  if (!isPresent(MCE_LIST) || !isPresent(LATER_EDITS)) return null;
  const edits = new Map<string, Set<string>>();
  const add = (edit: string, code: string) =>
    edits.set(edit, (edits.get(edit) ?? new Set()).add(code.replace('.', '')));
  for (const { edit, code, system } of await parsed(parseMce, textOf(MCE_LIST), 'mce.txt'))
    if (system === 'ICD-10-CM') add(edit, code);
  const names: Readonly<Record<string, string>> = {
    'Perinatal/Newborn (Age 0 Only)': 'newborn',
    'Pediatric (Ages 0-17)': 'pediatric',
    'Maternity (Ages 9-64)': 'maternity',
    'Adult (Ages 15-124)': 'adult',
    'Female Only': 'female',
    'Male Only': 'male',
    'Manifestation (Not Allowed as Principal Diagnosis)': 'manifestation',
  };
  for (const line of textOf(LATER_EDITS).split('\n')) {
    const [, code, rule] = /^"([A-Z0-9.]+)",.*,"([^"]*)"$/.exec(line) ?? [];
    const edit = names[rule ?? ''];
    if (code !== undefined && edit !== undefined) add(edit, code);
  }
  return edits;
}
