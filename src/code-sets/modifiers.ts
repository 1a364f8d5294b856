import { dateOf, dayBefore, dayOf } from './dates';
import { editionIndexOn } from './edition-index';
import { type FlatParts, packStrings, stringAt } from './flat';
import type { EditionRows } from './imported-rows';
import type { ModifierRow } from './release';

/** A modifier of HCPCS Level II: two characters behind the code of a service, on a claim line. */
export interface Modifier {
  readonly system: 'HCPCS';
  readonly modifier: string;
  readonly display: string;
  /** Null where it says what `display` says. */
  readonly short: string | null;
  /** Edition that was looked at. */
  readonly codeSet: string;
}

/** Which modifiers, and on which day; without a day, those of the newest loaded edition. */
export interface ModifierQuestion {
  /** A modifier, its first character, or words of its title in any order; left out, all. */
  readonly query?: string | undefined;
  /** YYYY-MM-DD. */
  readonly date?: string | undefined;
}

/** The edition of modifiers that was looked at. */
export interface ModifierEdition {
  readonly name: string;
  /** YYYY-MM-DD, inclusive. */
  readonly from: string;
  /** The last day; null while no later edition is loaded. */
  readonly to: string | null;
}

/** Modifiers in their order; the one that is spelled as the query first. */
export interface ModifierList {
  readonly modifiers: readonly Modifier[];
  /** Null where none is loaded. */
  readonly edition: ModifierEdition | null;
}

/** Finds modifiers in the loaded editions. */
export type FindModifiers = (question: ModifierQuestion) => ModifierList;

interface Meta {
  readonly editions: readonly ModifierEdition[];
}

/** Packs the modifiers of each edition as JSON. */
export function buildModifiers(source: readonly EditionRows<'modifiers'>[]): FlatParts {
  const sorted = [...source].sort((a, b) => dayOf(a.from) - dayOf(b.from));
  const { bytes, starts } = packStrings(sorted.map(({ rows }) => JSON.stringify(rows)));
  const editions = sorted.map(({ edition, from }, index): ModifierEdition => {
    const next = sorted[index + 1];
    return { name: edition, from, to: next ? dateOf(dayBefore(dayOf(next.from))) : null };
  });
  const meta: Meta = { editions };
  return { meta, arrays: { bytes, starts } };
}

/** Opens what `buildModifiers` made; an edition is decoded when it is asked for. */
export function openModifiers({ meta, arrays }: FlatParts): FindModifiers {
  const { editions } = meta as Meta;
  const texts = { bytes: arrays.bytes as Uint8Array, starts: arrays.starts as Uint32Array };
  const decoded = new Map<number, readonly ModifierRow[]>();
  return ({ query = '', date = '9999-12-31' }) => {
    const index = editionIndexOn(editions, date);
    const edition = editions[index];
    if (!edition) return { modifiers: [], edition: null };
    const rows = decoded.get(index) ?? (JSON.parse(stringAt(texts, index)) as readonly ModifierRow[]);
    decoded.set(index, rows);
    const found = rowsOf(rows, query);
    const modifiers = found.map(
      ({ modifier, short, long }): Modifier => ({
        system: 'HCPCS',
        modifier,
        display: long || short,
        short: short === '' || short === long ? null : short,
        codeSet: edition.name,
      }),
    );
    return { modifiers, edition };
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The rows that begin as the query does, or whose title has words that begin with all of its words. */
function rowsOf(rows: readonly ModifierRow[], query: string): ModifierRow[] {
  const code = query.trim().toUpperCase();
  if (code === '') return [...rows];
  const exact = rows.filter(({ modifier }) => modifier === code);
  const isStart = code.length === 1;
  const asked = wordsOf(query);
  const others = rows.filter(({ modifier, long, short }) => {
    if (modifier === code) return false;
    if (isStart) return modifier.startsWith(code);
    const words = wordsOf(`${long} ${short}`);
    return asked.length > 0 && asked.every((one) => words.some((word) => word.startsWith(one)));
  });
  return [...exact, ...others];
}
