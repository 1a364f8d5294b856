import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CheckpointSigner, createSigner } from '../../src/audit/signed-note';
import { type Config, ConfigError } from '../config';
import { readOrMake, readSource, toStandardError, type Warn } from './key-file';

/**
 * The key that signs checkpoints of the audit log: Ed25519 as PKCS#8 PEM, given in the environment or in a file. The
 * embedded database alone has one made for it, in `keys/audit-signing.pem`, with the public half in
 * `keys/audit-public.txt` for the auditor. Throws ConfigError naming what to mend.
 */
export function loadSigner(
  { keys, storage }: Pick<Config, 'keys' | 'storage'>,
  warn: Warn = toStandardError,
): CheckpointSigner {
  const given = readSource('AUDIT_SIGNING_KEY', keys.auditSigning, warn);
  if (given !== undefined) return signerOf(given);
  if (storage.databaseUrl !== undefined) {
    throw new ConfigError(
      'environment: AUDIT_SIGNING_KEY or AUDIT_SIGNING_KEY_FILE must be set where DATABASE_URL is; make a key with: openssl genpkey -algorithm ed25519',
    );
  }
  const folder = join(storage.dataDir, 'keys');
  const signer = signerOf(readOrMake(join(folder, 'audit-signing.pem'), newKey, warn));
  publish(join(folder, 'audit-public.txt'), `${signer.vkey}\n`);
  return signer;
}

/** Whether there is a key to load, without making one. */
export function hasSigner({ keys, storage }: Pick<Config, 'keys' | 'storage'>): boolean {
  const { value, file } = keys.auditSigning;
  return value !== undefined || file !== undefined || existsSync(join(storage.dataDir, 'keys', 'audit-signing.pem'));
}

function newKey(): string {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  }).privateKey;
}

function signerOf(pem: string): CheckpointSigner {
  // A variable often holds its line breaks as `\n`.
  const key = parse(pem.replaceAll('\\n', '\n'));
  if (key?.asymmetricKeyType !== 'ed25519') {
    throw new ConfigError(
      'environment: AUDIT_SIGNING_KEY must be an Ed25519 private key in PEM; make one with: openssl genpkey -algorithm ed25519',
    );
  }
  return createSigner(`countersign-${shortId(key)}`, key);
}

function parse(pem: string): KeyObject | undefined {
  try {
    return createPrivateKey({ key: pem, format: 'pem' });
  } catch {
    return undefined;
  }
}

/** Two installations do not share a name, so that an auditor with keys of both cannot mix them up. */
function shortId(key: KeyObject): string {
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 8);
}

function publish(path: string, text: string): void {
  if (
    readOrMake(
      path,
      () => text,
      () => {},
    ) === text
  )
    return;
  throw new ConfigError('environment: DATA_DIR: keys/audit-public.txt is not that of keys/audit-signing.pem');
}
