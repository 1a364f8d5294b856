import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { codeOf } from './output';
import { UsageError } from './usage-error';

/** What a command reads: lines of JSON, or one note as plain text. */
export interface Input {
  readonly kind: 'jsonl' | 'text';
  /** The file's name without its ending, or `stdin`: names a note that has no id of its own. */
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Opens a file, or standard input for `-`. A name that does not tell the kind leaves it to the first character. */
export async function openInput(path: string): Promise<Input> {
  if (path === '-') return sniff('stdin', process.stdin);
  await requireFile(path);
  const ending = extname(path).toLowerCase();
  const name = basename(path, extname(path));
  const chunks = readable(path);
  if (ending === '.jsonl' || ending === '.ndjson') return { kind: 'jsonl', name, chunks };
  if (ending === '.txt') return { kind: 'text', name, chunks };
  return sniff(name, chunks);
}

/** All of a text input, up to `maxBytes`. */
export async function readAll({ chunks }: Input, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new UsageError(`input: is longer than ${maxBytes} bytes`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

async function requireFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) throw new UsageError(`--input ${path}: is a folder`);
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`--input ${path}: cannot be read (${codeOf(error)})`);
  }
}

async function* readable(path: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw new UsageError(`--input ${path}: cannot be read (${codeOf(error)})`);
  }
}

/** A JSON line opens with a brace; a note does not. */
async function sniff(name: string, source: AsyncIterable<Uint8Array>): Promise<Input> {
  const iterator = source[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  let opening = '';
  while (opening === '') {
    const { value, done } = await iterator.next();
    if (done) break;
    seen.push(value);
    opening = Buffer.from(value.subarray(0, 4096)).toString('utf8').trim().slice(0, 1);
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* seen;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { kind: opening === '{' ? 'jsonl' : 'text', name, chunks: chunks() };
}
