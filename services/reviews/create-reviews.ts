import type { ActWriter } from '../audit/act';
import type { Database } from '../database/database';
import type { Vault } from '../encryption/vault';
import { assignedCodes } from './assigned-codes';
import { readChecks } from './check-codes';
import type { CheckList, Context, FindCode } from './context';
import { createReview } from './create-review';
import { decideOnItem } from './decide';
import { eraseReview } from './erase-review';
import { finalizeReview } from './finalize';
import { listReviews, searchReviews } from './list-reviews';
import { createOnce } from './once';
import { readDocuments, readReview } from './read-review';
import type { Reviews } from './reviews';
import { createTenantKeys } from './tenant-key';

/** The use cases of reviews over a database: each loads the state, applies a rule of src/review and writes what it made. */
export function createReviews({
  clock = () => new Date(),
  deadlineMs = 900,
  ...given
}: {
  readonly database: Database;
  readonly writer: ActWriter;
  readonly vault: Vault;
  readonly findCode: FindCode;
  readonly checkCodes: CheckList;
  readonly clock?: () => Date;
  /** How long an answer is kept for who repeats a request. */
  readonly idempotencyHours: number;
  /** How long what is looked up outside of acts may take; acts have the writer's deadline. */
  readonly deadlineMs?: number;
}): Reviews {
  const { database, writer, vault, findCode, checkCodes, idempotencyHours } = given;
  const tenantKeys = createTenantKeys(database, vault, deadlineMs);
  const once = createOnce({ database, writer, vault, tenantKeys, clock, idempotencyHours, deadlineMs });
  const look: Context['look'] = (tenant, work) => database.transaction(tenant, work, { timeoutMs: deadlineMs });
  const context: Context = { vault, writer, findCode, checkCodes, look, tenantKeys, once };
  return {
    create: (caller, request, result, asked) => createReview(context, caller, request, result, asked),
    list: (caller, filter) => listReviews(context, caller, filter),
    search: (caller, wanted) => searchReviews(context, caller, wanted),
    read: (caller, reviewId) => readReview(context, caller, reviewId),
    documents: (caller, reviewId) => readDocuments(context, caller, reviewId),
    checks: (caller, reviewId, first) => readChecks(context, caller, reviewId, first),
    decide: (caller, reviewId, version, request, asked) =>
      decideOnItem(context, caller, reviewId, version, request, asked),
    finalize: (caller, reviewId, version, request, asked) =>
      finalizeReview(context, caller, reviewId, version, request, asked),
    assignedCodes: (caller, reviewId, act) => assignedCodes(context, caller, reviewId, act),
    erase: (caller, reviewId, reason) => eraseReview(context, caller, reviewId, reason),
    answered: once.answered,
    oneAtATime: once.oneAtATime,
  };
}
