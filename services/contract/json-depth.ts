/** Deeper than any body that the API takes, and far from what would exhaust the stack of a recursive walker. */
export const deepestJson = 32;

const quote = 0x22;
const backslash = 0x5c;

/**
 * Whether brackets and braces nest deeper than `limit`, found without parsing: `JSON.parse` accepts 400,000 levels and
 * leaves it to the next walker to overflow. Works on UTF-8 bytes, where these ASCII characters stand only for themselves.
 */
export function isDeeperThan(limit: number, body: Uint8Array): boolean {
  let depth = 0;
  for (let at = 0; at < body.length; at++) {
    const byte = body[at];
    if (byte === quote) {
      at = endOfString(body, at + 1);
    } else if (byte === 0x7b || byte === 0x5b) {
      depth++;
      if (depth > limit) return true;
    } else if (byte === 0x7d || byte === 0x5d) {
      depth--;
    }
  }
  return false;
}

/** Index of the quote that closes the string whose content starts at `from`; the length when none does. */
function endOfString(body: Uint8Array, from: number): number {
  let at = from;
  while (at < body.length && body[at] !== quote) at += body[at] === backslash ? 2 : 1;
  return at;
}
