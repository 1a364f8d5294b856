/** Arrays that can stand in a file as they stand in memory. */
export type FlatArray = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * A compiled thing in the form that is written to the artefact and used from it without parsing: small JSON, and flat arrays by
 * name. Whoever builds one has a function that opens it; opening builds no tree, so that loading stays a matter of reading bytes.
 */
export interface FlatParts {
  readonly meta: unknown;
  readonly arrays: Readonly<Record<string, FlatArray>>;
}

/** Strings in one run of UTF-8 bytes: string `i` is `bytes[starts[i] .. starts[i + 1])`. */
export interface PackedStrings {
  readonly bytes: Uint8Array;
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Packs `strings` in their order. */
export function packStrings(strings: readonly string[]): PackedStrings {
  const encoded = strings.map((one) => encoder.encode(one));
  const starts = new Uint32Array(strings.length + 1);
  encoded.forEach((one, index) => {
    starts[index + 1] = (starts[index] as number) + one.length;
  });
  const bytes = new Uint8Array(starts.at(-1) ?? 0);
  encoded.forEach((one, index) => {
    bytes.set(one, starts[index]);
  });
  return { bytes, starts };
}

/** String `index` of `packed`; empty when there is none. */
export function stringAt({ bytes, starts }: PackedStrings, index: number): string {
  return decoder.decode(bytes.subarray(starts[index] ?? 0, starts[index + 1] ?? 0));
}

/** Position of `wanted` in strings packed in ascending order of their UTF-8 bytes, or -1. */
export function findString({ bytes, starts }: PackedStrings, wanted: string): number {
  const key = encoder.encode(wanted);
  let low = 0;
  let high = starts.length - 2;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compareBytes(bytes, starts[middle] as number, starts[middle + 1] as number, key);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function compareBytes(bytes: Uint8Array, start: number, end: number, key: Uint8Array): number {
  const length = Math.min(end - start, key.length);
  for (let at = 0; at < length; at++) {
    const difference = (bytes[start + at] as number) - (key[at] as number);
    if (difference !== 0) return difference;
  }
  return end - start - key.length;
}
