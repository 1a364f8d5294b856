import type { Code } from '../../src/code-sets/code';
import type { CodeReference } from '../../src/review/decision';
import type { ActWriter } from '../audit/act';
import type { Vault } from '../encryption/vault';
import type { OnceKeeper } from './once';
import type { TenantKeys } from './tenant-key';

/** Looks a code up in the loaded code sets; undefined where none knows it, which a partial set may not. */
export type FindCode = (reference: CodeReference) => Promise<Code | undefined>;

/** What the use cases work with. */
export interface Context {
  readonly writer: ActWriter;
  readonly vault: Vault;
  readonly findCode: FindCode;
  readonly tenantKeys: TenantKeys;
  readonly once: OnceKeeper;
}
