import { leafHash } from './merkle-hash';
import { sha256 } from './sha256';

export const SALT_BYTES = 16;

const domain = Buffer.from('countersign audit leaf v1\n');
const head = domain.length + SALT_BYTES;

/** Used again and again: a log has millions of entries, and nothing here waits between writing and hashing. */
const scratch = Buffer.alloc(8192);
scratch.set(domain);

/**
 * What stands in the tree for an event: SHA256(domain || salt || UTF-8 of the body). The salt is random and secret to
 * those who may read the event, so that nobody can guess a body from its hash.
 */
export function commitment(salt: Uint8Array, body: string): Buffer {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  // A UTF-16 unit becomes at most three bytes.
  if (head + body.length * 3 > scratch.length) return sha256(Buffer.concat([domain, salt, Buffer.from(body)]));
  scratch.set(salt, domain.length);
  return sha256(scratch.subarray(0, head + scratch.write(body, head)));
}

/** Hash of the leaf that an event has in the tree. */
export function eventLeaf(salt: Uint8Array, body: string): Buffer {
  return leafHash(commitment(salt, body));
}
