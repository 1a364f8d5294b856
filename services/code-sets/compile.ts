import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { CodeSystem } from '../../src/code-sets/code';
import type { CodeEdition } from '../../src/code-sets/code-edition';
import type { EditionRows, ImportedRows } from '../../src/code-sets/imported-rows';
import type { ReleasePart, RowOf } from '../../src/code-sets/release';
import { openArtefact, writeArtefact } from '../../src/resources/artefact';
import { compileArtefact } from '../../src/resources/compile-artefact';
import { readLexiconSources } from '../../src/resources/lexicon-sources';
import { sourcesHash } from '../../src/resources/load-knowledge';
import { loadTextResources } from '../../src/resources/load-text-resources';
import type { CatalogEntry, Compiled } from './catalog';
import { PackedEdits } from './packed-edits';
import { entriesInUse } from './quarters-in-use';
import type { CodeSetReader } from './store';

/**
 * Writes the artefact of the lexicons and everything in `store` into its folder; null where nothing is imported.
 * Throws LexiconError with file and line, StoreFailure where rows are damaged.
 */
export async function compileCodeSets(store: CodeSetReader, lexiconsDir: string): Promise<Compiled | null> {
  const { entries } = store.catalog();
  if (entries.length === 0) return null;
  const { sources, hash } = readLexiconSources(lexiconsDir);
  const marked = sourcesHash(hash, importedHash(entries));
  const bytes = compileArtefact(sources, loadTextResources(lexiconsDir), marked, await gatherSources(store));
  const artefact = openArtefact(bytes);
  if (artefact === null) throw new Error('what is imported compiles to an artefact that cannot be read');
  const file = `knowledge-${artefact.hash.slice(0, 24)}.bin`;
  writeArtefact(join(store.folder, file), bytes);
  return { file, hash: artefact.hash };
}

/** SHA-256 over what is imported: which parts of which editions, since when, and their rows. */
export function importedHash(entries: readonly CatalogEntry[]): string {
  const lines = entries.map(({ system, part, edition, from, service, sha256 }) =>
    [system, part, edition, from, service ?? '', sha256].join(' '),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** Reads what is in use of everything that was imported. Throws StoreFailure where rows are damaged. */
export async function gatherSources(store: CodeSetReader): Promise<ImportedRows> {
  const entries = entriesInUse(store.catalog().entries);
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

async function ptpOf(store: CodeSetReader, entries: readonly CatalogEntry[]): Promise<ImportedRows['ptp']> {
  const editions = new Map<string, { edition: string; from: string; rows: PackedEdits }>();
  for (const entry of ofPart(entries, 'ptp')) {
    const { edition, from } = entry;
    const group = editions.get(edition) ?? { edition, from, rows: new PackedEdits() };
    for await (const row of store.rows(entry)) group.rows.add(row);
    editions.set(edition, group);
  }
  return [...editions.values()];
}

async function codesOf(store: CodeSetReader, entries: readonly CatalogEntry[]): Promise<CodeEdition[]> {
  const found: CodeEdition[] = [];
  for (const entry of ofPart(entries, 'codes')) {
    const codes = await readAll(store, entry);
    found.push({ system: systemOf(entry), name: entry.edition, from: entry.from, origin: 'imported', codes });
  }
  return found;
}

async function conversionsOf(
  store: CodeSetReader,
  entries: readonly CatalogEntry[],
): Promise<ImportedRows['conversions']> {
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
