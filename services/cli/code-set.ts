import { type Command, InvalidArgumentError, Option } from 'commander';
import { RELEASE_SYSTEMS, ReleaseError, type ReleasePart, type ReleaseSystem } from '../../src/code-sets/release';
import { authoredEditions } from '../code-sets/authored';
import { RELEASE_PARTS, SERVICES } from '../code-sets/catalog';
import { compileCodeSets } from '../code-sets/compile';
import { diffCodeSets } from '../code-sets/diff';
import { isDate, isEditionName } from '../code-sets/edition-dates';
import { ImportRefused, StoreFailure } from '../code-sets/errors';
import { type ImportOptions, importFiles } from '../code-sets/import';
import { listEditions } from '../code-sets/list';
import { findReviewsHolding } from '../code-sets/open-reviews';
import { progressOn } from '../code-sets/progress';
import { SourceError } from '../code-sets/source-error';
import { type CodeSetStore, openCodeSetStore } from '../code-sets/store';
import type { Config } from '../config';
import { diffReport, importReport, listReport, type OpenReviews } from './code-set-report';
import { cannotLoad } from './engine';
import { withExistingRecord } from './record';
import { CommandError, UsageError } from './usage-error';

type Format = 'text' | 'json';
type DiffOptions = { readonly system?: 'ICD-10-CM' | 'ICD-10-PCS' | 'CPT' | 'HCPCS'; readonly format: Format };
type RemoveOptions = { readonly system?: ReleaseSystem; readonly part?: ReleasePart };

const RESTART = 'commands use it from now on; a service that runs must be restarted to use it\n';

/** Adds `code-set`: the official releases of a site, in DATA_DIR/code-sets. */
export function addCodeSetCommands(program: Command, config: () => Config): void {
  const codeSet = program
    .command('code-set')
    .description('official code sets: every valid code for the date of service');
  codeSet
    .command('import <file...>')
    .description('import official files, plain, .gz or .zip; interrupted or refused, what was in use stays in use')
    .addOption(systemOption())
    .addOption(partOption())
    .addOption(
      new Option('--edition <name>', 'FY2027, FY2026-April, 2025Q4, where the file does not say').argParser(edition),
    )
    .addOption(
      new Option('--from <date>', 'YYYY-MM-DD, first day in force, where the edition does not say').argParser(date),
    )
    .addOption(
      new Option('--service <service>', 'whose NCCI edits these are, where the file does not say').choices(SERVICES),
    )
    .option('--force', 'though it has far fewer rows than the edition before, or though nothing changed')
    .action((files: string[], given: ImportOptions) => runImport(files, given, config()));
  codeSet
    .command('list')
    .description('editions, dates in force, codes and parts, the authored default among them')
    .addOption(formatOption())
    .action((given: { format: Format }) => runList(given.format, config()));
  codeSet
    .command('diff <before> <after>')
    .description('what a later edition added, deleted and revised, and which open reviews hold a deleted code')
    .addOption(systemOption('ICD-10-CM', 'ICD-10-PCS', 'CPT', 'HCPCS'))
    .addOption(formatOption())
    .action((before: string, after: string, given: DiffOptions) => runDiff(before, after, given, config()));
  codeSet
    .command('remove <edition>')
    .description('take an edition out of use, or one part of it')
    .addOption(systemOption())
    .addOption(partOption())
    .action((name: string, given: RemoveOptions) => runRemove(name, given, config()));
  codeSet
    .command('compile')
    .description('compile what is imported again, after an update of this program or of its lexicons')
    .action(() => runCompile(config()));
}

async function runImport(files: readonly string[], given: ImportOptions, config: Config): Promise<void> {
  const store = openCodeSetStore(config.storage.dataDir);
  const report = await explained(() =>
    interruptible(store, () =>
      importFiles(store, files, given, {
        progress: progressOn(process.stderr),
        compile: (changed) => compileCodeSets(changed, config.lexiconsDir),
        now: () => new Date(),
      }),
    ),
  );
  process.stderr.write(report.passedOver.map(({ file, why }) => `${file}: passed over, ${why}\n`).join(''));
  process.stdout.write(importReport(report.imported));
  if (report.imported.some(({ outcome }) => outcome !== 'unchanged')) process.stderr.write(RESTART);
}

async function runList(format: Format, config: Config): Promise<void> {
  const [catalog, authored] = await explained(
    async () => [openCodeSetStore(config.storage.dataDir).catalog(), authoredEditions(config.lexiconsDir)] as const,
  );
  const editions = listEditions(catalog, authored);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify({ editions, compiled: catalog.compiled }, null, 2)}\n` : listReport(editions),
  );
}

async function runDiff(before: string, after: string, given: DiffOptions, config: Config): Promise<void> {
  const store = openCodeSetStore(config.storage.dataDir);
  const diff = await explained(() => diffCodeSets(store, { system: given.system, before, after }));
  const gone = diff.deleted.map(({ code }) => code);
  const reviews = await openReviews(config, diff.system, gone);
  process.stdout.write(
    given.format === 'json'
      ? `${JSON.stringify({ ...diff, openReviews: reviews }, null, 2)}\n`
      : diffReport(diff, reviews),
  );
}

/** The codes are compared even where the record cannot be read: a server that runs on an embedded database holds it. */
async function openReviews(config: Config, system: Parameters<typeof findReviewsHolding>[1], codes: readonly string[]) {
  try {
    return await withExistingRecord<OpenReviews>(config, async ({ database }) => ({
      looked: true,
      holding: await findReviewsHolding(database, system, codes),
    }));
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { looked: false, why: error.message } satisfies OpenReviews;
  }
}

async function runRemove(name: string, { system, part }: RemoveOptions, config: Config): Promise<void> {
  const removed = await explained(() =>
    change(openCodeSetStore(config.storage.dataDir), config, (changing) => {
      const named = changing
        .catalog()
        .entries.filter((one) => one.edition === name && (part === undefined || one.part === part));
      const found = named.filter((one) => system === undefined || one.system === system);
      const systems = [...new Set(found.map((one) => one.system))];
      if (systems.length > 1)
        throw new ImportRefused(`--system: ${name} is an edition of ${systems.join(' and ')}; say of which`);
      if (found.length === 0)
        throw new ImportRefused(`nothing of ${name} is imported; countersign code-set list shows what is`);
      changing.remove(found);
      return found;
    }),
  );
  process.stdout.write(removed.map((one) => `${one.system} ${one.part} ${one.edition}: removed\n`).join(''));
  process.stderr.write(RESTART);
}

async function runCompile(config: Config): Promise<void> {
  const store = openCodeSetStore(config.storage.dataDir);
  await explained(() => change(store, config, (changing) => changing.recompile()));
  process.stdout.write(`compiled: ${store.catalog().compiled?.hash ?? 'nothing is imported'}\n`);
  process.stderr.write(RESTART);
}

function change<Answer>(
  store: CodeSetStore,
  config: Config,
  work: (changing: Parameters<Parameters<CodeSetStore['change']>[0]>[0]) => Answer,
): Promise<Answer> {
  return interruptible(store, () =>
    store.change(
      async (changing) => work(changing),
      (changed) => compileCodeSets(changed, config.lexiconsDir),
    ),
  );
}

/** Says what is true when a person stops it: files that it leaves behind are removed by the next change. */
async function interruptible<Answer>(store: CodeSetStore, work: () => Promise<Answer>): Promise<Answer> {
  const inUse = (): string => JSON.stringify(store.catalog());
  const before = inUse();
  const stop = (): void => {
    const what = inUse() === before ? 'the code sets are as they were' : 'the change was made already, and stands';
    process.stderr.write(`\ninterrupted: ${what}\n`);
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work();
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}

/** Nothing here has read a note: messages name files, lines and codes of official releases, and may be shown. */
async function explained<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportRefused || error instanceof ReleaseError || error instanceof SourceError) {
      throw new UsageError(error.message);
    }
    if (error instanceof StoreFailure) throw new CommandError(error.message);
    throw error instanceof Error && error.name === 'LexiconError' ? cannotLoad(error) : error;
  }
}

function systemOption(...systems: ReleaseSystem[]): Option {
  const choices = systems.length > 0 ? systems : RELEASE_SYSTEMS;
  return new Option('--system <system>', 'of this code system').choices(choices);
}

function partOption(): Option {
  return new Option('--part <part>', 'what it holds').choices(RELEASE_PARTS);
}

function formatOption(): Option {
  return new Option('--format <format>', 'text to read, or json').choices(['text', 'json']).default('text');
}

function edition(value: string): string {
  if (isEditionName(value)) return value;
  throw new InvalidArgumentError('It must be up to 40 letters, digits, dots and dashes, such as FY2027.');
}

function date(value: string): string {
  if (isDate(value)) return value;
  throw new InvalidArgumentError('It must be a calendar date that exists, as YYYY-MM-DD.');
}
