import { createHash } from 'node:crypto';
import type { ReleasePart, RowOf } from '../../src/code-sets/release';
import type { CatalogEntry, Compiled } from './catalog';
import { checkEntry } from './check-entry';
import { type ChosenRelease, chooseReleases, type ImportOptions, type PassedOver } from './choose-releases';
import type { Progress } from './progress';
import type { CodeSetChange, CodeSetReader, CodeSetStore } from './store';
import { isSame } from './store';

export type { ImportOptions } from './choose-releases';

/** What became of one part of one edition. */
export interface Imported {
  readonly entry: CatalogEntry;
  readonly outcome: 'added' | 'replaced' | 'unchanged';
  /** What was in its place. */
  readonly before: CatalogEntry | null;
}

export interface ImportReport {
  readonly imported: readonly Imported[];
  readonly passedOver: readonly PassedOver[];
}

export interface ImportTools {
  readonly progress: Progress;
  /** Makes the file that the engine loads from what will be in use. */
  readonly compile: (changed: CodeSetReader) => Promise<Compiled | null>;
  readonly now: () => Date;
}

/**
 * Imports official files: all of them, or where one is refused none. Throws ImportRefused, ReleaseError or SourceError,
 * with the file and the line or the fix, and StoreFailure where the folder cannot be written.
 */
export async function importFiles(
  store: CodeSetStore,
  paths: readonly string[],
  options: ImportOptions,
  tools: ImportTools,
): Promise<ImportReport> {
  const { chosen, passedOver } = await chooseReleases(paths, options);
  const imported = await store.change(
    async (change) => {
      const done: Imported[] = [];
      for (const release of chosen) {
        const one = await importOne(change, release, options, tools);
        if (one.outcome !== 'unchanged') change.put([one.entry]);
        done.push(one);
      }
      return done;
    },
    async (changed) => {
      tools.progress.start('compiling', 1);
      const compiled = await tools.compile(changed);
      tools.progress.stop();
      return compiled;
    },
  );
  return { imported, passedOver };
}

async function importOne(
  change: CodeSetChange,
  release: ChosenRelease,
  { force = false }: ImportOptions,
  { progress, now }: ImportTools,
): Promise<Imported> {
  const { system, part, edition, from, service, files } = release;
  const { entries } = change.catalog();
  const name = [system, part, service, edition].filter((word) => word !== null).join('-');
  const names = files.map(({ file }) => file);
  progress.start(
    `reading ${names.join(', ')}`,
    files.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  let billable = 0;
  try {
    const rows = rowsOf(release, (bytes) => progress.advance(bytes));
    const { rows: count, ...written } = await change.write(
      name,
      counted(rows, () => billable++),
    );
    const entry: CatalogEntry = {
      ...{ system, part, edition, from, service },
      source: { names, sha256: sourceHash(release) },
      rows: count,
      billable: part === 'codes' ? billable : null,
      importedAt: now().toISOString(),
      ...written,
    };
    const before = entries.find((one) => isSame(one, entry)) ?? null;
    const isUnchanged = before !== null && before.sha256 === entry.sha256 && before.from === entry.from;
    checkEntry(entry, entries, force);
    progress.stop();
    if (isUnchanged && !force) return { entry: before, outcome: 'unchanged', before };
    return { entry, outcome: before === null ? 'added' : 'replaced', before };
  } finally {
    progress.stop();
  }
}

async function* rowsOf(
  { files, parse }: ChosenRelease,
  onRead: (bytes: number) => void,
): AsyncGenerator<RowOf[ReleasePart]> {
  for (const member of files) yield* parse(member.chunks(onRead), member.file);
}

async function* counted(
  rows: AsyncIterable<RowOf[ReleasePart]>,
  onBillable: () => void,
): AsyncGenerator<RowOf[ReleasePart]> {
  for await (const row of rows) {
    if ('billable' in row && row.billable) onBillable();
    yield row;
  }
}

function sourceHash({ files }: ChosenRelease): string {
  const [only, ...others] = files.map((member) => member.sha256());
  if (only !== undefined && others.length === 0) return only;
  return createHash('sha256')
    .update([only, ...others].join('\n'))
    .digest('hex');
}
