import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { createGunzip } from 'node:zlib';
import { decodeText } from './decode-text';
import { excessOf, type SourceLimits, sourceLimits } from './limits';
import { SourceError, sourceErrorOf } from './source-error';
import { workbookLines } from './workbook';
import { zipMembers } from './zip-members';

/** One file to import, wherever it was packed. Nothing of it is open except while `chunks` or `head` is being read. */
export interface SourceMember {
  /** For messages: `codes.zip/order.txt`, or the name of the file itself. */
  readonly file: string;
  /** Without folders and without `.gz`. */
  readonly name: string;
  /** Bytes that reading it takes: on disk, for a member of a zip file when inflated. */
  readonly bytes: number;
  /** The first characters, at most `limit` (65,536 when left out). */
  head(limit?: number): Promise<string>;
  /**
   * The whole text, from the beginning at each call. A workbook comes as tab-separated lines. `onRead` hears how many of `bytes`
   * were read since the last time. Throws SourceError.
   */
  chunks(onRead?: (bytes: number) => void): AsyncIterable<string>;
  /** Checksum in hex of the inflated file, as the publisher has it. Throws before `chunks` was read to its end. */
  sha256(): string;
}

type OpenBytes = (onRead: (bytes: number) => void) => AsyncIterable<Buffer>;

/**
 * The files in `path`: itself when it is plain text or an Excel workbook, what is inside when it is `.gz` or `.zip` (documents,
 * schemas and Excel twins of text files left out). Told by content, not by name. Throws SourceError.
 */
export async function* openSource(path: string, limits: SourceLimits = sourceLimits): AsyncGenerator<SourceMember> {
  const file = basename(path);
  const { start, bytes } = await look(path, file);
  if (start.startsWith('%PDF')) throw new SourceError(file, 'is a PDF; import the text, XML or Excel file');
  const isZip = start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006');
  if (isZip && !/\.xlsx$/i.test(file)) {
    for (const member of await zipMembers(path, limits)) {
      const openBytes: OpenBytes = (onRead) => counted(member.open(), onRead);
      yield memberOf(member.file, member.name, member.bytes, openBytes, limits);
    }
  } else if (start.startsWith('\u001f\u008b')) {
    const openBytes: OpenBytes = (onRead) => gunzip(path, file, bytes, limits, onRead);
    yield memberOf(file, file.replace(/\.gz$/i, ''), bytes, openBytes, limits);
  } else {
    const openBytes: OpenBytes = (onRead) => counted(guarded(createReadStream(path), file), onRead);
    yield memberOf(file, file, bytes, openBytes, limits);
  }
}

async function look(path: string, file: string): Promise<{ start: string; bytes: number }> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
      return { start: buffer.toString('latin1', 0, bytesRead), bytes: (await handle.stat()).size };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw sourceErrorOf(error, file);
  }
}

function memberOf(file: string, name: string, bytes: number, openBytes: OpenBytes, limits: SourceLimits): SourceMember {
  const textOf = /\.xlsx$/i.test(name)
    ? (chunks: AsyncIterable<Buffer>) => workbookText(chunks, file, limits)
    : (chunks: AsyncIterable<Buffer>) => decodeText(chunks, file);
  let checksum: string | null = null;
  return {
    file,
    name,
    bytes,
    async head(limit = 65_536) {
      let text = '';
      for await (const chunk of textOf(openBytes(() => {}))) {
        text += chunk;
        if (text.length >= limit) break;
      }
      return text.slice(0, limit);
    },
    async *chunks(onRead = () => {}) {
      const hash = createHash('sha256');
      yield* textOf(hashed(openBytes(onRead), hash));
      checksum = hash.digest('hex');
    },
    sha256() {
      if (checksum === null) throw new Error(`${file} was not read to its end yet`);
      return checksum;
    },
  };
}

async function* workbookText(
  chunks: AsyncIterable<Buffer>,
  file: string,
  limits: SourceLimits,
): AsyncGenerator<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.workbookBytes) throw new SourceError(file, `is larger than ${limits.workbookBytes} bytes`);
    parts.push(chunk);
  }
  yield* workbookLines(Buffer.concat(parts), file, limits);
}

async function* gunzip(
  path: string,
  file: string,
  packed: number,
  limits: SourceLimits,
  onRead: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  const input = createReadStream(path);
  const output = input.pipe(createGunzip());
  input.on('error', (error) => output.destroy(error));
  input.on('data', (chunk) => onRead(chunk.length));
  let inflated = 0;
  try {
    for await (const chunk of guarded(output, file)) {
      inflated += chunk.length;
      const excess = excessOf(inflated, packed, limits);
      if (excess !== null) throw new SourceError(file, excess);
      yield chunk;
    }
  } finally {
    input.destroy();
    output.destroy();
  }
}

async function* guarded(stream: AsyncIterable<Buffer>, file: string): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    throw sourceErrorOf(error, file);
  }
}

async function* counted(chunks: AsyncIterable<Buffer>, onRead: (bytes: number) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

async function* hashed(
  chunks: AsyncIterable<Buffer>,
  hash: { update(bytes: Buffer): unknown },
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}
