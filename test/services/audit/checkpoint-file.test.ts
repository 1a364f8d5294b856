import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CheckpointFile, openCheckpointFile } from '../../../services/audit/checkpoint-file';
import type { Database } from '../../../services/database/database';
import { readHeldCheckpoints } from '../../../src/audit/held-checkpoints';
import { parseVerifierKey } from '../../../src/audit/signed-note';
import { closeTestDatabases, testDatabase } from '../../support/test-database';
import { callerOf, open, plainAct, signer, storedLog, writerOn } from './support';

afterEach(closeTestDatabases);

describe('the checkpoint file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-checkpoints-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  let database: Database;
  let file: string;
  let number = 0;
  beforeEach(async () => {
    database = await testDatabase();
    file = join(folder, `${++number}.txt`);
  });

  const openFile = (over: Partial<Parameters<typeof openCheckpointFile>[0]> = {}): Promise<CheckpointFile> =>
    openCheckpointFile({ file, database, ...over });
  /** Acts, one transaction each. */
  async function act(count: number, checkpoints?: CheckpointFile, on = database, tenant = 'north'): Promise<void> {
    const writer = writerOn(on, checkpoints && { checkpoints });
    for (let done = 0; done < count; done++) await writer.perform(plainAct({ caller: callerOf(tenant) }));
    await writer.close();
  }
  const held = () => readHeldCheckpoints(readFileSync(file, 'utf8'), parseVerifierKey(signer.vkey));
  const sizes = () => held().checkpoints.map((checkpoint) => checkpoint.size);

  it('holds what the log signed, readable by the verifier and by its owner only', async () => {
    const checkpoints = await openFile({ everyMs: 60_000 });
    await act(3, checkpoints);
    await act(2, checkpoints);
    await act(1, checkpoints, database, 'south');
    await checkpoints.close();
    const { origin, checkpoint } = await storedLog(database);
    expect(held()).toEqual({ checkpoints: [expect.anything(), open(checkpoint), expect.anything()], passedOver: 0 });
    expect(held().checkpoints.map((one) => one.origin === origin && one.size)).toEqual([3, 5, false]);
    expect(readFileSync(file, 'utf8')).toContain(`\n\n${checkpoint}\n`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is written while acts go on, with the latest of each log', async () => {
    const checkpoints = await openFile({ everyMs: 20 });
    const writer = writerOn(database, { checkpoints });
    await writer.perform(plainAct());
    await writer.perform(plainAct());
    while (readFileSync(file, 'utf8') === '') await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sizes().at(-1)).toBeLessThanOrEqual(2);
    await writer.close();
    expect(sizes().at(-1)).toBe(2);
    await checkpoints.close();
  });

  it('begins with what the database has signed, once', async () => {
    await act(2);
    await act(3, undefined, database, 'south');
    await (await openFile()).close();
    await (await openFile()).close();
    expect(sizes().sort()).toEqual([2, 3]);
  });

  it('goes on after a note that was cut off', async () => {
    await (await openFile()).close();
    const checkpoints = await openFile();
    await act(2, checkpoints);
    await checkpoints.close();
    for (const cut of [1, 30, 60, 130]) {
      const whole = readFileSync(file, 'utf8');
      const { checkpoint } = await storedLog(database);
      appendFileSync(file, `\n${checkpoint.slice(0, -cut)}`);
      const again = await openFile();
      await act(1, again);
      await again.close();
      expect(readFileSync(file, 'utf8').startsWith(whole)).toBe(true);
    }
    expect(sizes().at(-1)).toBe(6);
    expect(new Set(sizes())).toEqual(new Set([2, 3, 4, 5, 6]));
  });

  it('refuses a database that was set back', async () => {
    const checkpoints = await openFile();
    await act(3, checkpoints);
    const earlier = await copyOf(database);
    await act(2, checkpoints);
    await checkpoints.close();
    await setBack(database, earlier);
    await expect(openFile()).rejects.toMatchObject({ name: 'RecordSetBack', why: 'shorter', sizeInFile: 5 });
    // Going on under the old origin does not hide it.
    await act(2);
    await expect(openFile()).rejects.toMatchObject({ name: 'RecordSetBack', why: 'different', sizeInDatabase: 5 });
    await act(4);
    await expect(openFile()).rejects.toMatchObject({ name: 'RecordSetBack', why: 'different', sizeInDatabase: 9 });
    rmSync(file);
    await (await openFile()).close();
    expect(sizes()).toEqual([9]);
  });

  it('refuses a database whose tree lost a part', async () => {
    const checkpoints = await openFile();
    await act(3, checkpoints);
    await checkpoints.close();
    await database.asOwner((sql) =>
      sql.run('ALTER TABLE audit_node DISABLE TRIGGER USER; DELETE FROM audit_node WHERE level = 1'),
    );
    await expect(openFile()).rejects.toMatchObject({ name: 'RecordSetBack', why: 'different' });
  });

  it('refuses a database that does not hold the log at all', async () => {
    const checkpoints = await openFile();
    await act(1, checkpoints);
    await checkpoints.close();
    await expect(openFile({ database: await testDatabase() })).rejects.toMatchObject({
      name: 'RecordSetBack',
      why: 'missing',
    });
  });

  it('refuses a file that contradicts itself, and one that cannot be read', async () => {
    const one = signer.sign('countersign/north/00', 4, Buffer.alloc(32, 1));
    const other = signer.sign('countersign/north/00', 4, Buffer.alloc(32, 2));
    writeFileSync(file, `${one}\n${other}`);
    await expect(openFile()).rejects.toMatchObject({ name: 'RecordSetBack', why: 'different' });
    await expect(openFile({ file: folder })).rejects.toMatchObject({ code: 'EISDIR' });
  });

  it('says when it cannot be written, while acts go on, and catches up', async () => {
    const errors: unknown[] = [];
    const checkpoints = await openFile({ onError: (error) => errors.push(error) });
    expect(checkpoints.isHealthy()).toBe(true);
    await checkpoints.close();
    // A closed file stands for a disk that is full.
    await act(2, checkpoints);
    expect(checkpoints.isHealthy()).toBe(false);
    expect(errors).not.toEqual([]);
    expect((await storedLog(database)).size).toBe(2);
    const again = await openFile();
    expect(sizes()).toEqual([2]);
    await again.close();
  });
});

interface Tree {
  readonly size: number;
  readonly frontier: Buffer;
  readonly checkpoint: string;
}

function copyOf(database: Database): Promise<Tree> {
  return database.asOwner(async (sql) => {
    const [tree] = await sql.query<Tree>("SELECT size, frontier, checkpoint FROM audit_tree WHERE tenant = 'north'");
    if (tree === undefined) throw new Error('no tree');
    return tree;
  });
}

/** Takes the log back to an earlier size, as restoring an old copy of the database would. */
async function setBack(database: Database, { size, frontier, checkpoint }: Tree): Promise<void> {
  const triggers = (state: string) =>
    ['audit_tree', 'audit_event', 'audit_node'].map((table) => `ALTER TABLE ${table} ${state} TRIGGER USER`).join(';');
  await database.asOwner(async (sql) => {
    await sql.run(triggers('DISABLE'));
    await sql.query('DELETE FROM audit_event WHERE leaf_index >= $1', [size]);
    await sql.query('DELETE FROM audit_node WHERE (node_index + 1) * (2 ^ level) > $1', [size]);
    await sql.query('UPDATE audit_tree SET size = $1, frontier = $2, checkpoint = $3', [size, frontier, checkpoint]);
    await sql.run(triggers('ENABLE'));
  });
}
