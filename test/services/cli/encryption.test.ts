import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from '../../support/process';
import { callerOf, create, requestOf } from '../reviews/support';
import { emptyFolder, inRecord, removeFolders } from './record-folder';

afterAll(removeFolders);

const newKey = randomBytes(32).toString('base64');
const north = callerOf({ tenant: 'north' });
const rotate = (env: NodeJS.ProcessEnv) => runCli(['encryption', 'rotate'], '', env);

describe('countersign encryption rotate', () => {
  it('moves a record from the key that was made for it to one of its owner', async () => {
    const DATA_DIR = emptyFolder();
    const id = await inRecord({ DATA_DIR }, async (reviews) => {
      await create(reviews, north, requestOf({ id: 'a' }));
      return (await create(reviews, north, requestOf({ id: 'b' }))).reviewId;
    });
    const made = join(DATA_DIR, 'keys/encryption.key');
    const env = { DATA_DIR, ENCRYPTION_KEY: newKey, ENCRYPTION_KEY_PREVIOUS_FILE: made };
    const first = await rotate(env);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^from [0-9a-f]{16} to [0-9a-f]{16}: 2 review keys, 1 tenant keys\nfinished: /);
    expect(first.stdout + first.stderr).not.toContain(readFileSync(made, 'utf8').trim());
    expect(first.stdout + first.stderr).not.toContain(newKey);
    expect((await rotate(env)).stdout).toContain(': 0 review keys, 0 tenant keys\nfinished: ');

    const read = (reviews: Parameters<Parameters<typeof inRecord>[1]>[0]) => reviews.documents(north, id);
    expect((await inRecord({ DATA_DIR, ENCRYPTION_KEY: newKey }, read)).json).toContain('type 2 diabetes');
    await expect(inRecord({ DATA_DIR }, read)).rejects.toThrow('holds data under the master key');
  });

  it('refuses keys that do not fit the record, with exit code 2', async () => {
    const DATA_DIR = emptyFolder();
    await inRecord({ DATA_DIR }, async () => {});
    const alone = await rotate({ DATA_DIR });
    expect([alone.code, alone.stdout]).toEqual([2, '']);
    expect(alone.stderr).toContain('ENCRYPTION_KEY_PREVIOUS must hold the master key');
    const ENCRYPTION_KEY_PREVIOUS = randomBytes(32).toString('hex');
    const wrong = await rotate({ DATA_DIR, ENCRYPTION_KEY: newKey, ENCRYPTION_KEY_PREVIOUS });
    expect([wrong.code, wrong.stdout]).toEqual([2, '']);
    expect(wrong.stderr).toMatch(/holds data under the master key [0-9a-f]{16}, which was not given/);
  });

  it('makes no record where there is none', async () => {
    const DATA_DIR = emptyFolder();
    const { code, stderr } = await rotate({
      DATA_DIR,
      ENCRYPTION_KEY: newKey,
      ENCRYPTION_KEY_PREVIOUS: '00'.repeat(32),
    });
    expect(code).toBe(1);
    expect(stderr).toContain('there is no record in');
  });
});
