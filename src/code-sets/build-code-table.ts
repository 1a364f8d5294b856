import type { CodeSystem } from './code';
import type { CodeEdition, DatedCodeRow } from './code-edition';
import { BILLABLE_FLAG, type CodeTableMeta } from './code-table-parts';
import { type CodeDraft, versionsOfEditions } from './code-versions';
import { dayOf } from './dates';
import { type FlatParts, packStrings } from './flat';
import type { ConversionRow, TabularRow } from './release';
import { closeConversions } from './successors';
import { CODE_SYSTEMS } from './systems';

/** All that a code table is made from. Editions of a system may come in any order; no two of a system begin on one day. */
export interface CodeTableSource {
  readonly editions: readonly CodeEdition[];
  readonly conversions: readonly { readonly system: CodeSystem; readonly rows: readonly ConversionRow[] }[];
  /** Rows of an ICD-10-CM tabular: titles of headers that no edition has. */
  readonly blocks?: readonly TabularRow[];
  /** Of which days codes of a system are known without an edition of them. */
  readonly changes?: CodeTableMeta['changes'];
}

/** Compiles editions to arrays: a code's versions stand together, by date. Throws Error when two editions begin on one day. */
export function buildCodeTable(source: CodeTableSource): FlatParts {
  const starts: number[] = [0];
  const codes: string[] = [];
  const titles = new Interned();
  const versionStart: number[] = [0];
  const from: number[] = [];
  const to: number[] = [];
  const title: number[] = [];
  const short: number[] = [];
  const flags: number[] = [];
  const conversions: (readonly [previous: number, code: number, from: number])[] = [];
  for (const system of CODE_SYSTEMS) {
    const drafts = versionsOfEditions(
      editionsOf(source, system),
      system === 'ICD-10-CM' ? (source.blocks ?? []).filter((row) => row.level === 'code') : [],
    );
    const first = codes.length;
    const sorted = [...drafts.keys()].sort();
    for (const code of sorted) {
      codes.push(code);
      for (const version of drafts.get(code) as CodeDraft[]) {
        from.push(version.from);
        to.push(version.to);
        title.push(titles.idOf(version.title));
        short.push(titles.idOf(version.short));
        flags.push(version.billable ? BILLABLE_FLAG : 0);
      }
      versionStart.push(from.length);
    }
    starts.push(codes.length);
    const ids = new Map(sorted.map((code, index) => [code, first + index]));
    const rows = source.conversions.filter((one) => one.system === system).flatMap((one) => one.rows);
    conversions.push(...closeConversions(rows, ids));
  }
  conversions.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
  const meta: CodeTableMeta = {
    starts,
    ...(source.changes ? { changes: source.changes } : {}),
    editions: CODE_SYSTEMS.flatMap((system) =>
      editionsOf(source, system).map(({ name, from, origin, codes }) => ({
        system,
        name,
        from,
        origin,
        codes: inForceOn(from, codes).length,
        billable: inForceOn(from, codes).filter((row) => row.billable).length,
      })),
    ),
  };
  const packedCodes = packStrings(codes);
  const packedTitles = packStrings(titles.all);
  return {
    meta,
    arrays: {
      codeBytes: packedCodes.bytes,
      codeStarts: packedCodes.starts,
      titleBytes: packedTitles.bytes,
      titleStarts: packedTitles.starts,
      ...hierarchy(codes, starts),
      versionStart: Uint32Array.from(versionStart),
      versionFrom: Uint32Array.from(from),
      versionTo: Uint32Array.from(to),
      versionTitle: Uint32Array.from(title),
      versionShort: Uint32Array.from(short),
      versionFlags: Uint8Array.from(flags),
      previous: Int32Array.from(conversions, (one) => one[0]),
      successor: Int32Array.from(conversions, (one) => one[1]),
      converted: Uint32Array.from(conversions, (one) => one[2]),
    },
  };
}

/** Rows may be of days before the edition or after its first one. */
function inForceOn(date: string, rows: readonly DatedCodeRow[]): readonly DatedCodeRow[] {
  return rows.filter(({ since = date, until = date }) => since <= date && date <= until);
}

function editionsOf(source: CodeTableSource, system: CodeSystem): CodeEdition[] {
  const own = source.editions.filter((one) => one.system === system).sort((a, b) => dayOf(a.from) - dayOf(b.from));
  own.forEach((edition, index) => {
    const next = own[index + 1];
    if (next?.from === edition.from) {
      throw new Error(`editions ${edition.name} and ${next.name} of ${system} both begin on ${edition.from}`);
    }
  });
  return own;
}

/** By id: the nearest code that is a beginning of it (-1 for none), and the id after the last code that it is a beginning of. */
function hierarchy(codes: readonly string[], starts: readonly number[]): { parent: Int32Array; end: Uint32Array } {
  const parent = new Int32Array(codes.length).fill(-1);
  const end = new Uint32Array(codes.length);
  const above: number[] = [];
  const boundaries = new Set(starts);
  codes.forEach((code, id) => {
    while (above.length > 0) {
      const last = above.at(-1) as number;
      if (!boundaries.has(id) && code.startsWith(codes[last] as string)) break;
      end[last] = id;
      above.pop();
    }
    parent[id] = above.at(-1) ?? -1;
    above.push(id);
  });
  for (const id of above) end[id] = codes.length;
  return { parent, end };
}

/** Each different string once, numbered as they come. */
class Interned {
  readonly all: string[] = [];
  private readonly ids = new Map<string, number>();

  idOf(text: string): number {
    let id = this.ids.get(text);
    if (id === undefined) {
      id = this.all.push(text) - 1;
      this.ids.set(text, id);
    }
    return id;
  }
}
