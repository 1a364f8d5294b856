/** Marks of a word in an entry; see EntryWord. */
export const FREE = 1;
export const MISSING = 2;

/**
 * Lists of ascending entry numbers, each with its marks, as variable-length bytes: seven bits a byte, the lowest first, the high
 * bit set while more follow; of the number that they spell the two lowest bits are the marks, the rest is the step to the entry.
 */
export interface Postings {
  readonly bytes: Uint8Array;
  /** Byte offsets, one more than there are lists. */
  readonly starts: Uint32Array;
}

/** Packs `lists`: numbers of `entry * 4 + marks`, ascending. */
export function packPostings(lists: readonly (readonly number[])[]): Postings {
  const starts = new Uint32Array(lists.length + 1);
  let bytes = new Uint8Array(1 << 16);
  let size = 0;
  lists.forEach((list, index) => {
    let before = -1;
    for (const marked of list) {
      const entry = marked >>> 2;
      let step = (entry - before) * 4 + (marked & 3);
      before = entry;
      if (size + 5 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2);
        larger.set(bytes);
        bytes = larger;
      }
      while (step > 0x7f) {
        bytes[size++] = (step & 0x7f) | 0x80;
        step >>>= 7;
      }
      bytes[size++] = step;
    }
    starts[index + 1] = size;
  });
  return { bytes: bytes.slice(0, size), starts };
}
