import { isUtf8 } from 'node:buffer';
import { SourceError } from './source-error';

const lineFeed = 0x0a;
const longestHeld = 1024 * 1024;
// Bytes 0x80 to 0x9f; the others are those of Latin-1. Node 20's own decoder of this name takes these for Latin-1 too.
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of a byte stream: UTF-8, a line that is not valid UTF-8 as Windows-1252, a byte order mark dropped. The text does not
 * depend on how the bytes are cut. Throws SourceError for UTF-16.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<string> {
  let held: Buffer = Buffer.alloc(0);
  let first = true;
  for await (const chunk of chunks) {
    held = held.length === 0 ? Buffer.from(chunk) : Buffer.concat([held, chunk]);
    // A byte order mark takes three bytes.
    if (first && held.length < 3) continue;
    if (first) held = withoutMark(held, file);
    first = false;
    const end = endOfWhole(held);
    if (end === 0) continue;
    yield textOf(held.subarray(0, end));
    held = held.subarray(end);
  }
  if (first) held = withoutMark(held, file);
  if (held.length > 0) yield textOf(held);
}

function withoutMark(bytes: Buffer, file: string): Buffer {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) throw new SourceError(file, 'is UTF-16 text; save it as UTF-8');
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Where the last whole line ends; of a line too long to hold, where its last whole character ends. */
function endOfWhole(bytes: Buffer): number {
  const end = bytes.lastIndexOf(lineFeed) + 1;
  if (end > 0 || bytes.length < longestHeld) return end;
  let cut = bytes.length;
  while (cut > bytes.length - 3 && ((bytes[cut - 1] as number) & 0xc0) === 0x80) cut--;
  return ((bytes[cut - 1] as number) & 0x80) === 0 ? bytes.length : cut - 1;
}

function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(lineFeed, from);
    const to = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, to);
    text += isUtf8(line) ? line.toString('utf8') : fromWindows1252(line);
    from = to;
  }
  return text;
}

function fromWindows1252(line: Buffer): string {
  return line
    .toString('latin1')
    .replaceAll(/[\u0080-\u009f]/g, (one) => windows1252[one.charCodeAt(0) - 0x80] as string);
}
