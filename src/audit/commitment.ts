import { HASH_BYTES, sha256, sha256Text } from './sha256';

export const SALT_BYTES = 16;

const domain = Buffer.from('countersign audit leaf v1\n');
const head = domain.length + SALT_BYTES;

/** Used again and again: a log has millions of entries, and nothing here waits between writing and hashing. */
const scratch = Buffer.alloc(8192);
scratch.set(domain);

/** The same, for the leaf over a commitment. */
const leaf = Buffer.alloc(1 + HASH_BYTES);

/**
 * What stands in the tree for an event: SHA256(domain || salt || UTF-8 of the body). The salt is random and known only to
 * those who may read the event, so that nobody can guess a body from its hash.
 */
export function commitment(salt: Uint8Array, body: string): Buffer {
  return Buffer.from(commitmentText(salt, body), 'latin1');
}

/** Hash of the leaf that an event has in the tree: SHA256(0x00 || commitment). */
export function eventLeaf(salt: Uint8Array, body: string): Buffer {
  leaf.write(commitmentText(salt, body), 1, 'latin1');
  return sha256(leaf);
}

function commitmentText(salt: Uint8Array, body: string): string {
  if (salt.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  // A UTF-16 unit becomes at most three bytes.
  if (head + body.length * 3 > scratch.length) return sha256Text(Buffer.concat([domain, salt, Buffer.from(body)]));
  scratch.set(salt, domain.length);
  const bytes = Buffer.byteLength(body);
  // Most bodies are ASCII, and written three times faster as such.
  scratch.write(body, head, bytes === body.length ? 'latin1' : 'utf8');
  return sha256Text(scratch.subarray(0, head + bytes));
}
