import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { runCli, serve } from '../../support/process';

const folder = mkdtempSync(join(tmpdir(), 'countersign-keys-'));
const env = { DATA_DIR: folder, AUTH: 'required', LOG_LEVEL: 'info' };
const keys = (...args: string[]) => runCli(['keys', ...args], '', env);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = /^cs_([a-z2-7]{12})_[A-Za-z0-9_-]{43}\n$/;
const idOf = (key: string) => written.exec(key)?.[1] ?? '';

async function create(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await keys('create', ...args);
  expect([code, stderr.split('\n').length]).toEqual([0, 2]);
  expect(stdout).toMatch(written);
  return stdout;
}

/** Cells of `keys list` by key id. */
async function list(): Promise<Map<string, string[]>> {
  const { stdout } = await keys('list');
  const rows = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split(/ {2,}/));
  return new Map(rows.map(([id = '', ...cells]) => [id, cells]));
}

describe('countersign keys', () => {
  it('makes keys that the server takes, lists them without secrets, and ends them', async () => {
    const coder = await create('--role', 'coder', '--name', 'Anna Coder', '--expires', '90d');
    const ehr = await create(
      ...['--role', 'ehr-client', '--name', 'EHR', '--tenant', 'clinic-b'],
      '--scope',
      'suggest-codes',
    );
    const auditor = await create('--role', 'auditor', '--name', 'Otto', '--expires', 'never');
    const renewed = await keys('rotate', idOf(auditor), '--grace', '0m');
    expect(renewed.stdout).toMatch(written);
    const lost = await create('--role', 'admin', '--name', 'Lost');
    expect(await keys('revoke', idOf(lost))).toMatchObject({ code: 0, stdout: `${idOf(lost)} is revoked\n` });

    const all = await list();
    expect([...all.keys()]).toEqual(['ID', ...[coder, ehr, auditor, renewed.stdout, lost].map(idOf)]);
    expect(all.get(idOf(coder))?.slice(0, 4)).toEqual(['default', 'coder', 'Anna Coder', 'all']);
    expect(all.get(idOf(ehr))?.slice(0, 4)).toEqual(['clinic-b', 'ehr-client', 'EHR', 'suggest-codes']);
    expect(all.get(idOf(renewed.stdout))?.slice(0, 4)).toEqual(['default', 'auditor', 'Otto', 'all']);
    expect(all.get(idOf(lost))?.at(-1)).toMatch(/^\d{4}-/);
    const { stdout } = await keys('list');
    for (const key of [coder, ehr, auditor, lost]) expect(stdout).not.toContain(key.trim().slice(16));

    const { url, stop, logs } = await serve({ ...env });
    const ask = (path: string, key: string) => request(url).get(path).set('Authorization', `Bearer ${key.trim()}`);
    const statuses = async (key: string) => [
      (await ask('/v1/codes?q=diabetes', key)).status,
      (await ask('/v1/audit/events', key)).status,
    ];
    expect(await statuses(coder)).toEqual([200, 403]);
    expect(await statuses(ehr)).toEqual([403, 403]);
    expect(await statuses(auditor)).toEqual([401, 401]);
    expect(await statuses(renewed.stdout)).toEqual([403, 200]);
    expect(await statuses(lost)).toEqual([401, 401]);

    const { body } = await ask('/v1/audit/events', renewed.stdout);
    const acts = body.events.map(({ act, facts }: { act: string; facts?: { keyId?: string } }) => [act, facts?.keyId]);
    for (const key of [coder, auditor, renewed.stdout, lost]) expect(acts).toContainEqual(['key.created', idOf(key)]);
    expect(acts).toContainEqual(['key.revoked', idOf(lost)]);
    // Of another tenant: its log says so, and this one does not.
    expect(acts).not.toContainEqual(['key.created', idOf(ehr)]);
    expect(acts).toContainEqual(['access.refused', undefined]);

    // The embedded database is one process's alone.
    expect((await keys('list')).code).not.toBe(0);
    expect(await stop()).toBe(0);
    for (const key of [coder, ehr, auditor, lost]) expect(logs()).not.toContain(key.trim().slice(16));
  }, 120_000);

  it.each([
    [['create', '--name', 'A'], /--role/],
    [['create', '--role', 'king', '--name', 'A'], /--role/],
    [['create', '--role', 'coder'], /--name/],
    [['create', '--role', 'coder', '--name', ''], /--name/],
    [['create', '--role', 'coder', '--name', 'a\nb'], /--name/],
    [['create', '--role', 'coder', '--name', 'A', '--tenant', 'Clinic A'], /--tenant/],
    [['create', '--role', 'coder', '--name', 'A', '--scope', 'reviews:erase'], /--scope: for coder it can be/],
    [['create', '--role', 'coder', '--name', 'A', '--expires', 'soon'], /--expires/],
    [['create', '--role', 'coder', '--name', 'A', '--expires', '0d'], /--expires: must be in the future/],
    [['create', '--role', 'coder', '--name', 'A', '--expires', '2020-01-01'], /--expires: must be in the future/],
    [['create', '--role', 'coder', '--name', 'A', '--expires', '2099-02-30'], /--expires/],
    [['revoke'], /id/],
    [['revoke', 'nosuchkey234'], /there is no key of this id/],
    [['rotate', 'nosuchkey234', '--grace', 'long'], /--grace/],
  ])('%j is bad usage', async (args, message) => {
    const { code, stdout, stderr } = await keys(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('countersign serve without authentication', () => {
  it('refuses an address that others can reach, before it opens anything', async () => {
    const { code, stderr } = await runCli(['serve', '--host', '0.0.0.0', '--port', '0'], '', { ...env, AUTH: 'none' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('HOST must be 127.0.0.1')]);
  });
});
