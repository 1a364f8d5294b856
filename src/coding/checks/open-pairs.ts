import { findString } from '../../code-sets/flat';
import { lowerBound } from '../../code-sets/lower-bound';
import type { PackedPairs } from './pack-pairs';

/** A procedure-to-procedure pair in a list: the places of its codes there. */
export interface FoundPair {
  readonly column1: number;
  readonly column2: number;
  readonly indicator: 0 | 1;
}

/** The pairs among `codes` that are in force on `date`, by their places; a code is in no pair with itself. */
export type FindPairs = (codes: readonly string[], date: string) => FoundPair[];

export function openPairs({ terms, arrays }: PackedPairs): FindPairs {
  const known = { bytes: arrays.codeBytes as Uint8Array, starts: arrays.codeStarts as Uint32Array };
  const pairStart = arrays.pairStart as Uint32Array;
  const [column2, term] = [arrays.column2, arrays.term] as Uint16Array[];
  if (!column2 || !term) throw new Error('a table of pairs lacks its columns');

  const indicatorOf = (one: number, other: number, date: string): 0 | 1 | null => {
    const end = pairStart[one + 1] as number;
    const first = lowerBound(pairStart[one] as number, end, (at) => (column2[at] as number) < other);
    // A pair that ended and began again stands there twice.
    for (let at = first; at < end && column2[at] === other; at++) {
      const [from, to, indicator] = terms[term[at] as number] as PackedPairs['terms'][number];
      if ((from === null || from <= date) && (to === null || date <= to)) return indicator;
    }
    return null;
  };

  return (codes, date) => {
    const numbers = codes.map((code) => findString(known, code));
    return numbers.flatMap((one, at) =>
      numbers.flatMap((other, beside): FoundPair[] => {
        if (one === -1 || other === -1 || one === other) return [];
        const indicator = indicatorOf(one, other, date);
        return indicator === null ? [] : [{ column1: at, column2: beside, indicator }];
      }),
    );
  };
}
