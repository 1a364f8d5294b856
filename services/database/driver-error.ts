import { DatabaseError, DatabaseUnavailable } from './database';

/** What a driver's error means for the caller. Its message and detail quote values, and end here. */
export function fromDriver(error: unknown): Error {
  if (error instanceof DatabaseUnavailable || error instanceof DatabaseError) return error;
  const { code, constraint } = (error ?? {}) as { code?: unknown; constraint?: unknown };
  if (typeof code !== 'string' || !/^[0-9A-Z]{5}$/.test(code)) return new DatabaseUnavailable('gone');
  return unavailable(code) ?? new DatabaseError(code, typeof constraint === 'string' ? constraint : undefined);
}

/** SQLSTATE classes of PostgreSQL, appendix A. */
function unavailable(code: string): DatabaseUnavailable | undefined {
  // 57014: our own statement_timeout; 55P03: lock_timeout.
  if (code === '57014' || code === '55P03' || code === '25P03' || code === '25P04')
    return new DatabaseUnavailable('timeout');
  if (code === '53100' || code === '53200') return new DatabaseUnavailable('full');
  // 40001, 40P01: asked again, it can succeed. 58: the file system. 3D000 and 28: no such database, no access.
  if (/^(08|53|57P|58|XX|28|3D)/.test(code) || code === '40001' || code === '40P01')
    return new DatabaseUnavailable('gone');
  return undefined;
}
