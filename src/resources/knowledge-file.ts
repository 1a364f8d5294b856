import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { KnowledgeParts } from '../coding/knowledge';

// Layout: 8 bytes magic, 32 bytes SHA-256 of all that follows, 4 bytes header length, header JSON, then the arrays (4-byte
// aligned) and the families' bytes. The header holds the hash of the sources, the small tables, and name, offset and length of
// every array.

const MAGIC = 'CSGNKB02';
const DIGEST_END = MAGIC.length + 32;
const HEADER = DIGEST_END + 4;

interface Header {
  readonly hash: string;
  readonly meta: KnowledgeParts['meta'];
  readonly arrays: Readonly<Record<string, readonly [offset: number, length: number]>>;
  readonly families: readonly [offset: number, length: number];
}

const digestOf = (file: Buffer): Buffer => createHash('sha256').update(file.subarray(DIGEST_END)).digest();
const aligned = (length: number): number => (length + 3) & ~3;

/** Writes compiled knowledge beside a finished file and renames it, so that a reader never sees half of it. */
export function writeKnowledgeFile(path: string, parts: KnowledgeParts, hash: string): void {
  let offset = 0;
  const place = (byteLength: number, length: number): [number, number] => {
    const at = offset;
    offset += aligned(byteLength);
    return [at, length];
  };
  const arrays = Object.fromEntries(
    Object.entries(parts.arrays).map(([name, array]) => [name, place(array.byteLength, array.length)]),
  );
  const header: Header = {
    hash,
    meta: parts.meta,
    arrays,
    families: place(parts.families.length, parts.families.length),
  };
  const json = Buffer.from(JSON.stringify(header));
  const start = aligned(HEADER + json.length);
  const file = Buffer.alloc(start + offset);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(json.length, DIGEST_END);
  json.copy(file, HEADER);
  for (const [name, array] of Object.entries(parts.arrays)) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (header.arrays[name]?.[0] ?? 0));
  }
  file.set(parts.families, start + header.families[0]);
  digestOf(file).copy(file, MAGIC.length);
  const partial = `${path}.${process.pid}.partial`;
  writeFileSync(partial, file);
  renameSync(partial, path);
}

/**
 * Reads compiled knowledge; null when there is no file, when it is damaged or no such file at all, or when it was compiled from
 * other sources than those of `hash`.
 */
export function readKnowledgeFile(path: string, hash: string): KnowledgeParts | null {
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  if (file.length < HEADER || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  if (!digestOf(file).equals(file.subarray(MAGIC.length, DIGEST_END))) return null;
  const jsonLength = file.readUInt32LE(DIGEST_END);
  const header = JSON.parse(file.toString('utf8', HEADER, HEADER + jsonLength)) as Header;
  if (header.hash !== hash) return null;
  const start = file.byteOffset + aligned(HEADER + jsonLength);
  const arrays = Object.fromEntries(
    Object.entries(header.arrays).map(([name, [offset, length]]) => [
      name,
      new Int32Array(file.buffer, start + offset, length),
    ]),
  ) as unknown as KnowledgeParts['arrays'];
  const [offset, length] = header.families;
  return { meta: header.meta, arrays, families: new Uint8Array(file.buffer, start + offset, length) };
}
