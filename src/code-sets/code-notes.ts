import { dayOf } from './dates';
import { editionIndexOn } from './edition-index';
import { type FlatParts, findString, type PackedStrings, packStrings, stringAt } from './flat';
import { icd10cmChapterOf } from './icd10cm-chapters';
import { noNotes } from './no-notes';
import type { TabularRow } from './release';

/** The notes of the tabular at one place, without its place in the hierarchy. */
export type TabularNotes = Omit<TabularRow, 'parent'>;

/** Notes of the tabular list by code, of each edition of it that is loaded. */
export interface CodeNotes {
  /**
   * The notes at `code`, and those at the places above it, nearest first, up to the chapter; of the newest tabular that is not
   * later than `date`, else of the earliest. A code that the tabular does not spell out (a 7th character) has those above it.
   */
  at(code: string, date: string): { readonly own: TabularNotes | null; readonly above: readonly TabularNotes[] };
  /** Name of the tabular that `at` reads for `date`; null when none is loaded. */
  editionOn(date: string): string | null;
}

interface Meta {
  readonly editions: readonly { readonly from: string; readonly edition: string }[];
}

/** Packs the rows of each tabular as JSON by key, so that one code's notes are read without the others. */
export function buildCodeNotes(
  source: readonly { readonly from: string; readonly edition: string; readonly rows: readonly TabularRow[] }[],
): FlatParts {
  const tabulars = [...source].sort((a, b) => dayOf(a.from) - dayOf(b.from));
  const arrays: Record<string, Uint8Array | Uint32Array> = {};
  tabulars.forEach(({ rows }, index) => {
    const byKey = new Map(rows.map((row) => [keyOf(row.level, row.code), row]));
    const keys = [...byKey.keys()].sort();
    const packedKeys = packStrings(keys);
    const packedRows = packStrings(keys.map((key) => JSON.stringify(compact(byKey.get(key) as TabularRow, byKey))));
    arrays[`keyBytes${index}`] = packedKeys.bytes;
    arrays[`keyStarts${index}`] = packedKeys.starts;
    arrays[`rowBytes${index}`] = packedRows.bytes;
    arrays[`rowStarts${index}`] = packedRows.starts;
  });
  const meta: Meta = { editions: tabulars.map(({ from, edition }) => ({ from, edition })) };
  return { meta, arrays };
}

/** Opens what `buildCodeNotes` made; nothing is decoded before it is asked for. */
export function openCodeNotes({ meta, arrays }: FlatParts): CodeNotes {
  const { editions } = meta as Meta;
  const tabulars = editions.map((_, index) => ({
    keys: { bytes: arrays[`keyBytes${index}`], starts: arrays[`keyStarts${index}`] } as PackedStrings,
    rows: { bytes: arrays[`rowBytes${index}`], starts: arrays[`rowStarts${index}`] } as PackedStrings,
  }));
  const read = (index: number, key: string): Stored | null => {
    const tabular = tabulars[index];
    const found = tabular ? findString(tabular.keys, key) : -1;
    if (!tabular || found === -1) return null;
    return JSON.parse(stringAt(tabular.rows, found)) as Stored;
  };
  return {
    at(code, date) {
      const index = editionIndexOn(editions, date);
      const own = read(index, keyOf('code', code));
      const above: TabularNotes[] = [];
      let row = own ?? nearestAbove(code, (key) => read(index, key));
      if (row && !own) above.push(notesOf(row));
      const visited = new Set<string>();
      while (row?.above && !visited.has(row.above)) {
        visited.add(row.above);
        row = read(index, row.above);
        if (row) above.push(notesOf(row));
      }
      return { own: own && notesOf(own), above };
    },
    editionOn: (date) => editions[editionIndexOn(editions, date)]?.edition ?? null,
  };
}

/** A row as stored: empty lists left out, and the key of the row above it. */
type Stored = Partial<TabularRow> & Pick<TabularRow, 'level' | 'code' | 'title'> & { readonly above?: string };

/** Chapters, blocks and codes have names of different forms, but a block of one category (`C7A-C7A`, `U09`) may look like a code. */
function keyOf(level: TabularRow['level'], code: string): string {
  return `${level[0]}:${code}`;
}

function compact({ parent, ...row }: TabularRow, byKey: ReadonlyMap<string, TabularRow>): Stored {
  const filled = Object.entries(row).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  const levels = row.level === 'code' ? (['code', 'block', 'chapter'] as const) : (['chapter'] as const);
  const level = levels.find(
    (one) => byKey.has(keyOf(one, parent ?? '')) && !(one === row.level && parent === row.code),
  );
  const chapter = row.level === 'chapter' ? '' : icd10cmChapterOf(row.code);
  const key = level && parent !== null ? keyOf(level, parent) : chapter && keyOf('chapter', chapter);
  return { ...(Object.fromEntries(filled) as unknown as Stored), ...(key ? { above: key } : {}) };
}

function notesOf({ above, ...row }: Stored): TabularNotes {
  return {
    ...noNotes(),
    ...row,
  };
}

function nearestAbove(code: string, read: (key: string) => Stored | null): Stored | null {
  for (let length = code.length - 1; length >= 3; length--) {
    const shorter = code.slice(0, length);
    // A placeholder X and the dot are no place of their own.
    const row = shorter.endsWith('.') ? null : read(keyOf('code', shorter));
    if (row) return row;
  }
  return null;
}
