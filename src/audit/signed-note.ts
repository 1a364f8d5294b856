import { type KeyObject, sign, verify } from 'node:crypto';
import { HASH_BYTES } from './sha256';
import { isKeyName, type VerifierKey, verifierKeyOf } from './verifier-key';

export { InvalidVerifierKey, parseVerifierKey, type VerifierKey, verifierKeyOf } from './verifier-key';

/** What a log signs (C2SP tlog-checkpoint): which log, how many leaves, and their root. */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
}

/** Signs checkpoints. Every tenant's log has its own origin; one key may sign them all. */
export interface CheckpointSigner {
  readonly name: string;
  /** The verifier key, as text, to be given to auditors. */
  readonly vkey: string;
  /** The signed note. */
  sign(origin: string, size: number, root: Uint8Array): string;
}

/** A note that is not as the specification has it, or that the key did not sign. The message repeats nothing of it. */
export class InvalidNote extends Error {
  override readonly name = 'InvalidNote';
}

const mostSignatures = 100;
const mostCharacters = 1_000_000;

/** A signer with an Ed25519 private key under a name: non-empty, without spaces and plus signs. */
export function createSigner(name: string, privateKey: KeyObject): CheckpointSigner {
  if (privateKey.type !== 'private') throw new TypeError('signing needs a private key');
  const { id, text: vkey } = verifierKeyOf(name, privateKey);
  return {
    name,
    vkey,
    sign: (origin, size, root) => {
      const text = checkpointText(origin, size, root);
      const signature = Buffer.concat([id, sign(null, Buffer.from(text), privateKey)]);
      return `${text}\n— ${name} ${signature.toString('base64')}\n`;
    },
  };
}

function checkpointText(origin: string, size: number, root: Uint8Array): string {
  if (!isKeyName(origin)) throw new RangeError('an origin is not empty and has neither spaces nor +');
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('a tree size is a whole number');
  if (root.length !== HASH_BYTES) throw new RangeError('a root has 32 bytes');
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;
}

/** Verifies the signature of a checkpoint and reads it. Throws InvalidNote. */
export function openCheckpoint(note: string, key: VerifierKey): Checkpoint {
  return parseCheckpoint(openNote(note, key));
}

/**
 * The signed text of a note (C2SP signed-note), when `key` signed it. Lines of other keys are ignored, as the
 * specification asks; a line of this key that does not verify, and two lines of one key, spoil the note.
 */
export function openNote(note: string, key: VerifierKey): string {
  if (note.length > mostCharacters) throw new InvalidNote('the note is too long');
  if (/[^\P{Cc}\n]|\p{Cs}/u.test(note)) throw new InvalidNote('the note holds a control character');
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) throw new InvalidNote('the note has no signature lines');
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > mostSignatures) throw new InvalidNote('the note has too many signatures');
  const seen = new Set<string>();
  let signed = false;
  for (const line of lines) {
    const { name, id, signature } = parseSignature(line);
    const signer = `${name}+${id.toString('hex')}`;
    if (seen.has(signer)) throw new InvalidNote('the note has two signatures of one key');
    seen.add(signer);
    if (name !== key.name || !id.equals(key.id)) continue;
    if (!verify(null, Buffer.from(text), key.publicKey, signature)) throw new InvalidNote('the signature is not valid');
    signed = true;
  }
  if (!signed) throw new InvalidNote('the note is not signed by this key');
  return text;
}

function parseSignature(line: string): { name: string; id: Buffer; signature: Buffer } {
  const [, name = '', base64 = ''] = /^— (\S+) ([A-Za-z0-9+/]+={0,2})$/.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (!isKeyName(name) || bytes.length <= 4 || bytes.toString('base64') !== base64) {
    throw new InvalidNote('a signature line is malformed');
  }
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** Three lines and nothing else: our logs sign no extension lines. */
function parseCheckpoint(text: string): Checkpoint {
  const [, origin = '', digits = '', base64 = ''] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([^\n]+)\n$/.exec(text) ?? [];
  const size = Number(digits);
  const root = Buffer.from(base64, 'base64');
  if (origin === '' || !Number.isSafeInteger(size)) throw new InvalidNote('the note is not a checkpoint');
  if (root.length !== HASH_BYTES || root.toString('base64') !== base64) {
    throw new InvalidNote('the root of the checkpoint is malformed');
  }
  return { origin, size, root };
}
