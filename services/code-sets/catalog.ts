import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { RELEASE_SYSTEMS, type ReleaseFile, type ReleasePart } from '../../src/code-sets/release';
import { StoreFailure } from './errors';

const PARTS = [
  'codes',
  'tabular',
  'index',
  'external-cause-index',
  'neoplasm-table',
  'drug-table',
  'pcs-tables',
  'pcs-definitions',
  'modifiers',
  'poa-exempt',
  'conversion',
  'ptp',
  'mue',
  'add-on',
  'mce',
] as const satisfies readonly ReleasePart[];

export const RELEASE_PARTS: readonly ReleasePart[] = PARTS;
export const SERVICES = ['practitioner', 'hospital', 'equipment'] as const;
export type Service = (typeof SERVICES)[number];

/** Rows of one part of one edition, as they are stored. */
export interface CatalogEntry<P extends ReleasePart = ReleasePart> extends ReleaseFile<P> {
  /** Whose edits these are; null for parts that are the same for everybody. */
  readonly service: Service | null;
  /** The files that the rows came from, and the SHA-256 of their text. */
  readonly source: { readonly names: readonly string[]; readonly sha256: string };
  readonly rows: number;
  /** Codes that may be assigned; null where the part is no list of codes. */
  readonly billable: number | null;
  /** ISO time. */
  readonly importedAt: string;
  /** Name within the folder. */
  readonly file: string;
  /** Of the rows as they were written, before they were compressed. */
  readonly sha256: string;
}

/** The file that the engine loads, made from all entries. */
export interface Compiled {
  readonly file: string;
  readonly hash: string;
}

/** What is in use. It changes only as a whole. */
export interface Catalog {
  readonly entries: readonly CatalogEntry[];
  readonly compiled: Compiled | null;
}

const CATALOG = 'catalog.json';
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/** A name of ours: it leads nowhere else. */
const fileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/);

const catalogSchema = z.object({
  format: z.literal(1),
  entries: z.array(
    z.object({
      system: z.enum(RELEASE_SYSTEMS),
      part: z.enum(PARTS),
      edition: z.string(),
      from: z.string(),
      service: z.enum(SERVICES).nullable(),
      source: z.object({ names: z.array(z.string()), sha256 }),
      rows: z.number().int(),
      billable: z.number().int().nullable(),
      importedAt: z.string(),
      file: fileName,
      sha256,
    }),
  ),
  compiled: z.object({ file: fileName, hash: z.string() }).nullable(),
});

/** The catalog of `folder`; an empty one where nothing was ever imported. Throws StoreFailure where it cannot be read. */
export function readCatalog(folder: string): Catalog {
  const path = join(folder, CATALOG);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    // A folder that cannot be there holds nothing either; whoever writes to it says what is wrong with it.
    if (code === 'ENOENT' || code === 'ENOTDIR') return { entries: [], compiled: null };
    throw new StoreFailure(`${path}: cannot be read (${code})`);
  }
  const parsed = catalogSchema.safeParse(jsonOf(text));
  if (parsed.success) return { entries: parsed.data.entries, compiled: parsed.data.compiled };
  throw new StoreFailure(
    `${path}: is no catalog of code sets; put it back from a backup, or remove ${folder} and import the official files again`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Replaces the catalog by one rename: a reader sees the old one or the new one. */
export function writeCatalog(folder: string, { entries, compiled }: Catalog): void {
  const path = join(folder, CATALOG);
  const partial = `${path}.new`;
  writeDurably(partial, Buffer.from(`${JSON.stringify({ format: 1, entries, compiled }, null, 2)}\n`));
  renameSync(partial, path);
  syncFolder(folder);
}

function writeDurably(path: string, bytes: Buffer): void {
  const descriptor = openSync(path, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes the names in a folder as lasting as what they name. */
export function syncFolder(folder: string): void {
  // Windows opens no folder for this.
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Names of everything that the catalog needs in its folder. */
export function filesOf({ entries, compiled }: Catalog): Set<string> {
  return new Set([CATALOG, ...entries.map(({ file }) => file), ...(compiled === null ? [] : [compiled.file])]);
}
