import type { Code } from '../../src/code-sets/code';
import type { CheckResult } from '../../src/coding/checks/check';
import type { CodeReference } from '../../src/review/decision';
import type { ActWriter } from '../audit/act';
import type { Sql } from '../database/database';
import type { Vault } from '../encryption/vault';
import type { CodeList } from '../worker/engine-client';
import type { OnceKeeper } from './once';
import type { TenantKeys } from './tenant-key';

/**
 * Looks a code up in the code sets in force on a date of service (YYYY-MM-DD); undefined where it may not be assigned by them, or they
 * do not know it, as partial sets may not.
 */
export type FindCode = (reference: CodeReference, serviceDate: string) => Promise<Code | undefined>;

/** Checks a list of codes against the rules of the loaded code sets. */
export type CheckList = (list: CodeList) => Promise<CheckResult[]>;

/** What the use cases work with. */
export interface Context {
  readonly writer: ActWriter;
  readonly vault: Vault;
  readonly findCode: FindCode;
  readonly checkCodes: CheckList;
  /** Looks outside of acts, for what an act needs to know before it begins: nothing of it leaves but through an act. */
  readonly look: <Seen>(tenant: string, work: (sql: Sql) => Promise<Seen>) => Promise<Seen>;
  readonly tenantKeys: TenantKeys;
  readonly once: OnceKeeper;
}
