import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError, type KeySource } from '../config';

/** Tells the person who runs this about a key file that others can read. */
export type Warn = (message: string) => void;

/** Seen on standard error unless the caller has a better place. */
export const toStandardError: Warn = (message) => process.emitWarning(message, 'KeyFileWarning');

/** The secret as given in the variable `name` or the file that `name`_FILE names; undefined where neither is set. */
export function readSource(name: string, source: KeySource, warn: Warn): string | undefined {
  if (source.value !== undefined && source.file !== undefined) {
    throw new ConfigError(`environment: ${name} and ${name}_FILE are both set; keep one`);
  }
  if (source.file === undefined) return source.value;
  const { text, mode } = readSecret(`${name}_FILE`, source.file);
  if ((mode & 0o022) !== 0) {
    throw new ConfigError(`environment: ${name}_FILE can be changed by other users; chmod go-w it`);
  }
  // Docker and Kubernetes mount secrets readable for everyone in the container (0444, 0644), so this does not refuse.
  if ((mode & 0o044) !== 0) warn(`${name}_FILE can be read by other users of this machine; chmod 600 keeps it to one`);
  return text;
}

/** The secret in `path`. The first who asks for it has it made; of two at once, both get the same. */
export function readOrMake(path: string, make: () => string, warn: Warn): string {
  if (!existsSync(path)) makeSecret(path, make());
  const { text, mode } = readSecret('DATA_DIR', path);
  if ((mode & 0o077) !== 0)
    warn(`the key file ${path} can be used by other users of this machine; chmod 600 keeps it to one`);
  return text;
}

function readSecret(variable: string, path: string): { text: string; mode: number } {
  try {
    // Windows has no such modes and reports every file as open to all.
    const mode = process.platform === 'win32' ? 0 : statSync(path).mode;
    return { text: readFileSync(path, 'utf8'), mode };
  } catch (error) {
    throw new ConfigError(`environment: ${variable}: the key file cannot be read (${codeOf(error)})`);
  }
}

/** Writes beside the target and links it there: the name holds a whole key or does not exist, and is never replaced. */
function makeSecret(path: string, secret: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
    try {
      writeFileSync(temporary, secret, { flag: 'wx', mode: 0o600, flush: true });
      linkUnlessThere(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    syncFolder(dirname(path));
  } catch (error) {
    throw new ConfigError(`environment: DATA_DIR: a key file cannot be made there (${codeOf(error)})`);
  }
}

function linkUnlessThere(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    // Someone else who starts at the same moment was first: theirs is the key.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

/** A new name outlasts a power cut only when its folder was synced. Not every system can open a folder. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return;
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function codeOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown reason';
}
