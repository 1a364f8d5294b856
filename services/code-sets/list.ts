import type { ReleasePart, ReleaseSystem } from '../../src/code-sets/release';
import type { AuthoredEdition } from './authored';
import type { Catalog, CatalogEntry, Service } from './catalog';
import { entriesInUse } from './quarters-in-use';

export interface ListedPart {
  readonly part: ReleasePart;
  readonly service: Service | null;
  readonly rows: number;
  /** YYYY-MM-DD, the last day before a later edition of the same part; null while there is none. */
  readonly to: string | null;
  /** False for edits of a quarter that newer ones have put out of use: they are kept, and the engine does not load them. */
  readonly inUse: boolean;
  readonly source: { readonly names: readonly string[]; readonly sha256: string };
  readonly importedAt: string;
}

/** One edition of one system and what of it is there. */
export interface ListedEdition {
  readonly system: ReleaseSystem;
  readonly edition: string;
  readonly origin: 'authored' | 'imported';
  /** YYYY-MM-DD. */
  readonly from: string;
  /** YYYY-MM-DD, the last day in force; null while no later edition of its codes (of its parts, where it has none) is there. */
  readonly to: string | null;
  readonly codes: number | null;
  readonly billable: number | null;
  readonly parts: readonly ListedPart[];
}

/** All editions by system and date, what the product itself knows first. */
export function listEditions({ entries }: Catalog, authored: readonly AuthoredEdition[]): ListedEdition[] {
  const groups = new Map<string, CatalogEntry[]>();
  for (const entry of entries) {
    const key = `${entry.system} ${entry.edition}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const own = authored.map(({ system, name, from, codes, billable }): ListedEdition => {
    return { system, edition: name, origin: 'authored', from, to: null, codes, billable, parts: [] };
  });
  const imported = [...groups.values()].map((group) => listed(group, entries));
  const placeOf = ({ system, origin, from }: ListedEdition): string => `${system} ${origin} ${from}`;
  return [...own, ...imported].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

function listed(group: readonly CatalogEntry[], all: readonly CatalogEntry[]): ListedEdition {
  const inUse = entriesInUse(all);
  const [first] = group as readonly [CatalogEntry, ...CatalogEntry[]];
  const codes = group.find(({ part }) => part === 'codes');
  const ends = group.map((entry) => lastDayOf(entry, all));
  const last = ends.includes(null) ? null : (ends as string[]).sort().at(-1);
  return {
    system: first.system,
    edition: first.edition,
    origin: 'imported',
    from: (codes ?? first).from,
    to: codes === undefined ? (last ?? null) : lastDayOf(codes, all),
    codes: codes?.rows ?? null,
    billable: codes?.billable ?? null,
    parts: group.map((entry) => ({
      part: entry.part,
      service: entry.service,
      rows: entry.rows,
      to: lastDayOf(entry, all),
      inUse: inUse.includes(entry),
      source: entry.source,
      importedAt: entry.importedAt,
    })),
  };
}

/** The day before a later edition of the same part comes into force. */
function lastDayOf({ system, part, service, from }: CatalogEntry, all: readonly CatalogEntry[]): string | null {
  const [next] = all
    .filter((one) => one.system === system && one.part === part && one.service === service && one.from > from)
    .map((one) => one.from)
    .sort();
  return next === undefined ? null : new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
}
