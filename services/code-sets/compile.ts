import type { CodeSystem } from '../../src/code-sets/code';
import type { ReleasePart, RowOf } from '../../src/code-sets/release';
import type { CatalogEntry, Compiled } from './catalog';
import { PackedEdits } from './packed-edits';
import type { CodeSetReader } from './store';

/** Rows of one edition. */
export interface EditionRows<P extends ReleasePart> {
  readonly edition: string;
  /** YYYY-MM-DD. */
  readonly from: string;
  readonly rows: readonly RowOf[P][];
}

export interface CodesOfEdition {
  readonly system: CodeSystem;
  readonly name: string;
  readonly from: string;
  readonly origin: 'imported';
  readonly codes: readonly RowOf['codes'][];
}

/** The newest edition of each part that names diagnoses in words; empty where it was not imported. */
export interface NewestText {
  readonly codes: readonly RowOf['codes'][];
  readonly tabular: readonly RowOf['tabular'][];
  readonly index: readonly RowOf['index'][];
  readonly externalCauses: readonly RowOf['external-cause-index'][];
  readonly neoplasms: readonly RowOf['neoplasm-table'][];
  readonly drugs: readonly RowOf['drug-table'][];
}

/** All imported rows as the builders of the compiled file take them, editions ascending by date. */
export interface CompileSources {
  readonly codes: readonly CodesOfEdition[];
  readonly conversions: readonly { readonly system: CodeSystem; readonly rows: readonly RowOf['conversion'][] }[];
  readonly tabular: readonly EditionRows<'tabular'>[];
  readonly text: NewestText;
  readonly modifiers: readonly EditionRows<'modifiers'>[];
  readonly pcsTables: readonly EditionRows<'pcs-tables'>[];
  readonly pcsDefinitions: readonly EditionRows<'pcs-definitions'>[];
  readonly ptp: readonly { readonly edition: string; readonly from: string; readonly rows: PackedEdits }[];
  readonly mue: readonly EditionRows<'mue'>[];
  readonly addOns: readonly EditionRows<'add-on'>[];
  readonly mce: readonly EditionRows<'mce'>[];
  readonly poaExempt: readonly EditionRows<'poa-exempt'>[];
}

/** Makes the file that the engine loads. `lexiconsDir` holds the authored lexicons that it contains as well. */
export type CompileCodeSets = (store: CodeSetReader, lexiconsDir: string) => Promise<Compiled | null>;

/** No compiled file holds imported rows yet. */
export const compileCodeSets: CompileCodeSets = async () => null;

/** Reads everything that was imported. Throws StoreFailure where rows are damaged. */
export async function gatherSources(store: CodeSetReader): Promise<CompileSources> {
  const { entries } = store.catalog();
  const all = <P extends ReleasePart>(part: P): Promise<EditionRows<P>[]> => editionsOf(store, entries, part);
  const newest = async <P extends ReleasePart>(part: P): Promise<readonly RowOf[P][]> => {
    const latest = ofPart(entries, part)
      .filter(({ system }) => system === 'ICD-10-CM')
      .at(-1);
    return latest === undefined ? [] : readAll(store, latest);
  };
  const codes = await codesOf(store, entries);
  const tabular = await all('tabular');
  return {
    codes,
    conversions: await conversionsOf(store, entries),
    tabular,
    text: {
      codes: codes.findLast(({ system }) => system === 'ICD-10-CM')?.codes ?? [],
      tabular: tabular.at(-1)?.rows ?? [],
      index: await newest('index'),
      externalCauses: await newest('external-cause-index'),
      neoplasms: await newest('neoplasm-table'),
      drugs: await newest('drug-table'),
    },
    modifiers: await all('modifiers'),
    pcsTables: await all('pcs-tables'),
    pcsDefinitions: await all('pcs-definitions'),
    ptp: await ptpOf(store, entries),
    mue: await all('mue'),
    addOns: await all('add-on'),
    mce: await all('mce'),
    poaExempt: await all('poa-exempt'),
  };
}

function ofPart<P extends ReleasePart>(entries: readonly CatalogEntry[], part: P): CatalogEntry<P>[] {
  const found = entries.filter((entry): entry is CatalogEntry<P> => entry.part === part);
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** One for each edition: the edits of several services stand together, and each row says whose it is. */
async function editionsOf<P extends ReleasePart>(
  store: CodeSetReader,
  entries: readonly CatalogEntry[],
  part: P,
): Promise<EditionRows<P>[]> {
  const editions = new Map<string, { edition: string; from: string; rows: RowOf[P][] }>();
  for (const entry of ofPart(entries, part)) {
    const { system, edition, from } = entry;
    const group = editions.get(`${system} ${edition}`) ?? { edition, from, rows: [] };
    for (const row of await readAll(store, entry)) group.rows.push(row);
    editions.set(`${system} ${edition}`, group);
  }
  return [...editions.values()];
}

async function ptpOf(store: CodeSetReader, entries: readonly CatalogEntry[]): Promise<CompileSources['ptp']> {
  const editions = new Map<string, CompileSources['ptp'][number]>();
  for (const entry of ofPart(entries, 'ptp')) {
    const { edition, from } = entry;
    const group = editions.get(edition) ?? { edition, from, rows: new PackedEdits() };
    for await (const row of store.rows(entry)) group.rows.add(row);
    editions.set(edition, group);
  }
  return [...editions.values()];
}

async function codesOf(store: CodeSetReader, entries: readonly CatalogEntry[]): Promise<CodesOfEdition[]> {
  const found: CodesOfEdition[] = [];
  for (const entry of ofPart(entries, 'codes')) {
    const codes = await readAll(store, entry);
    found.push({ system: systemOf(entry), name: entry.edition, from: entry.from, origin: 'imported', codes });
  }
  return found;
}

async function conversionsOf(
  store: CodeSetReader,
  entries: readonly CatalogEntry[],
): Promise<CompileSources['conversions']> {
  const found: { system: CodeSystem; rows: readonly RowOf['conversion'][] }[] = [];
  for (const entry of ofPart(entries, 'conversion')) {
    found.push({ system: systemOf(entry), rows: await readAll(store, entry) });
  }
  return found;
}

/** Lists of codes are of code systems: the import takes no others. */
function systemOf({ system, part, edition }: CatalogEntry): CodeSystem {
  if (system === 'NCCI' || system === 'MCE') throw new Error(`${system} ${edition} cannot have ${part}`);
  return system;
}

async function readAll<P extends ReleasePart>(store: CodeSetReader, entry: CatalogEntry<P>): Promise<RowOf[P][]> {
  const rows: RowOf[P][] = [];
  for await (const row of store.rows(entry)) rows.push(row);
  return rows;
}
