import { type FlatArray, packStrings } from '../../code-sets/flat';
import type { PtpRow } from '../../code-sets/release';
import type { DatedRows } from './rule-source';

/** A pair that ended this long before its edition began is left out: no claim is that late. */
const KEPT_YEARS = 2;

export interface PackedPairs {
  readonly edition: string;
  readonly from: string;
  readonly service: PtpRow['service'];
  /** Distinct terms of pairs. */
  readonly terms: readonly (readonly [from: string | null, to: string | null, indicator: 0 | 1])[];
  readonly arrays: Readonly<Record<string, FlatArray>>;
}

/**
 * The pairs of one edition and service: column 1 codes ascending, their column 2 codes (numbers in the same list) ascending, and
 * the term of each. Four bytes a pair. Void pairs (indicator 9) are left out.
 */
export function packPairs({ edition, from, rows }: DatedRows<PtpRow>, service: PtpRow['service']): PackedPairs {
  const oldest = `${Number(from.slice(0, 4)) - KEPT_YEARS}${from.slice(4)}`;
  const codes = new Map<string, number>();
  const terms = new Map<string, number>();
  const numberOf = (code: string): number => {
    const known = codes.get(code) ?? codes.size;
    codes.set(code, known);
    return known;
  };
  let pairs = new Float64Array(1 << 12);
  let count = 0;
  for (const row of rows) {
    if (row.service !== service || row.indicator === 9 || (row.to !== null && row.to < oldest)) continue;
    const term = JSON.stringify([row.from, row.to, row.indicator]);
    const termId = terms.get(term) ?? terms.size;
    terms.set(term, termId);
    if (count === pairs.length) {
      const larger = new Float64Array(pairs.length * 2);
      larger.set(pairs);
      pairs = larger;
    }
    pairs[count++] = keyOf(numberOf(row.column1), numberOf(row.column2), termId);
  }
  const sorted = [...codes.keys()].sort();
  if (sorted.length > MOST_CODES || terms.size > MOST_TERMS)
    throw new Error(`NCCI PTP ${edition}: more codes or dates than a table of pairs can hold`);
  const rank = new Uint32Array(codes.size);
  sorted.forEach((code, index) => {
    rank[codes.get(code) as number] = index;
  });
  const ranked = pairs.subarray(0, count).map((key) => {
    const [column1, column2, term] = partsOf(key);
    return keyOf(rank[column1] as number, rank[column2] as number, term);
  });
  ranked.sort();
  const column2 = new Uint16Array(count);
  const term = new Uint16Array(count);
  const pairStart = new Uint32Array(sorted.length + 1);
  ranked.forEach((key, index) => {
    const [first, second, termId] = partsOf(key);
    column2[index] = second;
    term[index] = termId;
    pairStart[first + 1] = index + 1;
  });
  // A code without pairs of its own begins where the one before it ended.
  for (let code = 1; code < pairStart.length; code++)
    pairStart[code] = Math.max(pairStart[code] as number, pairStart[code - 1] as number);
  const { bytes, starts } = packStrings(sorted);
  return {
    edition,
    from,
    service,
    terms: [...terms.keys()].map((one) => JSON.parse(one)),
    arrays: { codeBytes: bytes, codeStarts: starts, pairStart, column2, term },
  };
}

const MOST_CODES = 1 << 16;
const MOST_TERMS = 1 << 14;

/** Exact below 2^53: 16 bits each of the two codes, 14 of the term. */
function keyOf(column1: number, column2: number, term: number): number {
  return (column1 * MOST_CODES + column2) * MOST_TERMS + term;
}

function partsOf(key: number): readonly [number, number, number] {
  const codes = Math.floor(key / MOST_TERMS);
  return [Math.floor(codes / MOST_CODES), codes % MOST_CODES, key % MOST_TERMS];
}
