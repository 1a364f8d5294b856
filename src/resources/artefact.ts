import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, renameSync, writeSync } from 'node:fs';
import type { FlatArray, FlatParts } from '../code-sets/flat';

// Layout: 8 bytes magic, 32 bytes SHA-256 of all that follows, 4 bytes header length, header JSON, then every array at a multiple
// of 4. The header holds the hash of the sources, each section's small JSON, and type, offset and length of its arrays.

const MAGIC = 'CSGNKB03';
const DIGEST_END = MAGIC.length + 32;
const HEADER = DIGEST_END + 4;
const PIECE = 1 << 20;

const TYPES = { i32: Int32Array, u32: Uint32Array, u16: Uint16Array, u8: Uint8Array } as const;
type TypeName = keyof typeof TYPES;

interface Header {
  readonly sources: string;
  readonly sections: Readonly<
    Record<string, { meta: unknown; arrays: Record<string, readonly [type: TypeName, offset: number, length: number]> }>
  >;
}

/** All that is compiled, in one file: lexicon, code sets, notes, search and rules, each a section that its own module opens. */
export interface Artefact {
  /** SHA-256 of the content, for provenance. */
  readonly hash: string;
  /** Hash of what it was compiled from, as the compiler gave it. */
  readonly sources: string;
  readonly sections: Readonly<Record<string, FlatParts>>;
}

const aligned = (length: number): number => (length + 3) & ~3;
const hashOf = (file: Buffer): Buffer => createHash('sha256').update(file.subarray(DIGEST_END)).digest();

function typeOf(array: FlatArray): TypeName {
  if (array instanceof Int32Array) return 'i32';
  if (array instanceof Uint32Array) return 'u32';
  return array instanceof Uint16Array ? 'u16' : 'u8';
}

/** The bytes of an artefact; equal sections give equal bytes. */
export function encodeArtefact(sections: Readonly<Record<string, FlatParts>>, sources: string): Buffer {
  let size = 0;
  const place = (array: FlatArray): readonly [TypeName, number, number] => {
    const at = size;
    size += aligned(array.byteLength);
    return [typeOf(array), at, array.length];
  };
  const header: Header = {
    sources,
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, { meta, arrays }]) => [
        name,
        { meta, arrays: Object.fromEntries(Object.entries(arrays).map(([key, array]) => [key, place(array)])) },
      ]),
    ),
  };
  const json = Buffer.from(JSON.stringify(header));
  const start = aligned(HEADER + json.length);
  const file = Buffer.alloc(start + size);
  file.write(MAGIC, 0, 'latin1');
  file.writeUInt32LE(json.length, DIGEST_END);
  json.copy(file, HEADER);
  for (const [name, { arrays }] of Object.entries(sections)) {
    for (const [key, array] of Object.entries(arrays)) {
      const at = header.sections[name]?.arrays[key]?.[1] ?? 0;
      file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + at);
    }
  }
  hashOf(file).copy(file, MAGIC.length);
  return file;
}

/** Opens the bytes of an artefact without copying them; null when they are damaged or no artefact at all. */
export function openArtefact(file: Buffer): Artefact | null {
  if (file.length < HEADER || file.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
  const digest = hashOf(file);
  if (!digest.equals(file.subarray(MAGIC.length, DIGEST_END))) return null;
  const jsonLength = file.readUInt32LE(DIGEST_END);
  const { sources, sections } = JSON.parse(file.toString('utf8', HEADER, HEADER + jsonLength)) as Header;
  const start = file.byteOffset + aligned(HEADER + jsonLength);
  const open = ([type, offset, length]: readonly [TypeName, number, number]): FlatArray =>
    new TYPES[type](file.buffer as ArrayBuffer, start + offset, length);
  return {
    hash: digest.toString('hex'),
    sources,
    sections: Object.fromEntries(
      Object.entries(sections).map(([name, { meta, arrays }]) => [
        name,
        { meta, arrays: Object.fromEntries(Object.entries(arrays).map(([key, at]) => [key, open(at)])) },
      ]),
    ),
  };
}

/** Writes an artefact beside a finished one and renames it, so that a reader sees the old one or the new one whole. */
export function writeArtefact(path: string, file: Buffer): void {
  const partial = `${path}.${process.pid}.partial`;
  const descriptor = openSync(partial, 'w');
  try {
    for (let written = 0; written < file.length; ) written += writeSync(descriptor, file, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(partial, path);
}

/** Reads the artefact at `path`; null when there is none, or none that can be used. */
export function readArtefact(path: string): Artefact | null {
  return existsSync(path) ? openArtefact(readFileSync(path)) : null;
}

/** What the artefact at `path` is marked with; null when there is none that can be used. Reads all of it, a piece at a time. */
export function readSources(path: string): string | null {
  if (!existsSync(path)) return null;
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEADER);
    if (readSync(file, head, 0, HEADER, 0) < HEADER || head.toString('latin1', 0, MAGIC.length) !== MAGIC) return null;
    const hash = createHash('sha256');
    const piece = Buffer.alloc(PIECE);
    for (let at = DIGEST_END, length = PIECE; length > 0; at += length) {
      length = readSync(file, piece, 0, PIECE, at);
      hash.update(piece.subarray(0, length));
    }
    if (!hash.digest().equals(head.subarray(MAGIC.length, DIGEST_END))) return null;
    const json = Buffer.alloc(head.readUInt32LE(DIGEST_END));
    readSync(file, json, 0, json.length, HEADER);
    return (JSON.parse(json.toString('utf8')) as Header).sources;
  } finally {
    closeSync(file);
  }
}
