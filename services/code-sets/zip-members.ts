import { basename, extname } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';
import { excessOf, type SourceLimits } from './limits';
import { SourceError, sourceErrorOf } from './source-error';

export interface ZipMember {
  /** `codes.zip/folder/order.txt`, for messages. */
  readonly file: string;
  readonly name: string;
  readonly bytes: number;
  /** The inflated bytes, checked against the archive's sizes and checksum. May be asked for again. */
  open(): AsyncGenerator<Buffer>;
}

/** The members of an archive that a release can be in. Throws SourceError when it is damaged or holds too much, or none. */
export async function zipMembers(path: string, limits: SourceLimits): Promise<ZipMember[]> {
  const archive = basename(path);
  const entries = await readEntries(path, archive, limits);
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()));
  const members = entries
    .filter(({ fileName }) => isRelease(fileName) && !hasBetterTwin(fileName, names))
    .map((entry) => ({
      file: `${archive}/${entry.fileName}`,
      name: basename(entry.fileName),
      bytes: entry.uncompressedSize,
      open: () => inflate(path, entry, `${archive}/${entry.fileName}`, limits),
    }));
  if (members.length === 0) throw new SourceError(archive, 'holds no text, CSV, XML or Excel file');
  return members;
}

async function readEntries(path: string, archive: string, limits: SourceLimits): Promise<Entry[]> {
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: true });
    const entries: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > limits.members) throw new SourceError(archive, `holds more than ${limits.members} files`);
    }
    return entries;
  } catch (error) {
    throw sourceErrorOf(error, archive);
  }
}

/** Documents, schemas and what operating systems add are no release. */
function isRelease(fileName: string): boolean {
  const name = basename(fileName);
  if (fileName.endsWith('/') || fileName.startsWith('__MACOSX/') || name.startsWith('.')) return false;
  if (/read[-_ ]?me|record_?layout/i.test(name)) return false;
  return ['.txt', '.csv', '.tsv', '.tab', '.xml', '.xlsx'].includes(extname(name).toLowerCase());
}

/**
 * CMS puts the same rows into an archive as text and as a workbook; the text is the one that can be streamed. Add-on code edits
 * are the exception: their text has columns of fixed width without names.
 */
function hasBetterTwin(fileName: string, names: ReadonlySet<string>): boolean {
  const lower = fileName.toLowerCase();
  const kind = extname(lower);
  const stem = lower.slice(0, -kind.length);
  if (/(^|\/)aoc_/.test(lower)) return kind === '.txt' && names.has(`${stem}.xlsx`);
  return kind === '.xlsx' && ['.txt', '.csv', '.tsv'].some((text) => names.has(stem + text));
}

async function* inflate(path: string, entry: Entry, file: string, limits: SourceLimits): AsyncGenerator<Buffer> {
  if (entry.isEncrypted()) throw new SourceError(file, 'is encrypted; unpack the archive with its password first');
  if (!entry.canDecodeFileData())
    throw new SourceError(file, `is packed by method ${entry.compressionMethod}, which is not read; unpack it first`);
  // The library refuses a member that inflates to other than the size in the directory, so that size can be believed.
  const excess = excessOf(entry.uncompressedSize, entry.compressedSize, limits);
  if (excess !== null) throw new SourceError(file, excess);
  try {
    // Opened per reading, so that members can be read in any order and again, and nothing stays open between.
    const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
    try {
      let sum = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        sum = crc32(chunk as Buffer, sum);
        yield chunk as Buffer;
      }
      if (sum !== entry.crc32) throw new SourceError(file, 'does not match its checksum; download the archive again');
    } finally {
      zip.close();
    }
  } catch (error) {
    throw sourceErrorOf(error, file);
  }
}
