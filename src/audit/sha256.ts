import { createHash, hash } from 'node:crypto';

/** SHA-256. The one-shot function came with Node 20.12; as text it is made three times faster than as a buffer. */
export const sha256: (bytes: Uint8Array) => Buffer =
  typeof hash === 'function'
    ? (bytes) => Buffer.from(hash('sha256', bytes, 'binary'), 'binary')
    : (bytes) => createHash('sha256').update(bytes).digest();

export const HASH_BYTES = 32;
