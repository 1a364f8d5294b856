import { RecordSetBack } from '../audit/compare-checkpoints';
import { type Config, ConfigError } from '../config';
import { CannotOpenDatabase } from '../database/cannot-open-database';
import { DatabaseError, DatabaseUnavailable } from '../database/database';
import { CommandError } from './usage-error';

/** Where the record is, for a person: without the user name and password that an address can hold. */
export function placeOf({ storage: { databaseUrl, dataDir } }: Config): string {
  if (databaseUrl === undefined) return dataDir;
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/** What a person is told when the record does not open. No review has been read yet: messages of ours may be shown. */
export function cannotOpen(error: unknown): Error {
  if (error instanceof ConfigError || error instanceof CommandError) return error;
  return new CommandError(`the record cannot be opened: ${reasonOf(error)}`);
}

function reasonOf(error: unknown): string {
  if (error instanceof RecordSetBack || error instanceof CannotOpenDatabase) return error.message;
  if (error instanceof DatabaseUnavailable)
    return 'the database does not answer; is DATABASE_URL right and is it running?';
  if (error instanceof DatabaseError) return error.message;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : error instanceof Error ? error.name : 'unknown';
}
