import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Config, ConfigError } from '../config';
import { readOrMake, readSource, toStandardError, type Warn } from './key-file';
import type { MasterKeys } from './master-key';

/**
 * The master keys of this installation: given in the environment or in a file as 32 bytes in base64 or hex. The embedded
 * database alone has one made for it, in `keys/encryption.key` of its data folder. Throws ConfigError naming what to mend.
 */
export function loadMasterKeys(
  { keys, storage }: Pick<Config, 'keys' | 'storage'>,
  warn: Warn = toStandardError,
): MasterKeys {
  const given = readSource('ENCRYPTION_KEY', keys.encryption, warn);
  const before = readSource('ENCRYPTION_KEY_PREVIOUS', keys.encryptionPrevious, warn);
  if (given === undefined && storage.databaseUrl !== undefined) {
    throw new ConfigError(
      'environment: ENCRYPTION_KEY or ENCRYPTION_KEY_FILE must be set where DATABASE_URL is; make a key with: openssl rand -base64 32',
    );
  }
  const current = decode('ENCRYPTION_KEY', given ?? embeddedKey(storage.dataDir, warn));
  if (before === undefined) return { current };
  const previous = decode('ENCRYPTION_KEY_PREVIOUS', before);
  if (previous.equals(current)) {
    throw new ConfigError('environment: ENCRYPTION_KEY_PREVIOUS must differ from ENCRYPTION_KEY');
  }
  return { current, previous };
}

/** Where the embedded database keeps the key that was made for it. */
export function embeddedKeyFile(dataDir: string): string {
  return join(dataDir, 'keys', 'encryption.key');
}

function embeddedKey(dataDir: string, warn: Warn): string {
  return readOrMake(embeddedKeyFile(dataDir), () => `${randomBytes(32).toString('base64')}\n`, warn);
}

function decode(name: string, written: string): Buffer {
  const text = written.trim();
  for (const encoding of ['hex', 'base64'] as const) {
    const key = Buffer.from(text, encoding);
    // Decoders pass over what does not belong; a key that does not come out as it went in was mistyped.
    if (key.length === 32 && withoutPadding(key.toString(encoding)) === withoutPadding(normal(text, encoding)))
      return key;
  }
  throw new ConfigError(
    `environment: ${name} must be 32 bytes in base64 or hex; make one with: openssl rand -base64 32`,
  );
}

function normal(text: string, encoding: 'hex' | 'base64'): string {
  return encoding === 'hex' ? text.toLowerCase() : text;
}

function withoutPadding(text: string): string {
  return text.replace(/={0,2}$/, '');
}
