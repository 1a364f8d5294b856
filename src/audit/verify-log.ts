import { isAscii, isUtf8 } from 'node:buffer';
import { createLogCheck, type LogCheck, type LogCheckOptions, type LogSummary } from './log-check';
import { type FailureKind, VerificationFailed } from './verification-failed';

export type { LogCheckOptions, LogSummary } from './log-check';
export { type FailureKind, VerificationFailed } from './verification-failed';

export type LogVerdict =
  | { readonly ok: true; readonly summary: LogSummary }
  | {
      readonly ok: false;
      readonly kind: FailureKind;
      /** For a person; numbers and names of our own, nothing of an event. */
      readonly message: string;
      /** The entry where it was noticed. */
      readonly index?: number | undefined;
    };

const longestLine = 8 * 1024 * 1024;

/**
 * Verifies an exported log as it is read, without a server: recomputes every leaf and the root, and holds them against
 * the signed checkpoint at the end and those that the auditor kept. Tells the first failure. A log that is whole is
 * verified to its end before anything is said of what it records.
 */
export async function verifyLog(chunks: AsyncIterable<Uint8Array>, options: LogCheckOptions): Promise<LogVerdict> {
  try {
    const check = createLogCheck(options);
    for await (const bytes of wholeLines(chunks)) takeLines(bytes, check);
    return { ok: true, summary: check.finish() };
  } catch (error) {
    if (!(error instanceof VerificationFailed)) throw error;
    return { ok: false, kind: error.kind, message: error.message, index: error.index };
  }
}

/** The bytes as they come in, cut after a line feed. Throws VerificationFailed where the last line has none. */
async function* wholeLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Uint8Array[] = [];
  let restBytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(0x0a) + 1;
    if (end > 0) {
      yield Buffer.concat([...rest, chunk.subarray(0, end)]);
      rest = [];
      restBytes = 0;
    }
    if (end === chunk.length) continue;
    // A copy: what gave us the chunk may use its memory again.
    rest.push(Uint8Array.from(chunk.subarray(end)));
    restBytes += chunk.length - end;
    if (restBytes > longestLine)
      throw new VerificationFailed('malformed', `a line is longer than ${longestLine} bytes`);
  }
  if (restBytes > 0) throw new VerificationFailed('truncated', 'the last line is cut off');
}

function takeLines(bytes: Buffer, check: LogCheck): void {
  // Decoding would put the same sign for all that is not UTF-8. A byte order mark stays, and stands before no line.
  if (!isUtf8(bytes)) throw new VerificationFailed('malformed', 'the file is not valid UTF-8');
  // Bytes as text cost next to nothing; only the lines that hold more than ASCII are decoded.
  const text = bytes.toString('latin1');
  const isPlain = isAscii(bytes);
  for (let from = 0; from < text.length; ) {
    const to = text.indexOf('\n', from);
    const line = text.slice(from, to);
    check.take(isPlain || isAsciiText(line) ? line : Buffer.from(line, 'latin1').toString('utf8'));
    from = to + 1;
  }
}

/** Faster than a pattern: as UTF-8, only ASCII has one byte for each character. */
function isAsciiText(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}
