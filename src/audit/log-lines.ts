import { SALT_BYTES } from './commitment';
import { HASH_BYTES } from './sha256';
import { VerificationFailed } from './verification-failed';

export const LOG_FORMAT = 'countersign-audit-log/1';

/** First line of an exported log. */
export interface LogHeader {
  readonly origin: string;
  readonly tenant: string;
  readonly size: number;
}

/** One entry of an exported log: its event, or only the hash of its leaf where the event is withheld. */
export type LogEntry = { readonly salt: Buffer; readonly body: string } | { readonly leaf: Buffer };

/*
 * The lines of an export, without their line feed. There is exactly one way to write each: what reads them refuses
 * every other, so that no byte of a file can change unseen.
 */

export function headerLine({ origin, tenant, size }: LogHeader): string {
  return JSON.stringify({ format: LOG_FORMAT, origin, tenant, size });
}

export function entryLine(index: number, salt: Uint8Array, body: string): string {
  return JSON.stringify({ index, salt: Buffer.from(salt).toString('hex'), body });
}

export function withheldLine(index: number, leaf: Uint8Array): string {
  return JSON.stringify({ index, leaf: Buffer.from(leaf).toString('hex') });
}

export function checkpointLine(note: string): string {
  return JSON.stringify({ checkpoint: note });
}

/** Throws VerificationFailed for anything but a header as it is written. */
export function readHeader(line: string): LogHeader {
  const { format, origin, tenant, size } = parseObject(line);
  if (format !== LOG_FORMAT) throw new VerificationFailed('wrong-header', `the first line does not say ${LOG_FORMAT}`);
  if (!isText(origin, originForm) || !isText(tenant, tenantForm) || !isSize(size)) {
    throw new VerificationFailed('wrong-header', 'the first line lacks origin, tenant or size, or has malformed ones');
  }
  const header = { origin, tenant, size };
  if (headerLine(header) !== line) throw notCanonical();
  return header;
}

/** Names that are shown to people: nothing in them that a terminal would obey. */
const originForm = /^[!-*,-~]+$/;
const tenantForm = /^[a-z0-9][a-z0-9-]{0,62}$/;

function isText(value: unknown, form: RegExp): value is string {
  return typeof value === 'string' && form.test(value);
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** The entry with this index, or undefined where the line is another kind of line. Throws VerificationFailed. */
export function readEntry(line: string, index: number): LogEntry | undefined {
  const withSalt = `{"index":${index},"salt":"`;
  if (line.startsWith(withSalt)) return readEvent(line, withSalt.length);
  const withLeaf = `{"index":${index},"leaf":"`;
  if (line.startsWith(withLeaf)) return readWithheld(line, withLeaf.length);
  const [, found] = /^\{"index":(0|[1-9]\d*),/.exec(line) ?? [];
  if (found === undefined) return undefined;
  throw new VerificationFailed('wrong-index', `entry ${found} stands where entry ${index} belongs`, index);
}

/** The note, or undefined where the line is another kind of line. Throws VerificationFailed. */
export function readCheckpoint(line: string): string | undefined {
  if (!line.startsWith('{"checkpoint":')) return undefined;
  const { checkpoint } = parseObject(line);
  if (typeof checkpoint !== 'string' || checkpointLine(checkpoint) !== line) throw notCanonical();
  return checkpoint;
}

const afterSalt = '","body":';

function readEvent(line: string, saltAt: number): LogEntry {
  const bodyAt = saltAt + 2 * SALT_BYTES + afterSalt.length;
  const salt = readHex(line, saltAt, SALT_BYTES);
  if (!line.startsWith(afterSalt, bodyAt - afterSalt.length) || !line.endsWith('}')) throw notCanonical();
  const text = line.slice(bodyAt, -1);
  const body = parse(text);
  if (typeof body !== 'string') throw notCanonical();
  // A text whose only escapes are these two can be written in one way; the others are rare.
  if (otherEscape.test(text) && JSON.stringify(body) !== text) throw notCanonical();
  return { salt, body };
}

const otherEscape = /\\[^"\\]/;

function readWithheld(line: string, leafAt: number): LogEntry {
  const leaf = readHex(line, leafAt, HASH_BYTES);
  if (line.length !== leafAt + 2 * HASH_BYTES + 2 || !line.endsWith('"}')) throw notCanonical();
  return { leaf };
}

function readHex(line: string, at: number, bytes: number): Buffer {
  const hex = line.slice(at, at + 2 * bytes);
  const read = Buffer.from(hex, 'hex');
  // Stops at what is no hex digit; capitals are another way to write the same.
  if (read.length !== bytes || /[A-F]/.test(hex)) throw notCanonical();
  return read;
}

function parseObject(line: string): Readonly<Record<string, unknown>> {
  const value = parse(line);
  if (typeof value !== 'object' || value === null) throw notCanonical();
  return value as Readonly<Record<string, unknown>>;
}

/** The parser's own message would quote the line. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notCanonical();
  }
}

function notCanonical(): VerificationFailed {
  return new VerificationFailed('malformed', 'the line is not written as the format has it');
}
