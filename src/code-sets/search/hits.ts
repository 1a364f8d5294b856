/** Why a code was found: nothing for its code alone, else the entry that the query met best. */
export const BY_CODE = -1;

/** Hits of one query by code, each with its best score; arrays that are kept from query to query. */
export interface Hits {
  readonly size: number;
  clear(): void;
  /** Keeps the better of this and what is known of `code`. */
  offer(code: number, score: number, entry: number, part: boolean): void;
  visit(visitor: (code: number, score: number, entry: number, part: boolean) => void): void;
}

/** Hits among `count` codes. */
export function createHits(count: number): Hits {
  const scores = new Float32Array(count);
  const entries = new Int32Array(count);
  const isHit = new Uint8Array(count);
  const isPart = new Uint8Array(count);
  const codes = new Uint32Array(count);
  let size = 0;
  return {
    get size() {
      return size;
    },
    clear() {
      for (let at = 0; at < size; at++) isHit[codes[at] as number] = 0;
      size = 0;
    },
    offer(code, score, entry, part) {
      if (isHit[code] === 0) {
        isHit[code] = 1;
        codes[size++] = code;
      } else if ((scores[code] as number) >= score) return;
      scores[code] = score;
      entries[code] = entry;
      isPart[code] = part ? 1 : 0;
    },
    visit(visitor) {
      for (let at = 0; at < size; at++) {
        const code = codes[at] as number;
        visitor(code, scores[code] as number, entries[code] as number, isPart[code] === 1);
      }
    },
  };
}

/** One of the best hits. */
export interface TopHit {
  readonly code: number;
  readonly score: number;
  readonly entry: number;
  /** Some words of the query are missing. */
  readonly part: boolean;
}

/** The `limit` best, kept in order as they come; equal scores by code. */
export function createTop(limit: number): {
  offer(code: number, score: number, entry: number, part: boolean): void;
  readonly list: readonly TopHit[];
} {
  const list: TopHit[] = [];
  const isBefore = (code: number, score: number, other: TopHit): boolean =>
    score > other.score || (score === other.score && code < other.code);
  return {
    list,
    offer(code, score, entry, part) {
      const last = list[limit - 1];
      if (last && !isBefore(code, score, last)) return;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (isBefore(code, score, list[middle] as TopHit)) high = middle;
        else low = middle + 1;
      }
      list.splice(low, 0, { code, score, entry, part });
      if (list.length > limit) list.pop();
    },
  };
}
