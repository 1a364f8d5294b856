import { findString } from '../../code-sets/flat';
import type { PackedPairs } from './pack-pairs';

/** A procedure-to-procedure pair on a date. */
export interface Pair {
  readonly indicator: 0 | 1;
}

/** Looks a pair up, column 1 first; null when there is none in force on `date`. */
export type FindPair = (column1: string, column2: string, date: string) => Pair | null;

export function openPairs({ terms, arrays }: PackedPairs): FindPair {
  const codes = { bytes: arrays.codeBytes as Uint8Array, starts: arrays.codeStarts as Uint32Array };
  const pairStart = arrays.pairStart as Uint32Array;
  const [column2, term] = [arrays.column2, arrays.term] as Uint16Array[];
  if (!column2 || !term) throw new Error('a table of pairs lacks its columns');
  return (first, second, date) => {
    const [one, other] = [findString(codes, first), findString(codes, second)];
    if (one === -1 || other === -1) return null;
    const end = pairStart[one + 1] as number;
    let low = pairStart[one] as number;
    let high = end;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((column2[middle] as number) < other) low = middle + 1;
      else high = middle;
    }
    // A pair that ended and began again stands there twice.
    for (let at = low; at < end && column2[at] === other; at++) {
      const [from, to, indicator] = terms[term[at] as number] as PackedPairs['terms'][number];
      if ((from === null || from <= date) && (to === null || date <= to)) return { indicator };
    }
    return null;
  };
}
