/** Runs statements of one transaction. Rows come as plain objects: bytea as Buffer, bigint as number, time as ISO text. */
export interface Sql {
  /** One statement with `$1`, `$2`, ... */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Statements without values, several at once. */
  run(text: string): Promise<void>;
}

export interface TransactionOptions {
  /** Gives up after so many milliseconds: the transaction is undone and its connection let go. */
  readonly timeoutMs?: number;
}

/**
 * The database as the services use it: PGlite in a folder, or PostgreSQL. Both take the same statements.
 * A transaction whose work throws is undone. Throws DatabaseUnavailable where the database does not answer in time, is
 * gone, is full or refuses connections; what a statement itself does wrong comes as DatabaseError with its SQLSTATE.
 */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** As the service role, seeing the rows of `tenant` only. */
  transaction<Answer>(
    tenant: string,
    work: (sql: Sql) => Promise<Answer>,
    options?: TransactionOptions,
  ): Promise<Answer>;
  /** As the service role and of no tenant: for what is read before the tenant is known (keys). */
  lookUp<Answer>(work: (sql: Sql) => Promise<Answer>, options?: TransactionOptions): Promise<Answer>;
  /**
   * As the login itself, over all tenants: migrations, the register of master keys, rotation. Refused (SQLSTATE 42501)
   * where the login is not the owner of the tables. Never on a request's path.
   */
  asOwner<Answer>(work: (sql: Sql) => Promise<Answer>): Promise<Answer>;
  /** Whether it answers now; never throws, never takes longer than a second. */
  isUp(): Promise<boolean>;
  close(): Promise<void>;
}

/** The database cannot be used now. Nothing was written, or it cannot be known whether it was: ask again with the same key. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
  constructor(readonly why: 'gone' | 'timeout' | 'full' | 'closed') {
    super(`the database cannot be used: ${why}`);
  }
}

/** A statement was refused. Holds no message of the driver: those quote values. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    /** Five characters; class CS are our own rules (migrations/0001). */
    readonly sqlState: string,
    readonly constraint?: string,
  ) {
    super(`the database refused a statement (SQLSTATE ${sqlState})`);
  }
}
