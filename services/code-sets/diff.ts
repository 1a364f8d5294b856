import type { CodeSystem } from '../../src/code-sets/code';
import { diffEditions, type EditionDiff } from '../../src/code-sets/diff-editions';
import type { RowOf } from '../../src/code-sets/release';
import type { CatalogEntry } from './catalog';
import { ImportRefused } from './errors';
import type { CodeSetReader } from './store';

export interface DiffRequest {
  /** The one system that has both editions when undefined. */
  readonly system?: CodeSystem | undefined;
  readonly before: string;
  readonly after: string;
}

export interface CodeSetDiff extends EditionDiff {
  readonly system: CodeSystem;
  readonly before: { readonly edition: string; readonly from: string };
  readonly after: { readonly edition: string; readonly from: string };
}

/** Compares the codes of two imported editions. Throws ImportRefused where there are not two to compare. */
export async function diffCodeSets(store: CodeSetReader, request: DiffRequest): Promise<CodeSetDiff> {
  const { entries } = store.catalog();
  const [before, after] = pairOf(entries.filter(isCodes), request);
  const system = before.system as CodeSystem;
  const conversions: RowOf['conversion'][] = [];
  for (const entry of entries.filter(isConversion)) {
    if (entry.system !== system) continue;
    for await (const row of store.rows(entry)) {
      if (row.from > before.from && row.from <= after.from) conversions.push(row);
    }
  }
  const [old, now] = [await allRows(store, before), await allRows(store, after)];
  const named = ({ edition, from }: CatalogEntry) => ({ edition, from });
  return { system, before: named(before), after: named(after), ...diffEditions(old, now, conversions) };
}

function pairOf(entries: readonly CatalogEntry<'codes'>[], { system, before, after }: DiffRequest) {
  const pairs = entries
    .filter((one) => one.edition === before && (system === undefined || one.system === system))
    .flatMap((one) =>
      entries
        .filter((other) => other.edition === after && other.system === one.system)
        .map((other) => [one, other] as const),
    );
  const [pair, another] = pairs;
  if (another !== undefined) {
    throw new ImportRefused(
      `--system: ${before} and ${after} are editions of ${pairs.map(([one]) => one.system).join(' and ')}; say of which`,
    );
  }
  if (pair === undefined) throw new ImportRefused(missing(entries, { system, before, after }));
  if (pair[0].from > pair[1].from) {
    throw new ImportRefused(`${after} comes before ${before}; give the earlier edition first`);
  }
  return pair;
}

function missing(entries: readonly CatalogEntry[], { system, before, after }: DiffRequest): string {
  const there = entries
    .filter((one) => system === undefined || one.system === system)
    .map((one) => `${one.system} ${one.edition}`);
  const what = there.length === 0 ? 'none are' : `there are ${there.join(', ')}`;
  return `the codes of ${before} and of ${after} must both be imported; ${what}`;
}

async function allRows(store: CodeSetReader, entry: CatalogEntry<'codes'>): Promise<RowOf['codes'][]> {
  const rows: RowOf['codes'][] = [];
  for await (const row of store.rows(entry)) rows.push(row);
  return rows;
}

function isCodes(entry: CatalogEntry): entry is CatalogEntry<'codes'> {
  return entry.part === 'codes';
}

function isConversion(entry: CatalogEntry): entry is CatalogEntry<'conversion'> {
  return entry.part === 'conversion';
}
