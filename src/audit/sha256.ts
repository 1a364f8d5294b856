import { createHash, hash } from 'node:crypto';

export const HASH_BYTES = 32;

/**
 * SHA-256 as a text of 32 characters, one for each byte ('latin1'): made three times faster than a buffer. The one-shot
 * function came with Node 20.12.
 */
export const sha256Text: (bytes: Uint8Array) => string =
  typeof hash === 'function'
    ? (bytes) => hash('sha256', bytes, 'binary')
    : (bytes) => createHash('sha256').update(bytes).digest('binary');

export function sha256(bytes: Uint8Array): Buffer {
  return Buffer.from(sha256Text(bytes), 'latin1');
}
