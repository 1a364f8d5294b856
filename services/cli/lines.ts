import { UsageError } from './usage-error';

export interface Line {
  /** From 1, counting blank lines too, as an editor does. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

const lineFeed = 0x0a;

/**
 * The lines of a byte stream, without their line feed, one at a time whatever the size of the file. Splits bytes, not
 * text: a character that falls between two chunks stays whole, and bad UTF-8 is found in the line that holds it.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size > maxBytes) throw new UsageError(`line ${number}: is longer than ${maxBytes} bytes`);
    parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      yield { number, bytes: Buffer.concat(parts) };
      number++;
      parts = [];
      size = 0;
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield { number, bytes: Buffer.concat(parts) };
}

/** Whether a line holds nothing but white space or a byte order mark. */
export function isBlank({ bytes }: Line): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d || isByteOrderMark(byte));
}

function isByteOrderMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf;
}
