import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '../../src/audit/event';
import type { Caller } from '../audit/act';
import type { Config } from '../config';
import { DatabaseError } from '../database/database';
import { type OpenRecord, openRecord } from '../open-record';
import { cannotOpen, placeOf } from './cannot-open';
import { CommandError } from './usage-error';

/** Opens the record for one command, makes it where there is none, and closes it whatever happens. */
export async function withRecord<Answer>(
  config: Config,
  work: (record: OpenRecord) => Promise<Answer>,
): Promise<Answer> {
  // No engine: nothing here asks what a code means.
  const record = await openRecord(config, { findCode: async () => undefined, checkCodes: async () => [] }).catch(
    (error: unknown) => {
      throw cannotOpen(error);
    },
  );
  try {
    return await work(record);
  } catch (error) {
    throw error instanceof DatabaseError && error.sqlState === '42501' ? ownerNeeded() : error;
  } finally {
    await record.close();
  }
}

function ownerNeeded(): CommandError {
  return new CommandError('this changes what the service role may not; run it with the login that owns the tables');
}

/** As `withRecord`, for a record that must be there: a new one in a mistyped folder looks like one that lost everything. */
export async function withExistingRecord<Answer>(
  config: Config,
  work: (record: OpenRecord) => Promise<Answer>,
): Promise<Answer> {
  const { databaseUrl, dataDir } = config.storage;
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'database'))) {
    throw new CommandError(`there is no record in ${placeOf(config)} yet; DATA_DIR names its folder`);
  }
  return withRecord(config, work);
}

/** Whoever may run commands on this machine, by the name of their account. */
export function operator(): Actor {
  return { id: `cli:${userName()}`, role: 'admin', kind: 'person' };
}

export function operatorIn(tenant: string): Caller {
  return { tenant, actor: operator(), requestId: randomUUID() };
}

/** A container may run as a user that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}
