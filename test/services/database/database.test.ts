import type { Database } from '../../../services/database/database';
import { closeTestDatabases, testDatabase } from '../../support/test-database';

describe('a database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await testDatabase();
  });
  afterAll(closeTestDatabases);

  it('reads values in the same shapes on either kind', async () => {
    const [row] = await database.lookUp((sql) =>
      sql.query(
        `SELECT 5::bigint AS big, $1::bytea AS bytes, '2026-11-02T03:04:05.678Z'::timestamptz AS at, '2026-11-02'::date AS day,
         ARRAY['a','b'] AS words, NULL::text AS nothing, 1.5::real AS fraction, true AS truth`,
        [Buffer.from([0, 255])],
      ),
    );
    expect(row).toEqual({
      big: 5,
      bytes: Buffer.from([0, 255]),
      at: '2026-11-02T03:04:05.678Z',
      day: '2026-11-02',
      words: ['a', 'b'],
      nothing: null,
      fraction: 1.5,
      truth: true,
    });
  });

  it('takes arrays with nulls', async () => {
    const rows = await database.lookUp((sql) =>
      sql.query(
        'SELECT * FROM unnest($1::text[], $2::bytea[], $3::timestamptz[], $4::uuid[], $5::bigint[]) AS t(a, b, c, d, e)',
        [
          ['quote " back \\ brace {} comma, é\n', null, 'NULL'],
          [Buffer.from([0, 92, 34]), Buffer.alloc(0), null],
          ['2026-01-01T00:00:00.123Z', null, null],
          [null, '6a2f41a3-c54c-4ce8-b2d2-0324e1c32e22', null],
          [1, 2 ** 40, null],
        ],
      ),
    );
    expect(rows).toEqual([
      {
        a: 'quote " back \\ brace {} comma, é\n',
        b: Buffer.from([0, 92, 34]),
        c: '2026-01-01T00:00:00.123Z',
        d: null,
        e: 1,
      },
      { a: null, b: Buffer.alloc(0), c: null, d: '6a2f41a3-c54c-4ce8-b2d2-0324e1c32e22', e: 2 ** 40 },
      { a: 'NULL', b: null, c: null, d: null, e: null },
    ]);
  });
});
