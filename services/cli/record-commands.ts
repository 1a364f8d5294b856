import { type Command, Option } from 'commander';
import type { Config } from '../config';
import { ERASE_REASONS } from '../contract/review-request';
import { type AuditExportOptions, exportAudit, printPublicKey } from './audit-export';
import { migrateDatabase } from './database';
import { rotateEncryption } from './encryption';
import { type EraseOptions, eraseReviews } from './reviews';

/** The commands of whoever keeps the record: they open it themselves, so the server of an embedded database is stopped. */
export function addRecordCommands(
  { program, audit }: { readonly program: Command; readonly audit: Command },
  config: () => Config,
): void {
  program
    .command('database')
    .description('the tables that the record is kept in')
    .command('migrate')
    .description('bring the tables up to date and register the master key, as the login that owns the database')
    .action(() => migrateDatabase(config()));

  program
    .command('encryption')
    .description('the master key that everything is sealed under')
    .command('rotate')
    .description('put everything under ENCRYPTION_KEY that is still under ENCRYPTION_KEY_PREVIOUS; may be run again')
    .action(() => rotateEncryption(config()));

  program
    .command('reviews')
    .description('reviews that are kept')
    .command('erase')
    .description('remove clinical text; codes, decisions and the audit log stay')
    .option('--review <id>', 'this review')
    .option('--older-than <days>', 'reviews finalized, or else created, so many days ago: 365d')
    .addOption(new Option('--reason <reason>', 'goes to the audit log').choices(ERASE_REASONS).makeOptionMandatory())
    .option('--tenant <tenant>', 'of this tenant only (all)')
    .option('--dry-run', 'only tell which they are')
    .action((given: EraseOptions) => eraseReviews(given, config()));

  audit
    .command('export')
    .description('the whole log of a tenant, to be verified elsewhere')
    .option('--output <file>', 'write here, all or nothing, instead of to standard output')
    .option('--tenant <tenant>', 'whose log', 'default')
    .addOption(
      new Option('--format <format>', 'log, to be verified; fhir, as AuditEvents')
        .choices(['log', 'fhir'])
        .default('log'),
    )
    .action((given: AuditExportOptions) => exportAudit(given, config()));
  audit
    .command('public-key')
    .description('the key that checkpoints are verified with, for the auditor')
    .action(() => printPublicKey(config()));
}
