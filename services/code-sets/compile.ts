import type { CodeSystem } from '../../src/code-sets/code';
import type { ReleasePart, RowOf } from '../../src/code-sets/release';
import type { CatalogEntry, Compiled } from './catalog';
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
  readonly ptp: readonly EditionRows<'ptp'>[];
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
  return {
    codes: await codesOf(store, entries),
    conversions: await conversionsOf(store, entries),
    tabular: await all('tabular'),
    text: {
      codes: await newest('codes'),
      tabular: await newest('tabular'),
      index: await newest('index'),
      externalCauses: await newest('external-cause-index'),
      neoplasms: await newest('neoplasm-table'),
      drugs: await newest('drug-table'),
    },
    modifiers: await all('modifiers'),
    pcsTables: await all('pcs-tables'),
    pcsDefinitions: await all('pcs-definitions'),
    ptp: await all('ptp'),
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
  const once = textsOnce();
  for await (const row of store.rows(entry)) rows.push(entry.part === 'ptp' ? sparing(row as RowOf['ptp'], once) : row);
  return rows;
}

type Once = <Text extends string | null>(text: Text) => Text;

/** Millions of edits name few different codes and dates: each text is kept once. */
function sparing<P extends ReleasePart>({ service, column1, column2, from, to, indicator }: RowOf['ptp'], once: Once) {
  const row: RowOf['ptp'] = {
    service: once(service),
    column1: once(column1),
    column2: once(column2),
    from: once(from),
    to: once(to),
    indicator,
  };
  return row as RowOf[P];
}

function textsOnce(): Once {
  const texts = new Map<string | null, string | null>();
  return <Text extends string | null>(text: Text): Text => {
    if (!texts.has(text)) texts.set(text, text);
    return texts.get(text) as Text;
  };
}
