import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { StoreFailure } from './errors';

/** Rows are written in pieces of about so many characters: one at a time costs more than compressing them. */
const PIECE = 1 << 16;

export interface WrittenRows {
  readonly rows: number;
  /** SHA-256 of the lines, before they were compressed. */
  readonly sha256: string;
}

/** Writes rows to a new file, a JSON line each, compressed, and waits until the disk has them. */
export async function writeRows(path: string, rows: AsyncIterable<unknown> | Iterable<unknown>): Promise<WrittenRows> {
  const hash = createHash('sha256');
  let count = 0;
  const lines = async function* (): AsyncGenerator<Buffer> {
    let text = '';
    const take = (): Buffer => {
      const piece = Buffer.from(text);
      hash.update(piece);
      text = '';
      return piece;
    };
    for await (const row of rows) {
      text += `${JSON.stringify(row)}\n`;
      count++;
      if (text.length >= PIECE) yield take();
    }
    if (text !== '') yield take();
  };
  const file = await open(path, 'wx', 0o600);
  let refused: unknown;
  const write = async (piece: Buffer): Promise<void> => {
    try {
      // Goes on from where the last one ended.
      await file.writeFile(piece);
    } catch (error) {
      refused = error;
      throw error;
    }
  };
  try {
    await pipeline(Readable.from(lines()), createGzip({ level: 5 }), async (compressed: AsyncIterable<Buffer>) => {
      for await (const piece of compressed) await write(piece);
    });
    await file.sync();
  } catch (error) {
    // The streams before it were broken off, and would say only that.
    throw refused ?? error;
  } finally {
    await file.close();
  }
  return { rows: count, sha256: hash.digest('hex') };
}

/**
 * The rows of a file, in their order. Throws StoreFailure, after the last row at the latest, where they are not the ones
 * that were written.
 */
export async function* readRows<Row>(path: string, sha256: string): AsyncGenerator<Row> {
  const hash = createHash('sha256');
  let rest = '';
  const decoder = new TextDecoder();
  for await (const piece of inflated(path)) {
    hash.update(piece);
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield rowOf<Row>(line, path);
  }
  if (rest !== '' || hash.digest('hex') !== sha256) throw damaged(path);
}

async function* inflated(path: string): AsyncGenerator<Buffer> {
  const source = createReadStream(path, { highWaterMark: 1 << 18 });
  const gunzip = createGunzip({ chunkSize: 1 << 18 });
  // Whoever reads hears of a failure through the stream that they read.
  const flow = pipeline(source, gunzip).catch(() => {});
  try {
    yield* gunzip as AsyncIterable<Buffer>;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw code.startsWith('Z_') ? damaged(path) : new StoreFailure(`${path}: cannot be read (${code || 'unknown'})`);
  } finally {
    source.destroy();
    await flow;
  }
}

function rowOf<Row>(line: string, path: string): Row {
  try {
    return JSON.parse(line) as Row;
  } catch {
    throw damaged(path);
  }
}

function damaged(path: string): StoreFailure {
  return new StoreFailure(`${path}: is not what was imported; import the official file again with --force`);
}
