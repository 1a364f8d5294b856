import type { Database, Sql } from '../database/database';
import { byId, kekIdOf, unwrap, wrap } from './master-key';
import { SealBroken } from './vault';

export interface RewrapOptions {
  readonly database: Pick<Database, 'asOwner'>;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Keys that are wrapped anew in one transaction. */
  readonly batchSize: number;
}

/** What one transaction did. */
export interface Batch {
  /** The tenant of every key that was wrapped anew. */
  readonly done: readonly string[];
  /** Whose keys do not open: they stay as they are. */
  readonly broken: readonly string[];
}

interface Row {
  readonly tenant: string;
  readonly reviewId?: string;
  readonly wrapped: Buffer;
}

/** Where data keys are kept: how to read them on from the last one, whose they are, and how to replace them. */
const tables = {
  tenant_key: {
    select: `SELECT tenant, wrapped FROM tenant_key WHERE kek_id = $1 AND tenant > $3 ORDER BY tenant LIMIT $2`,
    first: [''],
    after: ({ tenant }: Row) => [tenant],
    binding: ({ tenant }: Row) => `tenant:${tenant}`,
    update: `UPDATE tenant_key AS k SET kek_id = $1, wrapped = n.wrapped
      FROM unnest($3::text[], $4::text[], $5::bytea[]) AS n (tenant, review_id, wrapped)
      WHERE k.kek_id = $2 AND k.tenant = n.tenant RETURNING k.tenant`,
  },
  review_key: {
    select: `SELECT tenant, review_id AS "reviewId", wrapped FROM review_key
      WHERE kek_id = $1 AND (tenant, review_id) > ($3, $4::uuid) ORDER BY tenant, review_id LIMIT $2`,
    first: ['', '00000000-0000-0000-0000-000000000000'],
    after: ({ tenant, reviewId }: Row) => [tenant, reviewId],
    binding: ({ tenant, reviewId }: Row) => `review:${tenant}:${reviewId}`,
    update: `UPDATE review_key AS k SET kek_id = $1, wrapped = n.wrapped
      FROM unnest($3::text[], $4::uuid[], $5::bytea[]) AS n (tenant, review_id, wrapped)
      WHERE k.kek_id = $2 AND k.tenant = n.tenant AND k.review_id = n.review_id RETURNING k.tenant`,
  },
} as const;

/** Wraps the keys of a table anew, along its primary key. Stopped anywhere, it can be run again. */
export async function* rewrap(table: keyof typeof tables, options: RewrapOptions): AsyncGenerator<Batch> {
  const { database, batchSize } = options;
  const { first, after } = tables[table];
  let place: readonly unknown[] = first;
  for (;;) {
    const { rows, ...batch } = await database.asOwner((sql) => rewrapBatch(sql, table, place, options));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield batch;
    if (rows.length < batchSize) return;
    place = after(last);
  }
}

async function rewrapBatch(
  sql: Sql,
  table: keyof typeof tables,
  place: readonly unknown[],
  { from, to, batchSize }: RewrapOptions,
): Promise<Batch & { readonly rows: readonly Row[] }> {
  const { select, binding, update } = tables[table];
  const rows = await sql.query<Row>(select, [kekIdOf(from), batchSize, ...place]);
  const broken: string[] = [];
  const anew = rows.flatMap((row) => {
    const dataKey = opened(from, binding(row), row.wrapped);
    if (dataKey !== undefined) return [{ ...row, wrapped: wrap(to, binding(row), dataKey).wrapped }];
    broken.push(binding(row));
    return [];
  });
  // A review that is erased meanwhile has lost its key: it is not brought back, and not counted.
  const changed = await sql.query<{ tenant: string }>(update, [
    kekIdOf(to),
    kekIdOf(from),
    anew.map(({ tenant }) => tenant),
    anew.map(({ reviewId }) => reviewId ?? null),
    anew.map(({ wrapped }) => wrapped),
  ]);
  return { rows, done: changed.map(({ tenant }) => tenant), broken };
}

function opened(masterKey: Uint8Array, binding: string, wrapped: Uint8Array): Buffer | undefined {
  try {
    return unwrap(byId({ current: masterKey }), binding, { kekId: kekIdOf(masterKey), wrapped });
  } catch (error) {
    if (error instanceof SealBroken) return undefined;
    throw error;
  }
}
